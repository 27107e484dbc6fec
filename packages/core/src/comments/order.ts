/** What an authority may order (Digital Services Act): to act against something (article 9), or to tell about somebody (article 10). */
export const orderKinds = ['act', 'inform'] as const
export type OrderKind = (typeof orderKinds)[number]

/** What becomes of an order. */
export const orderOutcomes = ['done', 'partly', 'refused'] as const
export type OrderOutcome = (typeof orderOutcomes)[number]
