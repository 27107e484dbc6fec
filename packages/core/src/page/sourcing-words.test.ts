import { describe, expect, it } from 'vitest'
import type { Quotation, Source } from '../quotation/quotation.ts'
import { sourcingOf } from '../quotation/sourcing.ts'
import { standingOf } from '../quotation/standing.ts'
import type { Post } from '../story/post.ts'
import { knowingWords, sourcingLine, standingWords } from './sourcing-words.ts'
import { wordsFor } from './words/words.ts'

const words = wordsFor('en')
const postSource: Source = {
  type: 'post',
  platform: 'mastodon',
  author: 'Mara Quill',
  address: 'https://social.example/@mara/1',
  at: null,
}
const outlet = (name: string): Source => ({
  type: 'outlet',
  outlet: name,
  title: '',
  address: 'https://outlet.example/',
  at: null,
})
const interview: Source = {
  type: 'interview',
  heldOn: '2026-11-18',
  by: 'Ana Example',
  way: 'by telephone',
}
const statement = (address: string | null): Source => ({
  type: 'statement',
  from: 'The hall',
  at: '2026-11-18',
  address,
})

type Copy = Pick<Post, 'text' | 'state' | 'provenance'>
const copy = (
  state: Post['state'],
  text = 'I am done. No show tonight',
  provenance: Post['provenance'] = 'fetched-by-us',
): Copy => ({
  text,
  state,
  provenance,
})

let count = 0
const stands = (
  source: Source,
  post?: Copy,
  more: Partial<Quotation> = {},
  said = '“I am done,”',
) => {
  count += 1
  const quotation: Quotation = {
    id: `q${count}`,
    speaker: 'Mara Quill',
    kind: 'direct',
    naming: 'named',
    source,
    ...more,
  }
  return standingOf(quotation, said, post)
}

describe('the sourcing line', () => {
  it.each([
    ['One quotation, from a post.', [stands(postSource, copy('live'))]],
    [
      'One quotation, from a post, no longer at its address, of which we hold a copy.',
      [stands(postSource, copy('gone'))],
    ],
    [
      'Three quotations: two from posts, one of them no longer at its address, of which we hold a copy; one from an interview of ours.',
      [stands(postSource, copy('gone')), stands(postSource, copy('live')), stands(interview)],
    ],
    [
      'Three quotations, all from posts, all of them no longer at their addresses, and we hold copies of two.',
      [
        stands(postSource, copy('gone')),
        stands(postSource, copy('expired')),
        stands(postSource, copy('account-gone', 'x', 'none')),
      ],
    ],
    [
      'Two quotations, both reported by The Pier and Harbour Post.',
      [stands(outlet('The Pier')), stands(outlet('Harbour Post'))],
    ],
    [
      'Four quotations, all reported by four other outlets.',
      ['A', 'B', 'C', 'D'].map((name) => stands(outlet(name))),
    ],
    [
      'Two quotations: one from a statement sent to us; one from a published statement.',
      [stands(statement(null)), stands(statement('https://hall.example/letter'))],
    ],
    ['One quotation, without a source given.', [stands({ type: 'unsourced' })]],
    [
      'Two quotations: one from an interview of ours; one reported by The Pier. Some of those quoted are not named: one known to us; one known only to the outlet.',
      [
        stands(interview, undefined, { naming: 'unnamed-known-to-us' }),
        stands(outlet('The Pier'), undefined, { naming: 'unnamed-known-to-outlet' }),
      ],
    ],
    [
      '13 quotations, all from interviews of ours.',
      Array.from({ length: 13 }, () => stands(interview)),
    ],
  ])('%s', (line, standings) => {
    expect(sourcingLine(sourcingOf(standings), words)).toBe(line)
  })
})

describe('how words came to us', () => {
  const told = (more: Partial<Quotation>) =>
    knowingWords(stands(interview, undefined, more).quotation, words)

  it.each([
    [{}, []],
    [{ chain: [] }, []],
    [{ chain: ['The Pier'] }, ['It came through The Pier.']],
    [
      { chain: ['The Pier', 'Harbour Post', 'the Courier'] },
      ['It came through The Pier, Harbour Post and the Courier.'],
    ],
    [
      {
        naming: 'unnamed-known-to-us',
        unnamed: { because: 'they fear for their job', howTheyKnow: 'They were in the room.' },
      },
      ['Why they are not named: they fear for their job.', 'How they know: They were in the room.'],
    ],
    [{ naming: 'unnamed-known-to-outlet', unnamed: { because: '', howTheyKnow: '' } }, []],
    // Somebody who is named now is not told to be unnamed by what was written before.
    [{ naming: 'named', unnamed: { because: 'a job', howTheyKnow: 'there' } }, []],
  ] satisfies [Partial<Quotation>, string[]][])('%j', (more, sentences) => {
    expect(told(more)).toEqual(sentences)
  })
})

describe('the standing of one quotation', () => {
  it.each([
    [
      'Exact, from a post no longer at its address, of which we hold a copy.',
      stands(postSource, copy('gone')),
    ],
    ['Exact, from a post, of which we hold a copy.', stands(postSource, copy('live'))],
    [
      'With changes that are marked, from a post, of which we hold a copy.',
      stands(postSource, copy('live'), {}, '“[N]o show”'),
    ],
    [
      'Not word for word, from a post that was edited later, of which we hold a copy.',
      stands(postSource, copy('edited'), {}, '“I was never done”'),
    ],
    ['From a post, of which we hold no copy.', stands(postSource)],
    [
      'From a post no longer at its address, of which we hold no copy.',
      stands(postSource, copy('gone', 'I am done', 'none')),
    ],
    [
      'From a post, of which we hold a copy.',
      stands(postSource, copy('live'), { kind: 'indirect' }, 'that she was done'),
    ],
    ['', stands(interview)],
  ])('%s', (sentence, standing) => {
    expect(standingWords(standing, words)).toBe(sentence)
  })
})
