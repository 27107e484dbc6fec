const { description, escaped, origin } = require('../_includes/frame.cjs')

exports.data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}feed.rss`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ list }) => {
  const items = list.stories.slice(0, 20).map((story) => {
    const { data, date, url } = story
    const link = origin + url
    return `<item><title>${escaped(data.title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date.toUTCString()}</pubDate><description>${escaped(data.description)}</description><content:encoded>${escaped(story.templateContent)}</content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${list.title}</title><link>${origin}${list.path}</link><description>${description}</description><language>en</language>
${items.join('\n')}
</channel></rss>`
}
