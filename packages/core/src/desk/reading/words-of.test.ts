import { expect, it } from 'vitest'
import { wordsOf } from './words-of.ts'

it('keeps together what belongs to one word, and parts what does not', () => {
  const cases: readonly (readonly [text: string, tokens: string])[] = [
    ['She’d said it’s done.', "she 'd said it 's done ."],
    ['Mr. Smith of the U.S. didn’t', "mr smith of the u.s. didn't"],
    ['The 34-year-old won $1.5m at 10:40.', 'the 34-year-old won $ 1.5m at 10:40 .'],
    ['the ’90s, 1,000 of them', "the '90s , 1,000 of them"],
    ['He is 6\'2" tall', 'he is 6\'2" tall'],
    [
      'R&B from https://site.example/a?b, by @mara.',
      'r&b from https://site.example/a?b , by @mara .',
    ],
    ['done.She left... or—did she?', 'done . she left ... or — did she ?'],
    ['the players’ QUILL’S end', "the players ' quill 's end"],
    ['a Ph.D. and an M.Sc. at 9 p.m., No. 5', 'a ph.d. and an m.sc. at 9 p.m. , no 5'],
    ['O’Neil’s sister-in-law’s “İpek” 🎉', "o'neil 's sister-in-law 's \" ipek \" 🎉"],
  ]
  for (const [text, tokens] of cases) {
    const norms = wordsOf(text).tokens.map(({ norm }) =>
      norm.normalize('NFD').replace(/\u0307/g, ''),
    )
    expect(norms.join(' '), text).toBe(tokens)
  }
})

it('says of each token what it is and where it stands', () => {
  const text = '“Quill” paid 5m!'
  const found = wordsOf(text).tokens.map(({ kind, capital, start, end }) => [
    text.slice(start, end),
    kind,
    capital,
  ])
  expect(found).toEqual([
    ['“', 'quote', false],
    ['Quill', 'word', true],
    ['”', 'quote', false],
    ['paid', 'word', false],
    ['5m', 'number', false],
    ['!', 'sign', false],
  ])
})

it('ends sentences where a reader would', () => {
  const cases: readonly (readonly string[])[] = [
    ['Dr. Ana B. Example left the U.S. on Nov. 3.', 'She is 34.'],
    ['He lives in the U.S.', 'She does not.'],
    ['The U.S. President spoke at 9 p.m. Friday.'],
    ['“Why?” she asked.', '“I left.”', 'Then she left.'],
    ['“Why?” Mara Quill asked.', '“Because!” said Lee.'],
    ['“It is over.', 'I am done,” she said.'],
    ['(He was late.)', 'She was not.'],
    ['i am done. i mean it'.slice(0, 10), 'i mean it'],
    ['It has e.g. three, i.e. few, and etc.', 'Then it ends...', 'Or not?!', 'No.'],
    ['So do I.', 'We left.'],
    ['The stage on Thursday', 'Photo: Ana Example'],
    ['wikiHow grew.', 'eHow did not.'],
    ['She ran No. 5.', '7 others ran.'],
    ['She read site.example/a?b and smiled.'],
    ['A rep confirmed to E! News that she left.', 'OK! Magazine asked.'],
    ['She said no to Yahoo!', 'He did not.'],
  ]
  for (const sentences of cases) {
    const text = sentences.join(' ')
    const found = wordsOf(text).sentences.map(({ start, end }) => text.slice(start, end))
    expect(found, text).toEqual(sentences)
  }
})

it('ends sentences at the lines of a post, and not where a line is merely wrapped', () => {
  const sentencesIn = (text: string) => wordsOf(text).sentences.length
  expect(sentencesIn('No show tonight\nI am sorry')).toBe(2)
  expect(
    sentencesIn('The singer cancelled the rest of her tour on Wednesday and\nLee Sample said why.'),
  ).toBe(1)
})

it('tells whether a token of a sentence is its own', () => {
  const { sentences, tokens } = wordsOf('One two. Three.')
  expect(sentences.map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [3, tokens.length],
  ])
})

it('reads thousands of the same sign in no more time than any other text', {
  timeout: 15_000,
}, () => {
  const parts = ['"', '“', '’', '!', '.', 'a ', '“a ', 'a” ', 'A. ', 'said: “a. ', ', A ', '\n']
  // What grew with the square of the length took minutes for these.
  for (const part of parts) {
    const text = part.repeat(40_000 / part.length)
    expect(wordsOf(text).text.length, part).toBe(text.length)
  }
})
