import { build, type StoryId } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  draft,
  live,
  magazine,
  openTestNewsroom,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { openPress } from '../site/press.ts'
import { saveMedia } from '../storage/media.ts'
import { mailStory } from './mail-story.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom({ publication: magazine })
})
afterEach(() => newsroom.close())

async function mailOf(id: StoryId) {
  return mailStory(await openPress(newsroom), id)
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Reads a part of a message back: header lines unfolded (RFC 5322, section 2.2.3), then its body. */
function parse(text: string): Part {
  const end = text.indexOf('\r\n\r\n')
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const [, name = '', value = ''] = /^([!-9;-~]+): (.*)$/.exec(line) ?? []
    return [name.toLowerCase(), value]
  })
  return { headers: new Map(headers), body: text.slice(end + 4) }
}

/** The parts of a message, decoded (RFC 2045, section 6.7). */
function partsOf({ headers, body }: Part): Part[] {
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const [, ...rest] = `\r\n${body}`.split(`\r\n--${boundary}`)
  expect(rest.at(-1)?.trim()).toBe('--')
  return rest.slice(0, -1).map((part) => {
    const { headers: own, body: packed } = parse(part.replace(/^\r\n/, ''))
    expect(own.get('content-transfer-encoding')).toBe('quoted-printable')
    const bytes = packed
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    return { headers: own, body: Buffer.from(bytes, 'latin1').toString('utf8') }
  })
}

it('makes a message that reads back as it was made', async () => {
  await saveMedia(newsroom.database.db, build.mediaOfId(build.mediaId('a')))
  const story = await live(
    newsroom,
    {
      slug: 'tür',
      headline: 'Die Tür',
      variants: { mail: 'Größe\r\nBcc: everybody@lantern.example' },
      standfirst: 'Sie fiel zu.',
    },
    build.paragraph('“Größe”, sagte sie. '.repeat(30)),
    build.paragraph('.'),
    build.gallery(),
  )
  const made = await mailOf(story.id)
  const message = parse((await made?.message())?.toString('latin1') ?? '')
  expect(made?.name).toBe('tür')
  expect(Object.fromEntries(message.headers)).toMatchObject({
    from: 'The Lantern <desk@lantern.example>',
    date: 'Fri, 20 Nov 2026 10:00:00 +0000',
    'message-id': `<${story.id}.1@lantern.example>`,
    'mime-version': '1.0',
    'x-unsent': '1',
    'content-type': expect.stringMatching(/^multipart\/alternative; boundary=/),
  })
  expect([...message.headers.keys()]).not.toContain('bcc')
  expect([...message.headers.keys()]).not.toContain('to')
  expect(message.headers.get('subject')).toMatch(/^=\?UTF-8\?Q\?Gr=C3=B6=C3=9Fe_Bcc=3A/)
  const [text, html, ...more] = partsOf(message)
  expect(more).toEqual([])
  expect(text?.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(html?.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(text?.body.replaceAll('\r\n', '\n').trimEnd()).toBe(made?.text.trimEnd())
  expect(html?.body.replaceAll('\r\n', '\n').trimEnd()).toBe(made?.html.trimEnd())
  // RFC 5322, section 2.1.1: no line is longer than 998 characters.
  const lines = message.body.split('\r\n').map((line) => line.length)
  expect(Math.max(...lines)).toBeLessThanOrEqual(76)
})

it('makes it of what is live, whatever is being written', async () => {
  const story = await live(newsroom, { headline: 'As published' })
  await draft(newsroom, { ...story, headline: 'Still being written' })
  expect((await mailOf(story.id))?.subject).toBe('As published')
})

it('makes none of a story that readers do not have', async () => {
  const { id } = await draft(newsroom)
  expect(await mailOf(id)).toBeUndefined()
})
