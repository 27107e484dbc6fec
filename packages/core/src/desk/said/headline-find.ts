import type { Mention } from '../people/mention.ts'
import type { Words } from '../reading/words.ts'
import type { Find } from './find.ts'
import { phraseAfter } from './phrase-after.ts'
import { isQuoted, norm, type Run, type Scan, scanOf, spanOf } from './scan.ts'
import { phraseEndingAt } from './subject-before.ts'

/**
 * What a headline gives to somebody by a colon or a dash alone: “Mara Quill: I am leaving the band”, “Tour is off —
 * manager”. Undefined where the words on neither side are plainly whoever speaks.
 */
export function headlineFind(words: Words, mentions: readonly Mention[]): Find | undefined {
  const scan = scanOf(words, mentions)
  const { length } = scan.tokens
  for (let at = 1; at < length - 1; at++) {
    if (isQuoted(scan, at)) continue
    if (norm(scan, at) === ':') {
      const name = phraseEndingAt(scan, at - 1, 0)
      if (name?.from === 0 && speaks(scan, name))
        return asFind(scan, name, { from: at + 1, to: length })
    }
    if (/^(?::|—|–|-|--)$/.test(norm(scan, at))) {
      const name = phraseAfter(scan, at + 1, length)
      if (name?.to === length && at > 2 && length - at <= 5 && speaks(scan, name))
        return asFind(scan, name, { from: 0, to: at })
    }
  }
  return undefined
}

/** Whether these words point at somebody who can speak. */
function speaks({ mentionAt }: Scan, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const mention = mentionAt[at]
    if (
      mention &&
      mention.kind !== 'pronoun' &&
      mention.being !== 'place' &&
      mention.being !== 'unknown'
    )
      return to - from <= 6
  }
  return false
}

function asFind(scan: Scan, speaker: Run, content: Run): Find | undefined {
  if (content.to - content.from < 2) return undefined
  let quoted = 0
  for (let at = content.from; at < content.to; at++) if (isQuoted(scan, at)) quoted++
  const length = content.to - content.from
  return {
    ...spanOf(scan, content),
    kind: quoted === 0 ? 'indirect' : quoted === length ? 'direct' : 'mixed',
    cue: null,
    speaker: spanOf(scan, speaker),
    recipient: null,
    negated: false,
    continues: null,
  }
}
