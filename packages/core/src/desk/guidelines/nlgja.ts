import type { Guideline } from './guideline.ts'

export const nlgjaTransgender: Guideline = {
  publisher: 'NLGJA: The Association of LGBTQ+ Journalists',
  title: 'Stylebook on LGBTQ Terminology',
  url: 'https://www.nlgja.org/stylebook/?s=identity',
  clause: 'transgender',
}
