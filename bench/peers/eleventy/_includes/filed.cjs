const known = new WeakMap()
let last

/** The stories by list and by month, newest first, as all list pages need them. */
exports.filed = (stories) => {
  // Each collection is asked for by itself, with the same stories in a new array.
  if (last && last[0] === stories[0] && last.length === stories.length) return known.get(last)
  last = stories
  const byKey = new Map()
  const put = (key, path, title, story) => {
    if (!byKey.has(key)) byKey.set(key, { key, path, title, stories: [], months: new Map() })
    const list = byKey.get(key)
    list.stories.push(story)
    const month = story.date.toISOString().slice(0, 7)
    if (!list.months.has(month)) list.months.set(month, [])
    list.months.get(month).push(story)
  }
  for (const story of stories) {
    const { section, topics, bylines } = story.data
    put('site', '/', 'The Long Archive', story)
    put(`section:${section}`, `/${section}/`, named(section), story)
    for (const topic of topics) put(`topic:${topic}`, `/topics/${topic}/`, named(topic), story)
    for (const person of bylines) put(`byline:${person}`, `/by/${person}/`, named(person), story)
  }
  const lists = [...byKey.values()]
  const months = lists.flatMap((list) =>
    [...list.months].map(([month, some]) => ({ list, month, stories: some.toReversed() })),
  )
  const result = { lists, months, byKey, places: placesOf(byKey) }
  known.set(stories, result)
  return result
}

/** Where a story stands in the list of its first topic. */
function placesOf(byKey) {
  const places = new Map()
  for (const [key, { stories }] of byKey) {
    if (!key.startsWith('topic:')) continue
    for (const [place, story] of stories.entries()) places.set(`${key} ${story.url}`, place)
  }
  return places
}

/** The three stories before this one on its first topic. */
exports.earlier = (stories, url, topic) => {
  const { byKey, places } = exports.filed(stories)
  const place = places.get(`topic:${topic} ${url}`)
  return byKey.get(`topic:${topic}`).stories.slice(place + 1, place + 4)
}

const named = (slug) => slug.charAt(0).toUpperCase() + slug.slice(1).replace('-', ' ')
exports.named = named
