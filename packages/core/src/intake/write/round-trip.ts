// For tests of the export: a story is written, read again and compared. People and hosts are invented.
import { note, quotation } from '../../story/build.ts'
import type { Story, StoryId } from '../../story/story.ts'
import { readMarkdown } from '../read-markdown.ts'
import type { IntakeStory } from '../taken.ts'
import type { ExportFacts } from './names.ts'
import { writeMarkdown } from './write-markdown.ts'

/** A story that the export knows a slug for. */
export const other: StoryId = '01890a5d-ac96-774b-bcce-b302099a8058' as StoryId

/** What an export says beside the story. */
export const facts: ExportFacts = {
  status: 'published',
  publishedAt: '2026-11-20T14:05:00.000Z',
  updatedAt: '2026-11-21T09:00:00.250Z',
  section: { slug: 'culture', name: 'Culture', description: '' },
  topics: [{ slug: 'the-stage', name: 'Theatre & stage', description: '' }],
  picturePath: (media) => `media/${media}.jpg`,
  slugOf: (id) => (id === other ? 'another-story' : undefined),
  redirects: ['/old/address'],
}

/** Reads an exported file. */
export function read(markdown: string): IntakeStory {
  const intake = readMarkdown(markdown, {
    id: 'none' as StoryId,
    name: 'file',
    language: 'de',
    zone: 'UTC',
    at: '2026-11-23T00:00:00.000Z',
  })
  if ('problem' in intake) throw new Error(`${intake.problem.message}\n${markdown}`)
  return intake.taken
}

/** The story with paths for media ids, as a reading gives it. */
function withPaths(story: Story): Story {
  return JSON.parse(JSON.stringify(story), (key, value) =>
    key === 'media' ? `media/${value}.jpg` : value,
  )
}

/** What came back of a story, and what should have; losses that such tests cause on purpose are left out. */
export interface RoundTrip {
  readonly markdown: string
  readonly before: Pick<IntakeStory, 'story' | 'losses'>
  readonly after: Pick<IntakeStory, 'story' | 'losses'>
}

/** Writes a story and reads it again. */
export function roundTrip(story: Story): RoundTrip {
  const markdown = writeMarkdown(story, facts)
  const { story: after, losses } = read(markdown)
  const untold = losses.filter(({ why }) => !why.endsWith('the record was kept'))
  return {
    markdown,
    before: { story: withPaths(story), losses: [] },
    after: { story: after, losses: untold },
  }
}

/** The records that the marks of these tests name. */
export const records: Partial<Story> = {
  section: 'culture',
  topics: ['the-stage'],
  quotations: [quotation('q1'), quotation('2')],
  notes: [note()],
}
