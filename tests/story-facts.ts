// What a copy of a story must hold, read from the story's data and never from a page.
import type { OriginalState, Post, Story } from '../packages/core/src/story.ts'

/** A story as it was exported, with its times. */
export interface PublishedStory {
  readonly story: Story
  readonly publishedAt: string
  readonly updatedAt: string | null
}

/** A fact, and what a text must match to hold it. */
export interface Fact {
  readonly about: string
  readonly pattern: RegExp
}

const states: Readonly<Record<OriginalState, string>> = {
  live: 'Online at its address',
  edited: 'Edited since',
  gone: 'No longer at its address',
  expired: 'No longer at its address: it was made to vanish',
  back: 'Back at its address',
  'account-gone': 'No longer at its address: its account is gone',
  restricted: 'Not open to everybody',
  'login-wall': 'Behind a sign-in',
  unreachable: 'Could not be reached',
  unknown: 'Not looked up',
}

/** Everything that a copy of a story must hold. `origin` is the site's, for links to its own pages. */
export function factsOf(published: PublishedStory, origin: string): readonly Fact[] {
  const { story, publishedAt, updatedAt } = published
  const clock = clockIn(story.zone)
  return [
    words('headline', story.headline),
    ...story.bylines.map(({ name }) => words('byline', name)),
    { about: 'first published', pattern: clock(publishedAt) },
    ...(updatedAt ? [{ about: 'updated', pattern: clock(updatedAt) }] : []),
    { about: 'zone', pattern: zonePattern(story.zone) },
    ...wordsOf(story.body).map((run) => words('words of the body', run)),
    ...postsIn(story.body).flatMap((post) => postFacts(post, clock)),
    ...story.quotations.flatMap(({ source }) => sourceFacts(source, clock)),
    ...[...addressesIn(story.body)].map((address) => addressFact(address, origin)),
  ]
}

/** The facts that a text does not hold. */
export function missingIn(text: string, facts: readonly Fact[]): string[] {
  const tidied = tidy(text)
  return facts
    .filter(({ pattern }) => !pattern.test(tidied))
    .map(({ about, pattern }) => `${about}: ${pattern.source.replaceAll('\\', '')}`)
}

/** A text with single spaces only: line breaks of a copy are the copier's own. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** How often each quotation mark stands in the body of a story. */
export function marksIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mark of texts.join(' ').match(/[“”„‘’«»‹›"]/g) ?? []) {
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return counts
}

/** Every run of words of a body, whatever block it stands in. */
export function wordsOf(body: Story['body']): readonly string[] {
  const found: string[] = []
  walk(body, (node) => {
    if (node['type'] === 'text') found.push(String(node['text']))
  })
  return found
}

function words(about: string, text: string): Fact {
  return { about, pattern: new RegExp(escaped(tidy(text))) }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function clockIn(timeZone: string): (at: string) => RegExp {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone })
  const civil = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const hour = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone })
  return (at) => {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(at)
    const time = Date.parse(at)
    // A civil day is the same day everywhere.
    const [date = '', month = '', year = ''] = (isDay ? civil : day).format(time).split(' ')
    const short = month.slice(0, 3)
    const told = isDay ? '' : `, ${hour.format(time)}`
    return new RegExp(`\\b${date} (?:${month}|${short}t?) ${year}${told}`)
  }
}

function zonePattern(zone: string): RegExp {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return new RegExp(`All times are ${escaped(place)} time`)
}

function postsIn(body: Story['body']): readonly Post[] {
  return body.content.flatMap((block) => (block.type === 'postCard' ? [block.attrs.post] : []))
}

function postFacts(post: Post, clock: (at: string) => RegExp): Fact[] {
  const about = `post ${post.address}`
  const posted = post.postedAt
    ? { about: `${about}, time`, pattern: clock(post.postedAt) }
    : words(`${about}, time`, post.postedWords)
  const looked = post.stateAt ? [{ about: `${about}, as of`, pattern: clock(post.stateAt) }] : []
  const inner = post.quoted
    ? [words(about, post.quoted.author.name), words(about, post.quoted.address)]
    : []
  return [
    words(`${about}, author`, post.author.name),
    posted,
    words(`${about}, state`, states[post.state]),
    ...looked,
    ...post.text.split('\n').map((line) => words(`${about}, words`, line)),
    ...(post.address === null ? [] : [words(about, post.address)]),
    ...inner,
  ]
}

function sourceFacts(source: Story['quotations'][number]['source'], clock: (at: string) => RegExp) {
  const told: Readonly<Record<string, unknown>> = { ...source }
  const facts: Fact[] = []
  for (const name of ['author', 'outlet', 'title', 'by', 'from', 'programme', 'address']) {
    const value = told[name]
    if (typeof value === 'string') facts.push(words(`source, ${name}`, value))
  }
  if (typeof told['at'] === 'string')
    facts.push({ about: 'source, time', pattern: clock(told['at']) })
  return facts
}

/** Every address that a reader could follow from the body. */
function addressesIn(body: Story['body']): ReadonlySet<string> {
  const found = new Set<string>()
  walk(body, (node) => {
    for (const name of ['href', 'cite', 'address']) {
      const value = node[name]
      if (typeof value === 'string' && value !== '') found.add(value)
    }
  })
  return found
}

/** An address as it was written, or as a browser writes it: both lead to the same place. */
function addressFact(address: string, origin: string): Fact {
  const full = new URL(address, `${origin}/`).href
  const written = address.startsWith('/') ? origin + address : address
  return { about: 'address', pattern: new RegExp(`${escaped(written)}|${escaped(full)}`) }
}

function walk(value: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  else {
    visit(value as Readonly<Record<string, unknown>>)
    for (const one of Object.values(value)) walk(one, visit)
  }
}
