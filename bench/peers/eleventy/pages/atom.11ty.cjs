const { escaped, origin } = require('../_includes/frame.cjs')

exports.data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}feed.atom`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ list }) => {
  const entries = list.stories.slice(0, 20).map((story) => {
    const { data, date, url } = story
    const link = origin + url
    const at = date.toISOString()
    return `<entry><title>${escaped(data.title)}</title><id>${link}</id><link href="${link}"/><published>${at}</published><updated>${at}</updated><summary>${escaped(data.description)}</summary><content type="html">${escaped(story.templateContent)}</content></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${list.title}</title><id>${origin}${list.path}</id><link href="${origin}${list.path}"/>
${entries.join('\n')}
</feed>`
}
