const { named } = require('./filed.cjs')

const origin = 'http://localhost:4000'
const title = 'The Long Archive'
const description = 'A magazine of generated stories, to measure with.'
const sections = ['screen', 'music', 'stage', 'books', 'ideas', 'places']
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text) => String(text).replace(/[&<>"]/g, (mark) => entities[mark])
const months =
  'January February March April May June July August September October November December'.split(' ')
const day = (date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
const clock = (date) => `${day(date)}, ${date.toISOString().slice(11, 16)}`

/** A whole page round its main part. */
function frame({ heading, about = description, url, kind, meta = '' }, main) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(heading)} · ${title}</title><meta name="description" content="${escaped(about)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="#fffefc" media="(prefers-color-scheme:light)"><meta name="theme-color" content="#131211" media="(prefers-color-scheme:dark)"><link rel="preload" href="/assets/text.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/assets/site.css"><link rel="icon" href="/assets/icon.png"><link rel="canonical" href="${origin}${url}">
<meta name="robots" content="max-image-preview:large">
${meta}
</head><body class="${kind}"><nav class="skips" aria-label="Skip"><ul><li><a href="#content">Skip to main content</a></li><li><a href="#navigation">Skip to navigation</a></li><li><a href="#comments">Skip to comments</a></li></ul></nav><header class="mast"><p class="name"><a href="/">${title}</a></p><nav id="navigation" tabindex="-1" aria-label="Sections"><ul>${sections.map((slug) => `<li><a href="/${slug}/">${named(slug)}</a></li>`).join('')}<li><a href="/-/search">Search</a></li></ul></nav></header><main id="content" tabindex="-1">${main}</main><footer class="colophon"><div><p class="name"><a href="/">${title}</a></p><p>Ten years of it</p><p><b>Contact</b> <a href="mailto:desk@archive.example">desk@archive.example</a> · 1 Long Lane</p></div><nav aria-label="About this magazine"><ul><li><a href="/archive/">Archive</a></li><li><a href="/feed.rss">RSS</a></li><li><a href="/feed.atom">Atom</a></li><li><a href="/feed.json">JSON Feed</a></li></ul></nav></footer></body></html>`
}

/** A story in a list. */
function card({ url, date, data }, withStandfirst) {
  const standfirst = withStandfirst ? `<p class="standfirst">${escaped(data.description)}</p>` : ''
  return `<article class="card"><div><p class="kicker"><a href="/${data.section}/">${named(data.section)}</a> · Report</p><h3><a href="${url}">${escaped(data.title)}</a></h3>${standfirst}<p class="by">${data.bylines.map(named).join(', ')} · <time datetime="${date.toISOString().slice(0, 10)}">${day(date)}</time></p></div></article>`
}

/** Cards of stories, with their standfirsts. */
function cards(stories) {
  return `<div class="cards">${stories.map((story) => card(story, true)).join('')}</div>`
}

module.exports = { card, cards, clock, description, escaped, frame, named, origin, sections, title }
