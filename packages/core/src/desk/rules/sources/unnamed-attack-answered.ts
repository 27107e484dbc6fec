import { spjAnonymity } from '../../guidelines/spj.ts'
import type { Being } from '../../people/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Said } from '../../said/said.ts'
import { headOf } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'
import { attackAdjectives, attackDeeds, attackNouns } from './attack-words.ts'
import { isUnnamed } from './unnamed-sources.ts'

/** Asks about an attack on a named person by somebody whom the text does not name. */
export const unnamedAttackAnswered: Rule = {
  name: 'unnamed-attack-answered',
  level: 'must-answer',
  summary: 'Asks about what somebody without a name says against somebody with one.',
  guideline: spjAnonymity,
  run: ({ reading }) => {
    const seen = new Set<number>()
    return reading.said.flatMap((one, at) => {
      const head = headOf(reading.said, at) ?? one
      if (!isUnnamed(head) || isDenial(one) || !isToldHere(reading, one)) return []
      const attack = attackIn(reading, one) ?? brandIn(reading, one)
      if (!attack || seen.has(attack.place.start)) return []
      seen.add(attack.place.start)
      return [ask(attack, head)]
    })
  },
}

interface Attack {
  readonly place: Span
  readonly target: string
}

/** “The insider denied that she is a bully.” */
function isDenial({ negated, cue }: Said): boolean {
  return (
    negated ||
    (cue !== null && /\b(?:den(?:y|ie[sd]|ying)|asked|wonder(?:s|ed)?)\b/i.test(cue.text))
  )
}

const told: ReadonlySet<string> = new Set([
  ...['headline', 'variant', 'standfirst', 'heading', 'paragraph', 'item', 'event', 'caption'],
])

function isToldHere({ draft }: Reading, { passage }: Said): boolean {
  return told.has(draft.passages[passage]?.kind ?? '')
}

const strong =
  "(?:(?:is|was|are|were|be|been|being|’s|'s|has become|became|acts|acted|turned|seems?|looks|comes across as|can be|could be|called (?:him|her|them)|as)\\b\\s?[\u0022“‘']?)"
const degree =
  '(?:(?:a|an|the|such|so|very|really|just|simply|totally|completely|absolutely|utterly|incredibly|extremely|truly|always|nothing but|quite|pretty|too|known as|total|complete|real|absolute|notorious|serial|compulsive|pathological|massive|huge|bit of|little|nasty|spoilt|spoiled|complete and utter|well-known)\\s){0,4}'
const called = new RegExp(
  `${strong}${degree}(?:(?:${attackAdjectives})|(?:${attackNouns}))(?![a-z-])|(?<![a-z])(?:${attackDeeds})(?![a-z])`,
  'gi',
)
const denied =
  /\b(?:not|never|n['’]t|no|hardly|isn['’]t|wasn['’]t|denie[sd]|deny|denying|wrong(?:ly)?|untrue|false(?:ly)?|nonsense|if|whether|unlike|anything but|far from|neither|nor|accused of being|victim of)\b[^.!?]{0,30}$/i

const branded = new RegExp(
  `^[\\u0022“‘']?${degree}(?:(?:${attackAdjectives})|(?:${attackNouns}))(?![a-z-])`,
  'i',
)

/** “called him ‘a crook’”: the name for somebody stands between the cue and what they are called. */
function brandIn(reading: Reading, one: Said): Attack | undefined {
  const passage = reading.draft.passages[one.passage]
  if (!passage || !one.cue || !/^(?:call|brand|dub|label|describ)/i.test(one.cue.text))
    return undefined
  const found = branded.exec(reading.draft.text.slice(one.start, one.end))
  const [from, to] = [one.cue.end - passage.start, one.start - passage.start]
  const mention = reading.passages[one.passage]?.mentions.find(
    ({ start, end }) => start >= from && end <= to,
  )
  const being = mention && reading.people.of(one.passage, mention)
  if (!found || !being || !isPerson(being) || !hasName(being)) return undefined
  return { place: { start: one.start, end: one.start + found[0].length }, target: being.name }
}

/** The first attack among somebody's words that names a person, or points at one by “he” or “she”. */
function attackIn(reading: Reading, one: Said): Attack | undefined {
  const { text } = reading.draft
  const words = text.slice(one.start, one.end)
  for (const { 0: found, index } of words.matchAll(called)) {
    const before = words.slice(Math.max(0, index - 70), index)
    const clause = before.slice(
      Math.max(...['.', '!', '?', ';'].map((sign) => before.lastIndexOf(sign))) + 1,
    )
    if (denied.test(clause)) continue
    const target = targetOf(reading, one, index)
    if (!target) continue
    const start = one.start + index
    return { place: { start, end: start + found.length }, target }
  }
  return undefined
}

const pronoun = /^(?:s?he)$/i

/** Who the attack is about: the nearest person named, or meant by a pronoun, before it in the same words. */
function targetOf(reading: Reading, one: Said, index: number): string | undefined {
  const { draft, passages, people } = reading
  const passage = draft.passages[one.passage]
  if (!passage) return undefined
  const at = one.start - passage.start + index
  const from = one.start - passage.start
  const mentions = passages[one.passage]?.mentions ?? []
  const mention = mentions.findLast(({ start, end }) => start >= from && end <= at + 1)
  if (!mention || at - mention.end > 24) return undefined
  const being = people.of(one.passage, mention)
  if (mention.kind === 'pronoun')
    return pronoun.test(passage.text.slice(mention.start, mention.end))
      ? meant(reading, being, one)
      : undefined
  if (mention.kind !== 'name' && !(mention.kind === 'role' && being && !being.unnamed))
    return undefined
  if (!being || !isPerson(being)) return undefined
  return hasName(being) ? being.name : meant(reading, undefined, one)
}

/** Of “he” and “she” within an unnamed person's words: the being, or whom else the draft names. */
function meant({ people }: Reading, being: Being | undefined, one: Said): string | undefined {
  if (being && isPerson(being) && hasName(being)) return being.name
  if (being && being.id !== one.speaker?.being && !being.unnamed && hasName(being)) return undefined
  const named = people.beings.filter(
    (other) =>
      other.being === 'person' &&
      !other.unnamed &&
      hasName(other) &&
      other.id !== one.speaker?.being &&
      other.mentions[0] !== undefined &&
      other.mentions[0].start < one.start,
  )
  // Whoever the text speaks of most.
  return named.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]?.name
}

/** Whether there is a name to say it by, rather than “He” at the beginning of a sentence. */
function hasName({ name }: Being): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:s?he|they|it|his|her|their)$/i.test(name)
}

function isPerson(being: Being | undefined): boolean {
  return (
    being !== undefined && !being.unnamed && (being.being === 'person' || being.being === 'unknown')
  )
}

function ask({ place, target }: Attack, { speaker }: Said): Asked {
  const who = speaker?.text ?? 'somebody'
  return {
    ...place,
    message: `Does this have to stand, and can ${target} answer it? “${who}” says it without a name.`,
    why: `It is said against ${target}, and readers cannot see who says it or why.`,
    suggestion:
      'What was seen or done, in place of a judgement; or the words of somebody with a name; and the answer.',
  }
}
