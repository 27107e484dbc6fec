import { describe, expect, it } from 'vitest'
import {
  blockquote,
  fragment,
  heading,
  helpBox,
  linked,
  mediaId,
  note,
  paragraph,
  picture,
  pictureOf,
  postCard,
  storyWith,
  text,
} from '../../story/build.ts'
import type { Story } from '../../story/story.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import type { Sponsor } from '../publication.ts'
import { targetsOf, wordsOf } from '../read-page.ts'
import { wholePage } from '../text/build-story.ts'
import { directionOf } from './mail-look.ts'
import { storyMail } from './story-mail.ts'

const sponsor: Sponsor = {
  ...{ name: 'Kettle', text: 'Teapots.', address: 'https://kettle.example/', picture: null },
  ...{ from: null, to: null },
}

function mailOf(fields: Partial<Story> = {}, ...blocks: Parameters<typeof storyWith>[1][]) {
  return storyMail(testSite({ sponsor }), testPage(storyWith(fields, ...blocks)))
}

function helpUnder(title: string) {
  const block = helpBox()
  return { ...block, attrs: { ...block.attrs, title } }
}

it('tells a whole story', async () => {
  const mail = storyMail(testSite(), wholePage())
  await expect(mail.html).toMatchFileSnapshot('story-mail-html.expected.txt')
  await expect(mail.text).toMatchFileSnapshot('story-mail-text.expected.txt')
  expect(mail.left).toBeNull()
})

it('loads nothing from another host, runs nothing and counts nobody', () => {
  const { html } = storyMail(testSite({ sponsor }), wholePage())
  const loaded = [...html.matchAll(/\s(?:src|srcset|background|poster)="([^"]*)"/g)]
  expect(loaded.length).toBeGreaterThan(1)
  for (const [, address] of loaded) expect(address).toMatch(/^https:\/\/magazine\.example\/media\//)
  expect(html).not.toMatch(
    /<(?:script|link|iframe|form|input|object|video)\b|url\(|@import| on[a-z]+=/i,
  )
  // A picture of one pixel tells whoever sent it that it was seen.
  for (const [, width, height] of html.matchAll(/<img[^>]* width="(\d+)" height="(\d+)"/g)) {
    expect(Math.min(Number(width), Number(height))).toBeGreaterThan(1)
  }
  expect(html.match(/<img /g)?.length).toBe(
    html.match(/<img src="[^"]*" width="\d+" height="\d+" alt="/g)?.length,
  )
  for (const target of targetsOf(html)) {
    expect(target).toMatch(/^(?:https?:\/\/|mailto:|tel:)/)
    expect(target).not.toMatch(/utm_|[?&](?:mc|ck|e)=/)
  }
})

it('keeps every quotation mark where it stands, and makes none', () => {
  const mail = mailOf({}, paragraph('“No show tonight”, she said.'), blockquote('«Je pars»'))
  expect(wordsOf(mail.html)).toContain('“No show tonight”, she said.')
  expect(wordsOf(mail.html)).toContain('«Je pars»')
  expect(mail.text).toContain('“No show tonight”, she said.')
  expect(mail.html).not.toMatch(/<q\b|content:|quotes:/)
})

it('takes the headline for mails as its subject, in one line', () => {
  const mail = mailOf({ headline: 'Singer cancels', variants: { mail: 'No\r\nBcc: x@y.example' } })
  expect(mail.subject).toBe('No Bcc: x@y.example')
  expect(mail.html).toContain('<title>No Bcc: x@y.example</title>')
  expect(mail.html).toMatch(/<h1[^>]*>Singer cancels<\/h1>/)
  expect(mailOf({ headline: 'Singer cancels' }).subject).toBe('Singer cancels')
})

it('lets nobody’s words become markup', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&'
  const mail = mailOf(
    { headline: evil, standfirst: evil },
    paragraph(text(evil), linked('x', 'javascript:alert(1)')),
    postCard({ text: evil, author: { name: evil, handle: evil, address: null } }),
    helpUnder(evil),
  )
  expect(mail.html).not.toContain('<img')
  expect(mail.html).not.toContain('javascript:')
})

it('names language and direction twice, because Gmail takes the first away', () => {
  const { html } = mailOf({ language: 'he' }, blockquote('“שלום”'))
  expect(html.match(/ lang="he" dir="rtl"/g)).toHaveLength(2)
  expect(html).toContain('border-right:3px')
  expect(html).toContain('text-align:right')
})

it.each([
  ['en-GB', 'ltr'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['de', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

describe('the sponsor', () => {
  it('is labelled, in HTML and in plain text', () => {
    const mail = mailOf({}, paragraph('One.'))
    expect(wordsOf(mail.html)).toContain('Sponsored by Kettle')
    expect(mail.html).toContain('href="https://kettle.example/" rel="sponsored noopener"')
    expect(mail.text).toContain('Sponsored by Kettle\nTeapots.\nhttps://kettle.example/')
  })

  it.each([
    ['a careful story', mailOf({ care: true }, paragraph('One.'))],
    ['a story with a help box', mailOf({}, paragraph('One.'), helpBox())],
  ])('is not in the mail of %s', (_, mail) => {
    expect(mail.html.includes('ettle') || mail.text.includes('ettle')).toBe(false)
  })
})

describe('a mail that mail programs would cut off', () => {
  const long = Array.from({ length: 400 }, (_, index) =>
    paragraph(`${index} ${'word '.repeat(80)}`),
  )

  it('is cut at a block, says so and leads to the page', () => {
    const mail = mailOf({}, ...long.slice(0, 10), heading('A'), ...long)
    expect(mail.bytes).toBeLessThanOrEqual(100_000)
    expect(mail.bytes).toBeGreaterThan(95_000)
    const { parts = 0, of = 0 } = mail.left ?? {}
    expect(of).toBe(411)
    expect(mail.html.match(/<p style="margin:0 0 18px">\d/g)).toHaveLength(of - parts - 1)
    expect(wordsOf(mail.html)).toContain(`${parts} of the story’s ${of} parts stand on its page.`)
    // The plain text is whole: programs that show it cut nothing off.
    expect(mail.text).toContain('399 word')
  })

  it('ends in no heading', () => {
    const first = long.slice(0, 210)
    const all = Array.from({ length: 30 }, (_, index) => heading(`H${index} ${'x'.repeat(400)}`))
    const mail = mailOf({}, ...first, ...all, ...long)
    const [before = ''] = mail.html.split('so this one is shortened')
    expect(before).not.toMatch(/<\/h[2-4]>\s*<p class="soft"[^>]*>[^<]*$/)
    expect(mail.left?.parts).toBe(430)
  })

  it('keeps every help box', () => {
    const mail = mailOf({ care: true }, ...long, helpUnder('Somebody to talk to'))
    expect(mail.bytes).toBeLessThanOrEqual(100_000)
    expect(mail.html.indexOf('Somebody to talk to')).toBeGreaterThan(
      mail.html.indexOf('is shortened'),
    )
  })

  it('counts bytes and not characters', () => {
    const mail = mailOf({}, ...long.map(() => paragraph('ü'.repeat(300))))
    expect(mail.bytes).toBeLessThanOrEqual(100_000)
    expect(new TextEncoder().encode(mail.html).length).toBe(mail.bytes)
  })
})

it('shows pictures at their size in the mail, and in words where there is no file', () => {
  const mail = mailOf(
    { lead: pictureOf({ media: mediaId('a'), alternative: 'The hall.' }) },
    picture({ media: mediaId('f'), alternative: 'A lost door.' }),
  )
  expect(mail.html).toContain(
    'src="https://magazine.example/media/a-1280.jpg" width="536" height="268" alt="The hall."',
  )
  expect(wordsOf(mail.html)).toContain('A lost door.')
})

it('puts corrections first, and shows parts of older pages with their label', () => {
  const mail = mailOf({ notes: [note()] }, paragraph('One.'), fragment())
  expect(mail.html.indexOf('Correction')).toBeLessThan(mail.html.indexOf('One.'))
  expect(wordsOf(mail.html)).toContain('kept from')
})
