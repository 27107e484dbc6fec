import type { Guideline } from './guideline.ts'

/** A survey of people who lost a pregnancy; its abstract was read. */
export const bjogPregnancyLoss: Guideline = {
  publisher: 'BJOG (Malory, Nuttall and Heazell, 2025)',
  title: 'Acceptable Nomenclature for Pregnancy Loss Care: A Cross-Sectional Observational Survey',
  url: 'https://doi.org/10.1111/1471-0528.70057',
  clause: 'terms for the loss and its outcome',
}
