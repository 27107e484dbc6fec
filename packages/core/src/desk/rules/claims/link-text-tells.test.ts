import { expect, it } from 'vitest'
import { heading, item, linked, list, paragraph, story, text } from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { linkTextTells } from './link-text-tells.ts'

const address = 'https://council.example/report'
const asked = (words: string) =>
  askedBy(
    linkTextTells,
    story(paragraph('The report is out: ', linked(words, address), '. It rained.')),
  )

const asks = [
  'here',
  'Here',
  'click here',
  'Click here.',
  'this',
  'this link',
  'this page',
  'read more',
  'Read more here',
  'more',
  'link',
  'the link',
  'source',
  '(source)',
  'see here',
  'website',
  'article',
  'details',
  'https://council.example/report',
  'www.council.example/report',
  '→',
  'learn more',
]

const quiet = [
  'the council’s report',
  'report of 3 May',
  'her post',
  'a letter to the council',
  'Mara Quill',
  'here in Leeds',
  'this band',
  'the link between the two',
  'source of the river',
  'the article by Dana Holt',
  'more than a song',
  'the website of the label',
  'said',
  'wrote on Friday',
  'denied it',
  'told the Gazette',
  'Gazette',
  'court papers',
  'details of the contract',
  'page 4 of the report',
  'left here',
]

it('asks about links whose words do not say where they lead', () => {
  expect(asks.filter((words) => asked(words).length === 0)).toEqual([])
  expect(quiet.filter((words) => asked(words).length > 0)).toEqual([])
})

it('points at the link, in headings and lists too, and joins its runs', () => {
  const link = { type: 'link', attrs: { href: address, language: null } } as const
  const joined = paragraph(text('read ', link), text('more', link, { type: 'bold' }))
  expect(askedBy(linkTextTells, story(joined))).toEqual(['read more'])
  expect(askedBy(linkTextTells, story(heading(linked('here', address))))).toEqual(['here'])
  const bullets = list(item(paragraph('One.')), item(paragraph('Two ', linked('here', address))))
  expect(askedBy(linkTextTells, story(bullets))).toEqual(['here'])
  expect(askedBy(linkTextTells, 'She left.\n\nClick here to read more')).toEqual([
    'Click here to read more',
  ])
  expect(askedBy(linkTextTells, 'She was here.')).toEqual([])
})
