import { unhcrRefugeesOrMigrants } from '../../guidelines/unhcr.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Asked, Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import type { SignalName } from '../signals/signal-name.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks about the second word where a draft calls the same people, it seems, now refugees and now migrants. */
export const refugeeOrMigrant: Rule = {
  name: 'refugee-or-migrant',
  level: 'ask',
  summary: 'The same people are not called refugees here and migrants there.',
  guideline: unhcrRefugeesOrMigrants,
  optional: true,
  run: ({ reading }) => {
    const [refugees, migrants] = [firstOf(reading, 'refugees'), firstOf(reading, 'migrants')]
    if (!refugees || !migrants || sentencesWith(reading, 'both-kinds', 'all').length > 0) return []
    return [refugees.start > migrants.start ? refugees : migrants]
  },
}

function firstOf(reading: Reading, name: SignalName): Asked | undefined {
  for (const sentence of sentencesWith(reading, name, 'own')) {
    if (hasSignal(sentence, 'fiction', 'history')) continue
    const [word] = signalsNamed(sentence, name).filter(({ quoted }) => !quoted)
    if (word)
      return placed(sentence, word, {
        message: 'Are these the same people as those called by the other word?',
        why: 'Refugees have rights that migrants have not; one word for both leaves readers in the dark.',
        suggestion: '“Refugees and migrants” where both are meant',
      })
  }
  return undefined
}
