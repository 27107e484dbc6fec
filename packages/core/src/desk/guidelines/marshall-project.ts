import type { Guideline } from './guideline.ts'

export const marshallProjectWords: Guideline = {
  publisher: 'The Marshall Project',
  title: 'What Words We Use — and Avoid — When Covering People and Incarceration',
  url: 'https://www.themarshallproject.org/2021/04/12/what-words-we-use-and-avoid-when-covering-people-and-incarceration',
  clause: null,
}
