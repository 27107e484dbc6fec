import type { GumDocument, Stretch } from './gum-document.ts'

/** Words that GUM marks as pointing at something; those of one group point at the same. */
export interface GumMention extends Stretch {
  readonly group: string
  readonly isPronoun: boolean
}

/** All mentions of a document. */
export function mentionsOf({ tokens }: GumDocument): readonly GumMention[] {
  const found: GumMention[] = []
  const open: { group: string; first: number }[] = []
  const end = (group: string, last: number) => {
    const at = open.findLastIndex((one) => one.group === group)
    const [one] = at < 0 ? [] : open.splice(at, 1)
    const [from, to] = [tokens[one?.first ?? last], tokens[last]]
    if (!one || !from || !to) return
    const isPronoun = one.first === last && from.upos === 'PRON'
    found.push({ group, start: from.start, end: to.end, isPronoun })
  }
  for (const [index, { misc }] of tokens.entries()) {
    // “(5-person-…” opens, “5)” closes, “(5-person-…)” does both: a closing bracket behind letters ends the last opened.
    for (const [, opening, closing, both] of (misc.get('Entity') ?? '').matchAll(
      /\((\d+)(?:\[\d+\/\d+\])?-|(\d+)(?:\[\d+\/\d+\])?\)|(\))/g,
    )) {
      if (opening) open.push({ group: opening, first: index })
      else if (closing && open.some(({ group }) => group === closing)) end(closing, index)
      else if (closing || both) end(open.at(-1)?.group ?? '', index)
    }
  }
  return found
}

/** The mention that a stretch is most alike; undefined where it shares less than a third with any. */
export function mentionAt(mentions: readonly GumMention[], place: Stretch): GumMention | undefined {
  let best: GumMention | undefined
  let most = 0.3
  for (const mention of mentions) {
    const shared = Math.min(mention.end, place.end) - Math.max(mention.start, place.start)
    const alike = shared / (Math.max(mention.end, place.end) - Math.min(mention.start, place.start))
    if (shared > 0 && alike > most) {
      most = alike
      best = mention
    }
  }
  return best
}
