// The door of quotation/: who said it, and where the words come from.
export type { Quotation, Source } from './quotation/quotation.ts'
export { quotationFields } from './quotation/quotation-shape.ts'
