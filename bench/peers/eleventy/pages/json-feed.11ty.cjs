const { origin } = require('../_includes/frame.cjs')

exports.data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}feed.json`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ list }) => {
  const items = list.stories.slice(0, 20).map((story) => ({
    id: origin + story.url,
    url: origin + story.url,
    title: story.data.title,
    summary: story.data.description,
    date_published: story.date.toISOString(),
    content_html: story.templateContent,
  }))
  const home = origin + list.path
  const version = 'https://jsonfeed.org/version/1.1'
  return JSON.stringify({ version, title: list.title, home_page_url: home, items })
}
