const { cards, frame } = require('../_includes/frame.cjs')

const pathOf = ({ list, month }) => `${list.path}archive/${month}/`

exports.data = {
  pagination: { data: 'collections.months', size: 1, alias: 'filed' },
  permalink: ({ filed }) => `${pathOf(filed)}index.html`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ filed }) => {
  const heading = `${filed.list.title} ${filed.month}`
  const main = `<header class="head"><h1>${heading}</h1></header>${cards(filed.stories)}`
  return frame({ heading, url: pathOf(filed), kind: 'list-page' }, main)
}
