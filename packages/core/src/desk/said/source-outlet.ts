import type { People } from '../people/mention.ts'
import type { OutletPlaces } from './outlet-places.ts'
import type { Said } from './said.ts'
import type { Frame, FrameToken } from './source-frame.ts'
import { recipientOutlet } from './source-told.ts'

/** Words after which an outlet is what words came through: “told”, “in an interview with”, “according to”, “quoted by”. */
const links: ReadonlySet<string> = new Set(
  'told tell tells telling to with by in via per from through of on'.split(' '),
)
/** Words before which an outlet is whoever reported. */
const reporting: ReadonlySet<string> = new Set(
  'reported reports report reporting quoted quotes quoting wrote claims claimed said says learned cited revealed first'.split(
    ' ',
  ),
)

/** The outlets that a quotation came through by the words around it, whoever heard it first at the front. */
export function outletsIn(
  { tokens }: Frame,
  places: OutletPlaces,
  own: Said,
  people: People,
  text: string,
): readonly string[] {
  const found: { name: string; first: boolean }[] = []
  const who = own.speaker?.being ?? null
  const isUnnamed = who !== null && people.beings[who]?.unnamed === true
  const [begin, finish] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  for (let next = firstFrom(places, begin); next < places.length; next += 1) {
    const place = places[next]
    if (!place || place.start >= finish) break
    const { name } = place
    const before = linkTo(tokens, place, own, isUnnamed)
    if (before === null) continue
    if (!found.some((one) => one.name === name))
      found.push({ name, first: /^(?:told|tells?|telling|with|to)$/.test(before) })
  }
  const recipient = recipientOutlet(own, places, people, text)
  if (recipient !== null && !found.some(({ name }) => name === recipient))
    found.push({ name: recipient, first: true })
  return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)].map(
    ({ name }) => name,
  )
}

/** The word before an outlet, where the words around a quotation tell that it came through it; null where they do not. */
function linkTo(
  tokens: readonly FrameToken[],
  { start, end }: OutletPlaces[number],
  { speaker }: Said,
  isUnnamed: boolean,
): string | null {
  const at = tokens.findIndex((token) => token.start >= start && token.start < end)
  if (at < 0) return null
  const last = tokens.findLastIndex((token) => token.start >= start && token.start < end)
  const before = wordBefore(tokens, at)
  const after = tokens[last + 1]?.norm ?? ''
  // “The Gazette’s editor said” is no report of the Gazette.
  const isSpeaker = speaker !== null && speaker.start <= start && end <= speaker.end
  const owns = !isSpeaker && (after === "'s" || after === "'")
  if (!links.has(before) && !reporting.has(after) && !owns && !isUnnamed) return null
  if (before === 'of' || (before === 'on' && owns)) return null
  return before === 'in' && isPrinted(tokens, at) ? null : before
}

/** The first place that begins at or behind another, found by halving. */
function firstFrom(places: OutletPlaces, start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function wordBefore(tokens: readonly FrameToken[], at: number): string {
  let before = at - 1
  while (
    before >= 0 &&
    /^(?:the|magazine|newspaper|outlet|site|website|gossip|tabloid|local|news|broadcaster|british|american|us|uk|today|show|exclusively)$/.test(
      tokens[before]?.norm ?? '',
    )
  )
    before -= 1
  return tokens[before]?.norm ?? ''
}

/** “A study published in the Journal of Sleep”: what a journal prints is its authors’. */
function isPrinted(tokens: readonly FrameToken[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ norm }) => norm === 'published' || norm === 'printed')
}
