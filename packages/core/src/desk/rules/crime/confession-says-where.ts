import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks before whom a confession was made. */
export const confessionSaysWhere: Rule = {
  name: 'confession-says-where',
  level: 'ask',
  summary: 'A confession to a crime says before whom it was made.',
  guideline: null,
  run: ({ reading }) =>
    sentencesWith(reading, 'confessed', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'in-court', 'fiction')) return []
      const confession = signalsNamed(sentence, 'confessed').find(({ quoted }) => !quoted)
      const crime = signalsNamed(sentence, 'crime').find(
        ({ to, quoted }) => confession && to >= confession.to && !quoted,
      )
      if (!confession || !crime || crime.from - confession.to > 8) return []
      return [
        placed(sentence, confession, {
          message: `Before whom was this said, and who tells us?`,
          why: 'A confession outside a court is what somebody reports of it, and some are taken back.',
          suggestion: 'Say where: “pleaded guilty in court to…”, “police say that he told them…”.',
        }),
      ]
    }),
}
