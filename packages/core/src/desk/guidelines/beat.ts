import type { Guideline } from './guideline.ts'

export const beatMedia: Guideline = {
  publisher: 'Beat',
  title: 'Eating Disorder Media Guidelines',
  url: 'https://www.beateatingdisorders.org.uk/media-centre/media-guidelines/',
  clause: null,
}
