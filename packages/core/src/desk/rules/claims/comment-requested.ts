import type { Being } from '../../people/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Said } from '../../said/said.ts'
import { matchesIn } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'
import { attackAdjectives, attackDeeds, attackNouns } from '../sources/attack-words.ts'

/** Asks whether somebody who is accused was asked, where they say nothing and the story records no request. */
export const commentRequested: Rule = {
  name: 'comment-requested',
  level: 'ask',
  summary: 'Asks whether a named person was asked about what is said against them.',
  guideline: null,
  run: ({ reading }) => {
    const requests = reading.draft.story?.requests ?? []
    const seen = new Set<number>()
    return reading.said.flatMap((one) => {
      const accused = accusedIn(reading, one)
      if (!accused || seen.has(accused.being.id)) return []
      const { being } = accused
      if (isHeard(reading, being)) return []
      if (requests.some(({ asked }) => namesOf(being).some((name) => asked.includes(name))))
        return []
      seen.add(being.id)
      return [ask(accused.place, being)]
    })
  },
}

const deeds =
  'assaulted|attacked|abused|harassed|stalked|hit|punched|slapped|choked|kicked|beat|raped|groped|molested|drugged|robbed|stole|embezzled|defrauded|blackmailed|extorted|bribed|plagiari[sz]ed|' +
  'copied|lied|cheated|threatened|bullied|humiliated|screamed at|exploited|forged|faked|covered up|broke the law|took bribes|took drugs|drove drunk|sexually \\w+'
const accusation = new RegExp(
  `\\b(?:(?:had |has |have )?(?:${deeds})(?! (?:by|at home))|(?:is|was|has been) (?:a |an )?(?:${attackNouns})|(?:is|was|has been) (?:${attackAdjectives})|${attackDeeds})(?![a-z-])`,
  'gi',
)
/** Each match has one of these: kept by passage, while what somebody says in it is looked through each time. */
const any = new RegExp(`\\b(?:${deeds}|${attackNouns}|${attackAdjectives}|${attackDeeds})`, 'gi')
const denied = /\b(?:not|never|n['’]t|denie[sd]|if|whether|was|were|been|be)\s(?:\w+\s)?$/i

interface Accused {
  readonly being: Being
  readonly place: Span
}

/** Whom somebody else's words accuse: the person named nearest before the accusation. */
function accusedIn(reading: Reading, one: Said): Accused | undefined {
  const { draft, passages, people } = reading
  const passage = draft.passages[one.passage]
  if (!passage || one.negated || passage.kind === 'card') return undefined
  const inPassage = passages[one.passage]?.words
  if (!inPassage || matchesIn(inPassage, any).length === 0) return undefined
  const words = draft.text.slice(one.start, one.end)
  for (const { 0: found, index } of words.matchAll(accusation)) {
    if (denied.test(words.slice(Math.max(0, index - 24), index))) continue
    const at = one.start - passage.start + index
    const mention = (passages[one.passage]?.mentions ?? []).findLast(
      ({ start, end, kind }) =>
        end <= at && start >= one.start - passage.start && (kind === 'name' || kind === 'pronoun'),
    )
    if (!mention || at - mention.end > 20) continue
    const being = people.of(one.passage, mention)
    if (!being || !isNamedPerson(being) || being.id === one.speaker?.being) continue
    const start = one.start + index
    return { being, place: { start, end: start + found.length } }
  }
  return undefined
}

function isNamedPerson({ being, unnamed, name }: Being): boolean {
  return (
    !unnamed &&
    (being === 'person' || (being === 'unknown' && / /.test(name))) &&
    /^\p{Lu}/u.test(name)
  )
}

function namesOf({ name }: Being): readonly string[] {
  const last = name.split(' ').at(-1) ?? name
  return [name, last].filter((one) => one.length > 2)
}

const answered =
  /\b(?:denie[sd]|den(?:y|ying)|declined|refused|did not (?:immediately )?(?:respond|reply|answer|comment|return)|has not (?:responded|replied|answered|commented)|could not be reached|(?:approached|contacted|asked) for|for comment|pleaded|apologi[sz]ed|lawyers? for|through (?:her|his|their) (?:lawyer|agent)|on (?:her|his|their) behalf)\b/i

/** Whether they speak, or the text tells that they were asked, or answers for them. */
function isHeard({ said, draft }: Reading, being: Being): boolean {
  if (said.some(({ speaker }) => speaker?.being === being.id)) return true
  const names = namesOf(being)
  return draft.passages.some(({ text }) => {
    if (
      !names.some((name) => text.includes(name)) &&
      !/\b(?:she|he|they|her|his|their)\b/i.test(text)
    )
      return false
    return answered.test(text) || said.some(({ speaker }) => speaksFor(speaker?.text, names))
  })
}

/** “A spokesman for Quill”, “Quill’s agent”. */
function speaksFor(speaker: string | undefined, names: readonly string[]): boolean {
  return (
    speaker !== undefined &&
    /\b(?:spokes\w+|agent|lawyers?|attorneys?|solicitors?|representatives?|publicist|manager|team|reps?|office)\b/i.test(
      speaker,
    ) &&
    (names.some((name) => speaker.includes(name)) || /\b(?:her|his|their)\b/i.test(speaker))
  )
}

function ask(place: Span, { name }: Being): Asked {
  return {
    ...place,
    message: `Was ${name} asked about this?`,
    why: `It is said against ${name}, who says nothing in the text, and no request for comment is told or recorded.`,
    suggestion: `${name}’s answer, or whom we asked, how and when.`,
  }
}
