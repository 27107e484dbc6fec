const { frame } = require('../_includes/frame.cjs')

exports.data = { permalink: '/archive/index.html', eleventyExcludeFromCollections: true }

exports.render = ({ collections }) => {
  const { months } = collections.lists.find(({ key }) => key === 'site')
  const links = [...months].map(
    ([month, some]) => `<li><a href="/archive/${month}/">${month}</a> ${some.length}</li>`,
  )
  const main = `<h1>Archive</h1><ul>${links.join('')}</ul>`
  return frame({ heading: 'Archive', url: '/archive/', kind: 'list-page' }, main)
}
