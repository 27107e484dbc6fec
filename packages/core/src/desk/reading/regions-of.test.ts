import { expect, it } from 'vitest'
import { draftOfText } from '../draft/text-draft.ts'
import { settleRegions } from './settle-regions.ts'
import { wordsOf } from './words-of.ts'

/** The regions of a text, `(` before one without its opening mark, `→` and `✗` behind those that go on or lack their end. */
function regionsIn(text: string): readonly string[] {
  const ends = { mark: '', 'goes-on': '→', missing: '✗' }
  return wordsOf(text).regions.map(
    ({ start, end, opened, closed }) =>
      `${opened ? '' : '('}${text.slice(start, end)}${ends[closed]}`,
  )
}

it('pairs the marks of print and of keyboards', () => {
  const cases: readonly (readonly [text: string, ...regions: string[]])[] = [
    ['“I am,” she said, “done.”', '“I am,”', '“done.”'],
    ['"I am," she said, "done."', '"I am,"', '"done."'],
    [
      '‘I don’t know what the players’ union wants,’ he said.',
      '‘I don’t know what the players’ union wants,’',
    ],
    ["'It's the dogs' dinner,' he said, 'isn't it?'", "'It's the dogs' dinner,'", "'isn't it?'"],
    ['“He said ‘no’ to me,” she said.', '“He said ‘no’ to me,”', '‘no’'],
    ['‘He said “no” to me’, she said.', '‘He said “no” to me’', '“no”'],
    ['“He said “no” to me,” she said. “Yes.”', '“He said “no” to me,”', '“no”', '“Yes.”'],
    ['„Das ist gut“, sagte sie.', '„Das ist gut“'],
    ['»Gut«, sagte er. « Bien », dit-elle.', '»Gut«', '« Bien »'],
    ['”Hej”, sade hon.', '”Hej”'],
    ["``Penn style,'' he said.", "``Penn style,''"],
    ['("yes") and "no"—"maybe"—he said', '"yes"', '"no"', '"maybe"'],
    ['the ’90s, rock ‘n’ roll, a wrong ’un, ’twas'],
    ['She is 5\'10", the record 12" wide.'],
    ['"A 12" record," he said. "Good."', '"A 12" record,"', '"Good."'],
    ['“I’m 12” he said.', '“I’m 12”'],
    ['The Joneses’ boy and the players’ union.'],
    ['The ‘dangerous’ plan of the players’ union.', '‘dangerous’'],
    ['“I am,” she said, ”done.”', '“I am,”', '”done.”'],
    ['“I am,“ she said, “done.“', '“I am,“', '“done.“'],
  ]
  for (const [text, ...regions] of cases) expect(regionsIn(text), text).toEqual(regions)
})

it('reads on where a mark is missing at one end', () => {
  const cases: readonly (readonly [text: string, ...regions: string[]])[] = [
    ['“I am done, she said. “I am leaving.”', '“I am done,✗', '“I am leaving.”'],
    ['"We are not stopping, said Mara Quill. "Never."', '"We are not stopping,✗', '"Never."'],
    ['Quill said, " [Lee] liked it".', '" [Lee] liked it"'],
    ['He said," For example, schools." Then he left.', '" For example, schools."'],
    ['I am done,” she said. “Yes.”', '(I am done,”', '“Yes.”'],
    ['It was late. She said: I am done.”', '(I am done.”'],
    ['“It is over. I am done.', '“It is over. I am done.→'],
    ['‘It is over. I am done.', '‘It is over. I am done.→'],
  ]
  for (const [text, ...regions] of cases) expect(regionsIn(text), text).toEqual(regions)
})

it('lets a quotation go on only where the next paragraph opens with a mark', () => {
  const closedIn = (text: string) => {
    const draft = draftOfText(text)
    const words = draft.passages.map((passage) => wordsOf(passage.text))
    return settleRegions(draft, words).flatMap(({ regions }) => regions.map(({ closed }) => closed))
  }
  expect(closedIn('She said: “It is over.\n\n“I am done.”')).toEqual(['goes-on', 'mark'])
  expect(closedIn('She said: “It is over.\n\nI am done.')).toEqual(['missing'])
  expect(closedIn('She said: “It is over.\n\n‘I am done.’')).toEqual(['missing', 'mark'])
  expect(closedIn('She said: “It is over.')).toEqual(['missing'])
})

const speech =
  '“I will not sing tonight,” Mara Quill told fans. “I am tired.” Lee Sample said: “She needs rest.”'

it('finds the other quotations of a paragraph again when one mark is lost or turned', () => {
  const marks = [...speech.matchAll(/[“”]/g)].map(({ index }) => index)
  const whole = regionsIn(speech)
  for (const [number, place] of marks.entries()) {
    const others = whole.filter((_region, index) => index !== Math.floor(number / 2))
    const without = regionsIn(speech.slice(0, place) + speech.slice(place + 1))
    expect(without, `without mark ${number}`).toEqual(expect.arrayContaining([...others]))
    expect(without, `without mark ${number}`).toHaveLength(3)
    const turned =
      speech.slice(0, place) + (speech[place] === '“' ? '”' : '“') + speech.slice(place + 1)
    expect(regionsIn(turned).map(length), `mark ${number} turned`).toEqual(whole.map(length))
    const straight = `${speech.slice(0, place)}"${speech.slice(place + 1)}`
    expect(regionsIn(straight).map(length), `mark ${number} straight`).toEqual(whole.map(length))
  }
})

it('reads the same in straight marks and in British ones', () => {
  const american = regionsIn(speech).map(length)
  expect(regionsIn(speech.replace(/[“”]/g, '"')).map(length)).toEqual(american)
  expect(regionsIn(speech.replace(/“/g, '‘').replace(/”/g, '’')).map(length)).toEqual(american)
  expect(regionsIn(speech.replace(/[“”]/g, "'")).map(length)).toEqual(american)
  expect(regionsIn(speech.replace(/,”/g, '”,'))).toHaveLength(3)
})

function length(text: string): number {
  return text.length
}

it('tells speech from words held at arm’s length and from titles', () => {
  const cases: readonly (readonly [text: string, ...uses: string[]])[] = [
    ['“No,” she said.', 'speech'],
    ['She called it “cruel”.', 'speech'],
    ['The plan was “cruel and late”, according to Quill.', 'speech'],
    ['“Insane” is how she described the offer.', 'speech'],
    ['The sign reads: “Go home.”', 'speech'],
    ['“Why?” The door closed.', 'speech'],
    ['“I have ideas,” he allowed.', 'speech'],
    ['They have to live with the “new normal” on their street.', 'scare'],
    ['The ‘sharing’ potato was one potato.', 'scare'],
    ['Lou “Velvet” Carrow sang.', 'scare'],
    ['She is known as “the Weatherman”.', 'scare'],
    ['The word “baby” was left out.', 'scare'],
    ['Three people have left “Nocturne” since January.', 'title'],
    ['The song “Deep in the Woods” was cut in 1961.', 'title'],
    ['His cookbook is beside ‘War and Peace’ on the shelf.', 'title'],
    ['He was “in and out of court for the whole of the summer” and lost.', 'speech'],
    ['Carina Vane Leaves ‘Harbor Nights’ After Two Years', 'scare'],
  ]
  for (const [text, ...uses] of cases)
    expect(
      wordsOf(text).regions.map(({ use }) => use),
      text,
    ).toEqual(uses)
})
