import type { Guideline } from './guideline.ts'

export const interpolTerminology: Guideline = {
  publisher: 'INTERPOL',
  title: 'Appropriate terminology',
  url: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
  clause: null,
}
