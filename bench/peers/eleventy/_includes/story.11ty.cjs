const { earlier } = require('./filed.cjs')
const { card, clock, description, escaped, frame, named, origin, title } = require('./frame.cjs')

exports.render = (data) => {
  const { content, page, collections, section, topics, bylines, links } = data
  const iso = page.date.toISOString()
  const names = bylines.map(named).join(', ')
  const more = earlier(collections.stories, page.url, topics[0])
  const published = `Published <time datetime="${iso}">${clock(page.date)}</time>. All times are UTC.`
  const main = `<article class="story"><header class="head"><p class="kicker"><a href="/${section}/">${named(section)}</a> · Report</p><h1>${escaped(data.title)}</h1><p class="standfirst">${escaped(data.description)}</p><p class="names">By ${bylines.map((slug) => `<a href="/by/${slug}/">${named(slug)}</a>`).join(', ')}</p><p class="dates">${published}</p></header>${content}<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources and links</h2><h3>Links</h3><ul>${links.map((words) => `<li>${escaped(words)}: https://elsewhere.example/a-page</li>`).join('')}</ul></section><section class="about" aria-labelledby="about"><h2 id="about">About this story</h2><p><cite>${escaped(data.title)}</cite>. By ${names}. ${published} Version 1. ${origin}${page.url}</p></section></article><div class="topics"><p id="topics">Topics</p><ul aria-labelledby="topics">${topics.map((slug) => `<li><a href="/topics/${slug}/">${named(slug)}</a></li>`).join('')}</ul><p><a href="${page.url}story.txt">Plain text</a></p></div><section class="talk" id="comments" tabindex="-1" aria-labelledby="comments-title"><h2 id="comments-title">Comments (0)</h2><p class="closed">Comments are closed</p></section>${more.length > 0 ? `<section class="more" aria-labelledby="more"><h2 id="more">Earlier on this subject</h2><div class="cards">${more.map((story) => card(story, false)).join('')}</div></section>` : ''}`
  const about = { heading: data.title, about: data.description, url: page.url }
  return frame({ ...about, kind: 'story-page', meta: metaOf(data, iso) }, main)
}

function metaOf({ title: headline, description: standfirst, page, section, topics, bylines }, iso) {
  const feeds = [`/${section}/`, '/'].flatMap((path) => [
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${origin}${path}feed.rss">`,
    `<link rel="alternate" type="application/atom+xml" title="${title}" href="${origin}${path}feed.atom">`,
    `<link rel="alternate" type="application/feed+json" title="${title}" href="${origin}${path}feed.json">`,
  ])
  const property = (name, content) => `<meta property="${name}" content="${escaped(content)}">`
  const tag = (name, content) => `<meta name="${name}" content="${escaped(content)}">`
  return [
    `<link rel="alternate" type="text/plain" title="${escaped(headline)}" href="${origin}${page.url}story.txt">`,
    ...feeds,
    property('og:type', 'article'),
    property('og:site_name', title),
    property('og:locale', 'en_US'),
    property('og:title', headline),
    property('og:description', standfirst),
    property('og:url', origin + page.url),
    tag('twitter:card', 'summary'),
    tag('twitter:title', headline),
    tag('twitter:description', standfirst),
    property('article:published_time', iso),
    property('article:section', named(section)),
    ...topics.map((slug) => property('article:tag', named(slug))),
    ...bylines.map((slug) => property('article:author', `${origin}/by/${slug}/`)),
    `<script type="application/ld+json">${JSON.stringify(graphOf({ headline, standfirst, page, section, topics, bylines }, iso))}</script>`,
  ].join('\n')
}

function graphOf({ headline, standfirst, page, section, topics, bylines }, iso) {
  const url = origin + page.url
  const author = bylines.map((slug) => ({
    '@type': 'Person',
    name: named(slug),
    url: `${origin}/by/${slug}/`,
  }))
  const publisher = {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#publisher`,
    name: title,
    url: `${origin}/`,
    description,
    email: 'desk@archive.example',
  }
  const steps = [
    { name: title, item: `${origin}/` },
    { name: named(section), item: `${origin}/${section}/` },
    { name: headline, item: url },
  ]
  const itemListElement = steps.map((step, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    ...step,
  }))
  const story = {
    '@type': 'ReportageNewsArticle',
    '@id': `${url}#story`,
    url,
    mainEntityOfPage: url,
    headline,
    description: standfirst,
    datePublished: iso,
    dateModified: iso,
    author,
    publisher,
    articleSection: named(section),
    keywords: topics.map(named),
    inLanguage: 'en',
    isAccessibleForFree: true,
    wordCount: 500,
  }
  const crumbs = { '@type': 'BreadcrumbList', itemListElement }
  return { '@context': 'https://schema.org', '@graph': [story, crumbs] }
}
