const { clock, named, origin, title } = require('../_includes/frame.cjs')

exports.data = {
  pagination: { data: 'collections.stories', size: 1, alias: 'story' },
  permalink: ({ story }) => `${story.url}story.txt`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ story }) => {
  const { data, date, url } = story
  const body = story.templateContent
  const text = body.replace(/<\/(p|h2|blockquote)>/g, '\n\n').replace(/<[^>]*>/g, '')
  return `${data.title}
${data.description}

Report · ${named(data.section)} · ${title}
By ${data.bylines.map(named).join(', ')}
Published ${clock(date)}
All times are UTC.
${origin}${url}

${text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}

Links
${data.links.map((words) => `- ${words}: https://elsewhere.example/a-page`).join('\n')}

Version 1.
`
}
