import type { Reading } from '../reading/reading.ts'
import type { Sentence, Words } from '../reading/words.ts'
import { hasSign, signedSentences } from '../topics/signs-in.ts'

/** Whether a draft tells readers where help is: a help box, or a service named with a number or an address. */
export function hasHelp({ draft, passages }: Reading): boolean {
  if (draft.passages.some(({ kind }) => kind === 'help')) return true
  return passages.some(({ words }) =>
    signedSentences(words).some(
      (signed) => hasSign(signed, 'help-line') && hasContact(words, signed.sentence),
    ),
  )
}

const site =
  /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|uk|au|ca|nz|ie|gov|info|example)$/

/** A number long enough to be dialled, or an address, in this sentence or the next. */
function hasContact({ tokens, sentences }: Words, { from, to, end }: Sentence): boolean {
  const next = sentences.find(({ start }) => start >= end)
  const here = tokens.slice(from, next?.to ?? to)
  const digits = here
    .filter(({ kind, norm }) => kind === 'number' && !/^(?:19|20)\d\d$/.test(norm))
    .map(({ norm }) => norm.replaceAll(/\D/g, ''))
    .join('')
  return digits.length >= 3 || here.some(({ norm }) => site.test(norm))
}
