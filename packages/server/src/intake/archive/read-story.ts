import type { ArchiveFinding, IntakeStory, Loss } from '@stet/core/intake'
import type { Story } from '@stet/core/story'

/** A story of an archive that was read, and whose pictures are in the newsroom. */
export interface ReadStory {
  /** What the report calls it. */
  readonly item: string
  readonly origin: string
  /** The hash of what the archive has of it. */
  readonly hash: string
  readonly intake: IntakeStory
  /** The story with its pictures in place. */
  readonly story: Story
  /** What was lost until now: in reading, and of its pictures. */
  readonly losses: readonly Loss[]
  readonly findings: readonly ArchiveFinding[]
}
