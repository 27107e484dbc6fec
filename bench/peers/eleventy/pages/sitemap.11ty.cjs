const { origin } = require('../_includes/frame.cjs')

exports.data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true }

exports.render = ({ collections }) => {
  const entries = collections.stories.map(
    ({ url, date }) =>
      `<url><loc>${origin}${url}</loc><lastmod>${date.toISOString()}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>`
}
