import type { Reading } from '../../reading/reading.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { type DraftSentence, placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, type Signal, type Signalled, signalsNamed } from '../signals/signals-in.ts'

const blames = ['blame-dress', 'blame-drink', 'blame-past'] as const

/** Asks what the clothes, drinks or past of somebody who was assaulted have to do with it. */
export const victimIsNotBlamed: Rule = {
  name: 'victim-is-not-blamed',
  level: 'ask',
  summary:
    'What somebody who was assaulted wore, drank or did before is told only where the story needs it.',
  guideline: null,
  run: ({ reading }) => blames.flatMap((blame) => askedAbout(reading, blame)),
}

function askedAbout(reading: Reading, blame: (typeof blames)[number]) {
  return sentencesWith(reading, blame, 'own').flatMap((sentence) => {
    if (hasSignal(sentence, 'fiction')) return []
    if (!isNearOffence(sentence) && !isAbout(reading.topics, 'abuse')) return []
    const [signal] = signalsNamed(sentence, blame).filter(
      (one) => !one.quoted && isOfVictim(sentence, one),
    )
    if (!signal) return []
    return [
      placed(sentence, signal, {
        message: 'What does this have to do with the assault?',
        why: 'What somebody wore, drank or did before reads as a share in what was done to them.',
        suggestion: 'Leave it out, or say why it matters to the case and who says so.',
      }),
    ]
  })
}

function isNearOffence({ around, at }: DraftSentence): boolean {
  return around.slice(Math.max(0, at - 1), at + 2).some((one) => hasSignal(one, 'sexual-offence'))
}

/** Whoever the words are about: the nearest before them is she, the woman, the victim. */
function isOfVictim({ atoms, sentence }: Signalled, { from }: Signal): boolean {
  for (let at = from - 1; at >= 0 && (atoms.starts[at] ?? 0) >= sentence.start; at -= 1) {
    const word = atoms.norms[at] ?? ''
    if (
      /^(?:she|her|woman|women|girl|victim|complainant|teenager|student|survivor|women's)$/.test(
        word,
      )
    )
      return true
    if (/^(?:he|suspect|defendant|attacker|accused|they|police|driver)$/.test(word)) return false
  }
  return false
}
