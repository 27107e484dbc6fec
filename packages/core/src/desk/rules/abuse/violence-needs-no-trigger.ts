import { levelUpAccountability } from '../../guidelines/level-up.ts'
import type { Rule } from '../rule.ts'
import { placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks about a reason given for violence against a partner. */
export const violenceNeedsNoTrigger: Rule = {
  name: 'violence-needs-no-trigger',
  level: 'ask',
  summary: 'Violence against a partner is not explained by what the partner did.',
  guideline: levelUpAccountability,
  run: ({ reading }) =>
    sentencesWith(reading, 'trigger', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'fiction', 'history')) return []
      const killing = signalsNamed(sentence, 'killing').find(({ quoted }) => !quoted)
      const trigger = signalsNamed(sentence, 'trigger').find(
        ({ quoted, from, to }) => !quoted && killing && (from >= killing.to || to <= killing.from),
      )
      const partner = signalsNamed(sentence, 'partner').some(
        ({ from }) => trigger && (from < trigger.from || from >= trigger.to),
      )
      if (!killing || !trigger || !partner) return []
      return [
        placed(sentence, trigger, {
          message:
            'Who gives this as the reason, and does it stand beside what is known of the pattern before?',
          why: 'A reason that lies with the one who was hurt takes it from the one who did it.',
          suggestion: 'Leave the reason out, or say who claims it and what else is known.',
        }),
      ]
    }),
}
