import { blockWordsFor } from '@stet/core/page'
import type { BylineRole, Kind, NoteKind, RequestForComment, Story } from '@stet/core/story'
import type { Draft } from '../sync/story-sync.ts'

// What readers are told and what the newsroom sees are the same words.
const { kinds, roles, notes, answers } = blockWordsFor('en')

/** What kinds of piece are called. */
export const kindWords: Readonly<Record<Kind, string>> = kinds

/** What somebody did for a story, as its page says it before the name. */
export const roleWords: Readonly<Record<BylineRole, string>> = roles

export const noteWords: Readonly<Record<NoteKind, string>> = notes

/** What each kind of note is for. */
export const noteHelp: Readonly<Record<NoteKind, string>> = {
  update: 'Something new has happened since the story was published.',
  clarification: 'What we wrote was right, but could be misread.',
  correction: 'What we wrote was not right. Say what it said and what it says now.',
  'editors-note': 'Something about how the story came to be.',
  retraction: 'We no longer stand by the story, or by this part of it.',
}

export const answerWords: Readonly<Record<RequestForComment['answer'], string>> = answers

/** Who made a story, as its page says it: `By Ada Okafor and Ben Ito. Pictures by Cy Lund`. */
export function namesLine(bylines: Story['bylines']): string {
  const roles = [...new Set(bylines.map(({ role }) => role))]
  return roles
    .map((role) => {
      const names = bylines.filter((byline) => byline.role === role).map(({ name }) => name)
      return `${roleWords[role]} ${listed(names)}`
    })
    .join('. ')
}

/** Names as a sentence has them: `Ada, Ben and Cy`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Who else has the story open: `Bea and Cy are here too`; nothing where nobody has. */
export function companyWords(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `${listed(names)} ${names.length === 1 ? 'is' : 'are'} here too`
}

/** How a story stands with its readers, in a few words. */
export function standingWords({
  status,
  changed,
  live,
}: Pick<Draft, 'status' | 'changed' | 'live'>): string {
  switch (status) {
    case 'draft':
      return 'Draft'
    case 'scheduled':
      return live ? 'Published, changes scheduled' : 'Scheduled'
    case 'published':
      return changed ? 'Published, with changes' : 'Published'
    case 'unpublished':
      return 'Off the site'
    default:
      return status satisfies never
  }
}

const fieldNames: Readonly<Record<string, string>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  slug: 'the address',
  section: 'the section',
  kind: 'the kind of piece',
  language: 'the language',
  zone: 'the time zone',
  care: 'care',
  oldBanner: 'the notice on an old story',
  comments: 'the comments',
  lead: 'the lead picture',
  bylines: 'the bylines',
  topics: 'the topics',
  'variants.search': 'the headline for search results',
  'variants.social': 'the headline for cards',
  'variants.mail': 'the headline for mail',
  body: 'the text',
}

const recordNames: Readonly<Record<string, string>> = {
  quotations: 'a quotation’s record',
  notes: 'a note',
  requests: 'a request for comment',
}

/** What a field of a story is called in a sentence: `the headline`, `a note`. */
export function fieldWords(field: string): string {
  return fieldNames[field] ?? recordNames[field.split(':', 1)[0] ?? ''] ?? field
}
