import { describe, expect, it } from 'vitest'
import { paragraph, postCard, quotation, story, text } from '../story/build.ts'
import type { Post } from '../story/post.ts'
import type { HeldCopies } from './copy.ts'
import { copiedWords } from './copy.ts'
import type { Quotation, Source } from './quotation.ts'
import { standingsOf } from './standing.ts'

const address = 'https://social.example/@mara/1'
const from = (more: Partial<Source> = {}): Source =>
  ({
    type: 'post',
    platform: 'mastodon',
    author: 'Mara Quill',
    address,
    at: null,
    ...more,
  }) as Source
const copies: HeldCopies = new Map([
  ['c1', { text: 'No show tonight. I am so sorry.', provenance: 'fetched-by-us' }],
  ['c2', { text: 'Heute kein Auftritt.', provenance: 'sent-to-us' }],
])

const states = new Map([['https://social.example/@mara/9', 'gone' as const]])

function standing(
  words: string,
  { record = {}, post }: { record?: Partial<Quotation>; post?: Partial<Post> },
) {
  const said = { ...quotation('q1'), source: from(), ...record }
  const told = story(
    paragraph(text(words, { type: 'quotation', attrs: { id: 'q1' } })),
    ...(post ? [postCard({ address, text: 'Changed by hand', ...post })] : []),
  )
  return standingsOf({ ...told, quotations: [said] }, { copies, states })[0]
}

describe('words are compared with', () => {
  it('the copy that their source names, whatever the card shows', () => {
    const found = standing('No show tonight', {
      record: { source: from({ capture: 'c1' }) },
      post: { provenance: 'sent-to-us', state: 'gone' },
    })
    expect(found).toMatchObject({
      match: 'exact',
      copy: { provenance: 'fetched-by-us' },
      state: 'gone',
    })
  })

  it('the copy that the card of their post was made from', () => {
    const found = standing('No show tonight', { post: { capture: 'c1', provenance: 'none' } })
    expect(found?.match).toBe('exact')
  })

  it('the card, where no copy is at hand', () => {
    const found = standing('Changed by hand', {
      post: { capture: 'elsewhere', provenance: 'fetched-by-us' },
    })
    expect(found?.match).toBe('exact')
  })

  it('nothing, where we have none', () => {
    expect(standing('No show tonight', { post: { provenance: 'none' } })).toMatchObject({
      match: 'nothing-to-compare',
      copy: null,
    })
  })

  it('the original, where they are a translation', () => {
    const record = {
      source: from({ capture: 'c2' }),
      translation: { original: 'Heute kein Auftritt', language: 'de' },
    }
    expect(standing('No show today', { record })?.match).toBe('exact')
    expect(standing('No show today', { record: { source: record.source } })?.match).toBe('differs')
  })

  it('nothing, where they are told in our words', () => {
    const record = { source: from({ capture: 'c1' }), kind: 'indirect' } as const
    expect(standing('that there was no show', { record })).toMatchObject({
      match: 'nothing-to-compare',
      copy: { provenance: 'fetched-by-us' },
    })
  })
})

it('tells what became of a post that has no card', () => {
  const source = from({ address: 'https://social.example/@mara/9', capture: 'c1' })
  expect(standing('No show tonight', { record: { source } })?.state).toBe('gone')
  expect(standing('No show tonight', { record: { source: from() } })?.state).toBeNull()
})

describe('the words of a copy', () => {
  it('are those of its thread, in order', () => {
    const post = (words: string) => ({ text: words }) as never
    expect(
      copiedWords({ kind: 'post', post: post('two'), thread: [post('one'), post('two')] }),
    ).toBe('one\n\ntwo')
  })

  it('are those of a page with its headline, which can be quoted too', () => {
    const page = { title: 'Off', description: '', text: 'One.\nTwo.' } as never
    expect(copiedWords({ kind: 'page', page })).toBe('Off\n\nOne.\nTwo.')
  })

  it('are none where nothing was read', () => {
    expect(copiedWords({ kind: 'nothing', signal: 'gone', why: '' })).toBeNull()
  })
})
