import { apAnonymousSources } from '../../guidelines/ap.ts'
import type { Asked, Rule } from '../rule.ts'
import { placeOf, type UnnamedSource, unnamedSources } from './unnamed-sources.ts'

/** Asks how somebody without a name knows what they say, where they are “a source” and no more. */
export const unnamedSourceDescribed: Rule = {
  name: 'unnamed-source-described',
  level: 'ask',
  summary: 'Asks for more than “a source” or “an insider”.',
  guideline: apAnonymousSources,
  run: ({ reading }) =>
    unnamedSources(reading)
      .filter((source) => source.all.every((one) => isBare(one.speaker?.text)))
      .map(ask),
}

const bare =
  /^(?:an?|the|one|two|three|several|multiple|some|another|other|unnamed|anonymous|inside|well-placed|exclusive|trusted|reliable)?\s*(?:(?:unnamed|anonymous|inside|well-placed|trusted|reliable|separate|second|third|other)\s)?(?:sources?|insiders?|tipsters?|spies|spy)$/i

function isBare(text: string | undefined): boolean {
  return text === undefined || bare.test(text.trim())
}

function ask({ first }: UnnamedSource): Asked {
  const who = first.speaker?.text ?? 'this source'
  return {
    ...placeOf(first),
    message: `How does “${who}” know, and what are they to the people in the story?`,
    why: 'Readers can weigh the words of “a stage hand who was there”; “a source” can be anybody.',
    suggestion: 'As much as the agreement allows: where they work, what they saw.',
  }
}
