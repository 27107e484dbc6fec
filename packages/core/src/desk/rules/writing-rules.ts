import { comingDayPassed } from './dates/coming-day-passed.ts'
import { dateInCalendar } from './dates/date-in-calendar.ts'
import { dateReadsOneWay } from './dates/date-reads-one-way.ts'
import { datesFitCaptures } from './dates/dates-fit-captures.ts'
import { relativeDateKeeps } from './dates/relative-date-keeps.ts'
import { relativeDateResolves } from './dates/relative-date-resolves.ts'
import { ageDated } from './perishable/age-dated.ts'
import { lengthOfTimeDated } from './perishable/length-of-time-dated.ts'
import { perishableWordsDated } from './perishable/perishable-words-dated.ts'
import { quotationAsInCopy } from './quotations/quotation-as-in-copy.ts'
import { quotationHasOneSpeaker } from './quotations/quotation-has-one-speaker.ts'
import { quotationHasSpeaker } from './quotations/quotation-has-speaker.ts'
import { quotationMarksAlike } from './quotations/quotation-marks-alike.ts'
import { quotationMarksBalanced } from './quotations/quotation-marks-balanced.ts'
import { spokeOrNot } from './quotations/spoke-or-not.ts'
import type { Rule } from './rule.ts'

/** Rules about quotations, dates and words that hold only for now, in the order in which an editor would go through them. */
export const writingRules: readonly Rule[] = [
  quotationAsInCopy,
  quotationHasSpeaker,
  quotationHasOneSpeaker,
  spokeOrNot,
  quotationMarksBalanced,
  quotationMarksAlike,
  datesFitCaptures,
  dateInCalendar,
  dateReadsOneWay,
  relativeDateResolves,
  relativeDateKeeps,
  comingDayPassed,
  perishableWordsDated,
  ageDated,
  lengthOfTimeDated,
]
