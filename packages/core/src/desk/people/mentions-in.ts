import type { Words } from '../reading/words.ts'
import { composed } from './composed.ts'
import { speechVerbs } from './grammar-words.ts'
import type { Mention } from './mention.ts'
import { type NameRun, nameRunsIn } from './name-runs.ts'
import { nounWords } from './nouns.ts'
import { type Phrase, phraseAt, type Scan } from './phrases.ts'
import { pronounAt, pronouns } from './pronouns.ts'
import { strangerAt } from './strangers.ts'

/** The words that tell of somebody by themselves; most words are none of them. */
const cues: ReadonlySet<string> = new Set([...pronouns, ...nounWords, ...speechVerbs])

/**
 * Whatever in a passage points at somebody or something that can speak, in order of place, the longer first where two
 * begin together. A mention may stand within another: “Mara Quill” and “Mara Quill’s manager”.
 */
export function mentionsIn(words: Words): readonly Mention[] {
  const runs = nameRunsIn(words)
  const runAt: (NameRun | undefined)[] = new Array(words.tokens.length)
  for (const run of runs) runAt.fill(run, run.from, run.to)
  const scan: Scan = { words, runAt }
  const phrases: Phrase[] = []
  const mentions: Mention[] = []
  for (const sentence of words.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!cues.has(words.tokens[at]?.norm ?? '')) continue
      const pronoun = pronounAt(words.tokens, at)
      if (pronoun) mentions.push(pronoun)
      const phrase = pronoun
        ? null
        : (phraseAt(scan, sentence, at) ?? strangerAt(scan, sentence, at))
      if (phrase) phrases.push(phrase)
    }
  }
  mentions.push(...composed(words, runs, phrases))
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
