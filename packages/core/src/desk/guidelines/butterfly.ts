import type { Guideline } from './guideline.ts'

export const butterflyMedia: Guideline = {
  publisher: 'Butterfly Foundation',
  title: 'Media Guidelines',
  url: 'https://butterfly.org.au/news-media/media-guidelines/',
  clause: 'support information',
}
