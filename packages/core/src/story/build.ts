// Stories for tests: every builder fills in what a test does not care about. All people are invented.
import type { Quotation, Source } from '../quotation/quotation.ts'
import type { Block } from './block.ts'
import { slugFrom } from './slug.ts'
import type { Note, RequestForComment, Story, StoryId } from './story.ts'

export {
  contextNote,
  event,
  fragment,
  gallery,
  helpBox,
  mediaId,
  mediaOfId,
  outletCard,
  picture,
  pictureOf,
  post,
  postCard,
  relatedLink,
  timeline,
} from './build-cards.ts'
export {
  blockquote,
  divider,
  heading,
  item,
  lineBreak,
  linked,
  list,
  paragraph,
  passage,
  pullQuote,
  quoted,
  text,
  timed,
} from './build-words.ts'

/** A published-looking report with these blocks; records for its quotation marks are filled in. */
export function story(...blocks: readonly Block[]): Story {
  return storyWith({}, ...blocks)
}

/** A story with fields of the test's own; quotations without a record get an unsourced one. */
export function storyWith(fields: Partial<Story>, ...blocks: readonly Block[]): Story {
  const headline = fields.headline ?? 'Singer cancels the rest of her tour'
  const body = fields.body ?? { type: 'doc', content: blocks }
  const known = fields.quotations ?? []
  const recorded = new Set(known.map(({ id }) => id))
  const marked = [...markedIds(body.content, 'quotation')].filter((id) => !recorded.has(id))
  return {
    id: '01890a5d-ac96-774b-bcce-b302099a8057' as StoryId,
    slug: slugFrom(headline),
    language: 'en',
    zone: 'Europe/London',
    kind: 'report',
    headline,
    variants: {},
    standfirst: '',
    bylines: [{ person: 'ana-example', name: 'Ana Example', role: 'writer' }],
    section: 'culture',
    topics: [],
    lead: null,
    requests: [],
    notes: [...markedIds(body.content, 'passage')].map((id) => note({ id })),
    care: false,
    oldBanner: true,
    comments: { type: 'open' },
    ...fields,
    body,
    quotations: [...known, ...marked.map((id) => quotation(id))],
  }
}

/** A record of a quotation; unsourced unless told otherwise. */
export function quotation(id: string, source: Source = { type: 'unsourced' }): Quotation {
  return { id, speaker: 'Mara Quill', kind: 'direct', naming: 'named', source }
}

/** A note to readers. */
export function note(fields: Partial<Note> = {}): Note {
  const text = 'An earlier version gave another day.'
  return { id: 'n1', kind: 'correction', at: '2026-11-20T09:00:00.000Z', text, ...fields }
}

/** A request for comment that nobody has answered. */
export function request(fields: Partial<RequestForComment> = {}): RequestForComment {
  return {
    id: 'r1',
    asked: 'Mara Quill’s agent',
    about: 'the cancelled dates',
    by: 'e-mail',
    askedAt: '2026-11-19T10:00:00.000Z',
    answer: 'none',
    asOf: '2026-11-20T09:00:00.000Z',
    ...fields,
  }
}

function markedIds(content: readonly unknown[], type: 'quotation' | 'passage'): Set<string> {
  const ids = new Set<string>()
  JSON.stringify(content, (_key, value) => {
    if (value?.type === type && value.attrs) ids.add(value.attrs.id)
    return value
  })
  return ids
}
