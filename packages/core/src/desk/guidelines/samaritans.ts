import type { Guideline } from './guideline.ts'

export const samaritansYoung: Guideline = {
  publisher: 'Samaritans',
  title: 'Media guidelines: guidance for covering youth suicides, clusters and self-harm',
  url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
  clause: null,
}
