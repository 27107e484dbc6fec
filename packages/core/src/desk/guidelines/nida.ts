import type { Guideline } from './guideline.ts'

export const nidaWords: Guideline = {
  publisher: 'National Institute on Drug Abuse',
  title: 'Words Matter: Preferred Language for Talking About Addiction',
  url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
  clause: null,
}
