const { cards, frame, sections, named } = require('../_includes/frame.cjs')

exports.data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}index.html`,
  eleventyExcludeFromCollections: true,
}

exports.render = ({ list, collections }) => {
  const main = list.key === 'site' ? front(list, collections) : newest(list)
  return frame({ heading: list.title, url: list.path, kind: 'list-page' }, main)
}

function front(list, { lists }) {
  const parts = sections.map((slug) => {
    const { stories, path } = lists.find(({ key }) => key === `section:${slug}`)
    return `<section><h2><a href="${path}">${named(slug)}</a></h2>${cards(stories.slice(0, 6))}</section>`
  })
  return `<h1>${list.title}</h1>${cards(list.stories.slice(0, 30))}${parts.join('')}`
}

function newest({ title, stories, months }) {
  const links = [...months].map(
    ([month, some]) => `<li><a href="archive/${month}/">${month}</a> ${some.length}</li>`,
  )
  return `<header class="head"><h1>${title}</h1></header>${cards(stories.slice(0, 20))}<section class="months"><h2>Archive</h2><ul>${links.join('')}</ul></section>`
}
