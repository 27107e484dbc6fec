import { wordSet } from '../people/lexicon.ts'
import type { Being } from '../people/mention.ts'
import { nounOf } from '../people/nouns.ts'
import { voiceNouns } from '../people/role-words.ts'
import type { Channel, Said } from './said.ts'

const courtNouns: ReadonlySet<string> = wordSet(
  'judge magistrate prosecutor prosecution barrister coroner counsel juror jury defence tribunal kc qc',
)
const platformNouns: ReadonlySet<string> = wordSet('commenter follower user')
const ranks: ReadonlySet<string> = wordSet(
  'detective inspector superintendent sergeant constable sheriff commissioner',
)

/** How words came as far as it follows from who speaks: a judge in court, a body or its spokesperson by a statement. */
export function channelBySpeaker({ speaker }: Said, who: Being | undefined): Channel {
  if (!speaker) return 'unknown'
  const nouns = [speaker.text, ...(who?.titles ?? []), who?.name ?? '']
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
    .map((word) => nounOf(word)?.noun ?? word)
  if (nouns.some((noun) => courtNouns.has(noun))) return 'court'
  if (nouns.some((noun) => platformNouns.has(noun))) return 'post'
  const speaksFor = nouns.some((noun) => voiceNouns.has(noun) || ranks.has(noun))
  return speaksFor || who?.being === 'organisation' || who?.being === 'outlet'
    ? 'statement'
    : 'unknown'
}
