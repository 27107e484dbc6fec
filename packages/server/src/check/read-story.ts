import { readMarkdown } from '@stet/core/intake'
import { readSavedPage } from '@stet/core/pasted'
import { civilDay, type StoryId } from '@stet/core/story'
import { type CheckInput, type CheckSetting, UnreadableError } from './check-input.ts'
import { nameOf } from './file-name.ts'

/** What is checked outside a newsroom belongs to none. */
const id = '00000000-0000-7000-8000-000000000000' as StoryId

/** A Markdown file with front matter as a story. Throws an `UnreadableError` where it is none. */
export function storyOfMarkdown(
  file: string,
  text: string,
  { language, zone, now }: CheckSetting,
): CheckInput {
  const read = readMarkdown(text, { id, name: nameOf(file), language, zone, at: now })
  if ('problem' in read) throw unreadable(file, read.problem)
  const { story, publishedAt } = read.taken
  const publishedOn = publishedAt && civilDay(publishedAt, story.zone)
  return { kind: 'story', file, story, publishedOn }
}

/** A page as a browser saved or was sent it, as a story. Throws an `UnreadableError` where no article is in it. */
export function storyOfPage(file: string, html: string, setting: CheckSetting): CheckInput {
  const { language, zone } = setting
  const read = readSavedPage(html, { id, name: nameOf(file), language, zone, sections: [] })
  if ('problem' in read) throw unreadable(file, read.problem)
  const { story, publishedAt } = read.taken.intake
  const publishedOn = publishedAt && civilDay(publishedAt, story.zone)
  return { kind: 'story', file, story, publishedOn }
}

function unreadable(
  file: string,
  { message, line }: { readonly message: string; readonly line: number | null },
): UnreadableError {
  const place = line === null ? '' : ` (line ${line})`
  return new UnreadableError(`Cannot read ${file}: ${message}${place}`)
}
