import type { Site } from '@stet/core/page'
import type { Newsroom } from '../../newsroom.ts'
import type { WritingLimits } from './writing-limits.ts'

/** What the routes of discussions share. */
export interface TalkRoom {
  readonly newsroom: Newsroom
  /** The site as its pages are rendered now. */
  readonly site: () => Promise<Site>
  readonly limits: WritingLimits
}
