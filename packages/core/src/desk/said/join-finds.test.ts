import { expect, it } from 'vitest'
import type { Draft, PassageKind } from '../draft/draft.ts'
import { draftOfText } from '../draft/text-draft.ts'
import { mentionsIn } from '../people/mentions-in.ts'
import { peopleIn } from '../people/people-in.ts'
import { wordsOf } from '../reading/words-of.ts'
import { findsIn } from './finds-in.ts'
import { joinFinds } from './join-finds.ts'

/** A line a quotation: `words | speaker | refersTo`, and `+n` where it goes on with the n-th. */
function read(draft: Draft): readonly string[] {
  const words = draft.passages.map(({ text }) => wordsOf(text))
  const mentions = words.map(mentionsIn)
  const finds = words.map((each, at) => findsIn(each, mentions[at] ?? []))
  const people = peopleIn(draft, words, mentions)
  return joinFinds(draft, words, mentions, finds, people).map((said) => {
    expect(draft.text.slice(said.start, said.end)).toBe(said.words)
    const { speaker, continues } = said
    const who = `${speaker?.text ?? '-'} | ${speaker?.refersTo ?? '-'}`
    return `${said.words} | ${who}${continues === null ? '' : ` +${continues}`}`
  })
}

const paragraphs = (...lines: readonly string[]) =>
  draftOf(lines.map((text) => ['paragraph', text]))

function draftOf(passages: readonly (readonly [PassageKind, string])[]): Draft {
  let start = 0
  const placed = passages.map(([kind, text], at) => {
    const passage = { path: `passage[${at}]`, kind, text, start, said: null }
    start += text.length + 2
    return passage
  })
  const text = passages.map(([, words]) => words).join('\n\n')
  return { ...draftOfText(text), passages: placed, text }
}

it('lets a quotation over several paragraphs go on, whoever spoke', () => {
  expect(
    read(
      paragraphs(
        '“She is exhausted,” Ivo Lund told Us Weekly. “She needs a rest.',
        '“We hope the fans will understand.',
        '“She loves them.”',
      ),
    ),
  ).toEqual([
    '“She is exhausted,” | Ivo Lund | Ivo Lund',
    '“She needs a rest. | Ivo Lund | Ivo Lund +0',
    '“We hope the fans will understand. | Ivo Lund | Ivo Lund +1',
    '“She loves them.” | Ivo Lund | Ivo Lund +2',
  ])
})

it('reads a paragraph as quoted from its beginning where the one before was left open', () => {
  expect(
    read(paragraphs('Ivo Lund said, “We have learned a lot.', 'It was a sad day. We were proud.”')),
  ).toEqual([
    '“We have learned a lot. | Ivo Lund | Ivo Lund',
    'It was a sad day. We were proud.” | Ivo Lund | Ivo Lund +0',
  ])
})

it('gives a paragraph of quoted words to whoever the one before announces', () => {
  expect(
    read(
      paragraphs(
        'Mara Quill smiled. Her manager, Ivo Lund, wrote:',
        '“I am proud of her.”',
        '“So proud.”',
      ),
    ),
  ).toEqual([
    '“I am proud of her.” | Her manager, Ivo Lund | Ivo Lund',
    '“So proud.” | Her manager, Ivo Lund | Ivo Lund +0',
  ])
})

it('gives quoted words to whoever spoke before them in the paragraph, or is spoken of', () => {
  expect(read(paragraphs('Mara Quill was blunt. “I am done.”'))).toEqual([
    '“I am done.” | Mara Quill | Mara Quill',
  ])
  expect(read(paragraphs('“No,” Mara Quill said. “Never.”', 'Ivo Lund left.'))).toEqual([
    '“No,” | Mara Quill | Mara Quill',
    '“Never.” | Mara Quill | Mara Quill +0',
  ])
})

it('lets a signature say who wrote quoted words', () => {
  expect(read(paragraphs('“This is not the end.”', '— Mara Quill'))).toEqual([
    '“This is not the end.” | Mara Quill | Mara Quill',
  ])
})

it('does not guess where nobody is named', () => {
  expect(read(paragraphs('The tour is over. It was long.', '“This is not the end.”'))).toEqual([
    '“This is not the end.” | - | -',
  ])
})

it('reads the colon and the dash of a headline', () => {
  const headline = (text: string) => read(draftOf([['headline', text]]))
  expect(headline('Mara Quill: I am leaving the band')).toEqual([
    'I am leaving the band | Mara Quill | Mara Quill',
  ])
  expect(headline('Mara Quill: ‘I am done’')).toEqual(['‘I am done’ | Mara Quill | Mara Quill'])
  expect(headline('Tour is off — police')).toEqual(['Tour is off | police | police'])
  expect(headline('Live: the tour begins')).toEqual([])
})

it('reads questions and answers by their labels, from four on', () => {
  const turns = [
    'Us Weekly: How are you?',
    'Mara Quill: I am well.',
    'Us Weekly: Will you tour?',
    'Mara Quill: Yes.',
  ]
  expect(read(paragraphs(...turns))).toEqual([
    'How are you? | Us Weekly | Us Weekly',
    'I am well. | Mara Quill | Mara Quill',
    'Will you tour? | Us Weekly | Us Weekly',
    'Yes. | Mara Quill | Mara Quill',
  ])
  expect(read(paragraphs('Note: the tour is over.', 'Update: it is not.'))).toEqual([])
})

it('takes cards and block quotations as somebody else’s words', () => {
  expect(
    read(
      draftOf([
        ['card', '“I am done,” she said.'],
        ['blockquote', '“I am done,” she said.'],
      ]),
    ),
  ).toEqual([])
})
