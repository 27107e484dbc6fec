import type { Guideline } from './guideline.ts'

export const nmcsapRecommendedWords: Guideline = {
  publisher: 'New Mexico Coalition of Sexual Assault Programs',
  title: 'Media Resources',
  url: 'https://nmcsap.org/resources/media-resources',
  clause: 'Recommended Words',
}
