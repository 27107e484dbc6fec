import { describe, expect, it } from 'vitest'
import { docxParagraphs } from './docx-paragraphs.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

function read(body: string, names = `${w} ${mc}`): readonly string[] {
  return docxParagraphs(
    `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
  )
}
const run = (inside: string) => `<w:r>${inside}</w:r>`
const t = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`)
const p = (inside: string) => `<w:p>${inside}</w:p>`

describe('a text document', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'runs of a paragraph',
      p(t('“I am,” ') + t('she said &amp; left.')),
      ['“I am,” she said & left.'],
    ],
    ['several paragraphs, empty ones not', p(t('One.')) + p('') + p(t('Two.')), ['One.', 'Two.']],
    ['tabs and breaks', p(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>')), ['a\tb\nc']],
    [
      'a stop of tabs is no tab',
      p(`<w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr>${t('a')}`),
      ['a'],
    ],
    [
      'inserted words',
      p(`${t('He ')}<w:ins>${t('never ')}</w:ins>${t('left.')}`),
      ['He never left.'],
    ],
    [
      'deleted words',
      p(`${t('He ')}<w:del>${run('<w:delText>never </w:delText><w:br/>')}</w:del>${t('left.')}`),
      ['He left.'],
    ],
    [
      'moved words, once',
      p(`<w:moveFrom>${t('A. ')}</w:moveFrom>${t('B. ')}<w:moveTo>${t('A.')}</w:moveTo>`),
      ['B. A.'],
    ],
    [
      'hidden words',
      p(t('Seen.') + run('<w:rPr><w:vanish/></w:rPr><w:t>Not.</w:t>') + t(' Seen.')),
      ['Seen. Seen.'],
    ],
    [
      'words that are hidden no more',
      p(run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen.</w:t>')),
      ['Seen.'],
    ],
    ['field codes', p(run('<w:instrText>HYPERLINK x</w:instrText>') + t('a link')), ['a link']],
    ['a link', p(`<w:hyperlink>${t('a link')}</w:hyperlink>`), ['a link']],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${p(t('a'))}</w:tc><w:tc>${p(t('b'))}</w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'a text box, once',
      p(
        `${t('Out ')}${run(`<mc:AlternateContent><mc:Choice>${p(t('in'))}</mc:Choice><mc:Fallback>${p(t('in'))}</mc:Fallback></mc:AlternateContent>`)}${t('side')}`,
      ),
      ['in', 'Out side'],
    ],
  ])('has %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it('is read under another prefix and in its strict form', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Hi</x:t></x:r></x:p></x:body></x:document>`
    expect(docxParagraphs(xml)).toEqual(['Hi'])
  })

  it.each<[string, string]>([
    ['no XML', 'hello'],
    ['broken XML', `<w:document ${w}><w:body><w:p></w:body></w:document>`],
    ['other XML', '<html><body><p>Hello</p></body></html>'],
    ['a document type', `<!DOCTYPE w [<!ENTITY a "b">]><w:document ${w}><w:body/></w:document>`],
    ['elements without end', `<w:document ${w}>${'<w:p>'.repeat(5000)}`],
  ])('refuses %s in words', (_, xml) => {
    expect(() => docxParagraphs(xml)).toThrow(RangeError)
  })
})
