import type { Hindrance } from './publishable.ts'
import { beginReading, type Problem } from './reading.ts'
import { readRelations } from './relations.ts'
import type { Story } from './story.ts'

/**
 * Where the parts of a story do not fit together, as happens for a moment while two people write: a
 * mark whose record is gone, two galleries of one name. The same that the reader of stories refuses.
 */
export function relationHindrances(story: Story): readonly Hindrance[] {
  const reading = beginReading('story')
  readRelations(reading, story)
  return reading.problems.map((problem) => ({
    path: problem.path,
    message: `Cannot publish: ${reasonOf(problem)}`,
  }))
}

function reasonOf({ path, found, expected }: Problem): string {
  if (/\.marks\[\d+\]\.attrs\.id$/.test(path))
    return expected.includes('quotations')
      ? 'words are marked as a quotation of which nothing is recorded'
      : 'words are marked for a note that is not there'
  if (path.endsWith('.attrs.name')) return `two galleries are called ${found}`
  const [, list = ''] = /^(\w+)\[/.exec(path) ?? []
  const [named] = found.split(' again')
  return `${repeated[list] ?? 'something'} ${named} is there twice`
}

const repeated: Readonly<Record<string, string>> = {
  quotations: 'the record of the quotation',
  notes: 'the note',
  requests: 'the request for comment',
  topics: 'the topic',
  bylines: 'the byline',
}
