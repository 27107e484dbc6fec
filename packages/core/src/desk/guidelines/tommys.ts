import type { Guideline } from './guideline.ts'

export const tommysTerms: Guideline = {
  publisher: 'Tommy’s',
  title: 'The complexity of miscarriage and stillbirth terminology',
  url: 'https://www.tommys.org/about-us/news-views/complexity-miscarriage-and-stillbirth-terminology',
  clause: null,
}
