// The door of quotation/: who said it, and where the words come from.
export type { Change, ChangeType, Match, Place, Stretch } from './quotation/match/match.ts'
export { matchQuotation } from './quotation/match/match-quotation.ts'
export type { Quotation, Source } from './quotation/quotation.ts'
export { quotationFields } from './quotation/quotation-shape.ts'
