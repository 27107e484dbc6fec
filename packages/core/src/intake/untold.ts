import type { Story } from '../story/story.ts'

/** What nobody but a newsroom with records says of a story, as it is where a piece comes from elsewhere. */
export const untold: Pick<
  Story,
  'kind' | 'quotations' | 'requests' | 'notes' | 'care' | 'oldBanner'
> = { kind: 'report', quotations: [], requests: [], notes: [], care: false, oldBanner: true }
