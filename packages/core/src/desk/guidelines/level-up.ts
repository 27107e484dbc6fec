import type { Guideline } from './guideline.ts'

const guidelines = {
  publisher: 'Level Up',
  title: 'Media Guidelines (Dignity for Dead Women)',
  url: 'https://www.welevelup.org/media-guidelines/',
} as const

export const levelUpAccountability: Guideline = { ...guidelines, clause: 'Accountability' }

export const levelUpAccuracy: Guideline = { ...guidelines, clause: 'Accuracy' }
