import type { Said } from '../../said/said.ts'
import type { Asked, Rule } from '../rule.ts'
import { isUnnamed } from './unnamed-sources.ts'

/** Verbs that say that something is true, not only that somebody said it. */
const knowing =
  /^(?:(?:has|have|had|also|now|later|exclusively|sensationally) )*(?:reveal(?:s|ed)?|confirm(?:s|ed)?|admit(?:s|ted)?|expos(?:es|ed)|disclos(?:es|ed)|uncover(?:s|ed)|divulg(?:es|ed)|explain(?:s|ed)|point(?:s|ed) out|not(?:es|ed)|spill(?:s|ed)|conced(?:es|ed)|acknowledg(?:es|ed)|proved|proves|shed light)\b/i

/** Asks whether the writer means to vouch for what somebody without a name says. */
export const unnamedClaimNotEndorsed: Rule = {
  name: 'unnamed-claim-not-endorsed',
  level: 'ask',
  summary: 'Asks about “revealed” or “confirmed” where the one who says it has no name.',
  guideline: null,
  run: ({ reading: { said } }) => {
    const seen = new Set<number>()
    return said.flatMap((one) => {
      if (!one.cue || seen.has(one.cue.start) || !isUnnamed(one)) return []
      seen.add(one.cue.start)
      return knowing.test(one.cue.text) ? [ask(one, one.cue)] : []
    })
  },
}

function ask({ speaker }: Said, { start, end, text }: NonNullable<Said['cue']>): Asked {
  return {
    start,
    end,
    message: `Do we know that it is so? “${text}” says it for ${speaker?.text ?? 'the source'}.`,
    why: 'The verb tells readers that what follows is true, and they cannot see who says it.',
    suggestion: '“said”, or what bears it out.',
  }
}
