import type { People } from '../people/mention.ts'
import type { Said } from './said.ts'
import type { Frame } from './source-frame.ts'
import { beingOf } from './source-naming.ts'
import { type Way, wayOf } from './source-way.ts'

/** How words came where they go on with what was told right before, without a word of it; null where they do not. */
export function goneOn(
  { judged, people }: { readonly judged: readonly Said[]; readonly people: People },
  own: Said,
  frame: Frame,
): Way | null {
  const latest = judged.at(-1)
  if (!latest || own.speaker === null || own.passage - latest.passage > 2) return null
  if (own.naming === 'unnamed' && isSameVoice(latest, own, frame)) return wayOf(latest)
  const being = beingOf(own.speaker.being, people)?.being
  if (latest.channel !== 'court' || (being !== 'person' && being !== 'unknown')) return null
  if (own.naming === 'unnamed' && anew.test(own.speaker.text)) return null
  return isTrial(judged) && isHeard(own, frame) ? wayOf(latest) : null
}

/** “A source told … Sources add”, “one of the people”; and of posts, “one fan replied”. */
function isSameVoice(latest: Said, own: Said, { tokens }: Frame): boolean {
  const isRelayed = latest.distance === 'via-outlet'
  if (isRelayed && tokens.some(({ norm }) => norm === 'quoted')) return true
  if (latest.naming !== 'unnamed' && latest.channel !== 'post') return false
  if (latest.channel === 'post')
    return /^(?:wrote|writes|replied|commented|asked)$/i.test(own.cue?.text ?? '')
  const text = own.speaker?.text ?? ''
  if (latest.distance === 'said-to-us') return /^one of (?:the|those|them)\b/i.test(text)
  const isNear = own.passage - latest.passage <= 1
  return isNear && isRelayed && !anew.test(text)
}

/** How somebody is brought in who was not heard before. */
export const anew: RegExp = /^(?:an?|another|one|two|three|four|some|several|other) /i

/** How many quotations back a trial is looked for. */
const recent = 20

/** Whether a draft reports on what is said in court, as far as it was read. */
function isTrial(judged: readonly Said[]): boolean {
  return judged.slice(-recent).filter(({ channel }) => channel === 'court').length > 1
}

/** Whether somebody is heard, with nothing that tells of a time or a place outside. */
function isHeard(own: Said, frame: Frame): boolean {
  if (
    !/^(?:said|replied|accepted|agreed|added|suggested|denied|recalled|answered)$/i.test(
      own.cue?.text ?? '',
    )
  )
    return false
  return !isElsewhere(frame, own)
}

/** Whether the words around tell of a time or a place beside the hearing: “said outside”. */
export function isElsewhere({ tokens }: Frame, { words }: Said): boolean {
  if (/^(?:outside|afterwards|later|after the) /.test(words)) return true
  return tokens.some(({ norm }) =>
    /^(?:outside|after|afterwards|later|earlier|statement)$/.test(norm),
  )
}
