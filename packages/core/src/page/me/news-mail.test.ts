import { expect, it } from 'vitest'
import type { CommenterNews } from '../../comments/letter.ts'
import type { StoryId } from '../../story/story.ts'
import { testSite } from '../meta/build-site.ts'
import { renderMyLetters } from './my-pages.ts'
import { newsMail, signInMail } from './news-mail.ts'

const story = 's1' as StoryId
const about = { comment: 'c1', story } as const
const decided = { decision: 'd1', rule: 'abuse', words: 'Say what, not <b>who</b>.' } as const
const headlines = new Map([[story, 'The bell']])

/** Every kind of news, with what its letter says. */
const all: readonly (readonly [CommenterNews, string, string | null])[] = [
  [
    { kind: 'reply', ...about, by: 'Ida' },
    'Ida answered your comment on “The bell”.',
    '/-/comment/c1',
  ],
  [{ kind: 'followed', story }, 'There are new comments on “The bell”.', '/-/comments?story=s1'],
  [{ kind: 'approved', ...about }, 'is on the page now', '/-/comment/c1'],
  [{ kind: 'featured', ...about }, 'Our editors chose your comment', '/-/comment/c1'],
  [
    { kind: 'rejected', ...about, ...decided },
    'is not shown. We ask people not to insult',
    '/-/me/decisions/d1',
  ],
  [{ kind: 'warning', ...decided }, 'asks you to keep to the rules', '/-/me/decisions/d1'],
  [
    { kind: 'time-out', ...decided, until: '2026-11-21T09:00:00.000Z' },
    'again from 21 November 2026',
    '/-/me/decisions/d1',
  ],
  [
    { kind: 'ban', ...decided, until: '9999-12-31T23:59:59.999Z' },
    'cannot write comments here any more',
    '/-/me/decisions/d1',
  ],
  [{ kind: 'undone', decision: 'd1' }, 'was taken back', '/-/me/decisions/d1'],
  [
    { kind: 'appeal-answered', decision: 'd1', outcome: 'upheld', words: '' },
    'It stays.',
    '/-/me/decisions/d1',
  ],
  [
    { kind: 'report-answered', ...about, outcome: 'removed' },
    'It is not shown any more. Thank you.',
    null,
  ],
  [
    { kind: 'report-answered', ...about, outcome: 'kept' },
    'We read it, and it stays.',
    '/-/comment/c1',
  ],
  [
    { kind: 'report-answered', ...about, outcome: 'replaced' },
    'brought in anew from an archive',
    null,
  ],
]

const mailOf = (news: readonly CommenterNews[]) =>
  newsMail({
    publication: { name: 'The\nLantern', language: 'en', zone: 'UTC' },
    origin: 'https://lantern.example',
    ...{ news, headlines, unsubscribe: 'https://lantern.example/-/me/unsubscribe?who=k&key=x' },
  })

it.each(all)('tells %j in letters and mails', (news, words, link) => {
  const letter = { id: 'l1', at: '2026-11-20T09:00:00.000Z', isRead: false, news }
  const page = renderMyLetters(testSite(), {
    ...{ unread: 1, headlines, help: [], next: null, letters: [letter] },
  })
  const { text } = mailOf([news])
  expect([page, text]).toEqual([expect.stringContaining(words), expect.stringContaining(words)])
  expect(text.includes('https://lantern.example/-/comment')).toBe(
    link?.startsWith('/-/comment') ?? false,
  )
  if (link !== null) expect(text).toContain(`https://lantern.example${link}\n`)
  expect(page).not.toContain('<b>who</b>')
})

it('mails nothing to somebody who may be in danger, and tells no rule', () => {
  const help: CommenterNews = { kind: 'help', ...about }
  expect(mailOf([help, { kind: 'followed', story }]).text).not.toMatch(
    /safe|somebody here has read/i,
  )
  const letter = { id: 'l1', at: '2026-11-20T09:00:00.000Z', isRead: true, news: help }
  const page = renderMyLetters(testSite(), {
    ...{ unread: 0, headlines, help: [], next: null, letters: [letter, { ...letter, id: 'l2' }] },
  })
  expect(page.match(/id="help-title"/g)).toHaveLength(1)
  expect(page).not.toMatch(/\brule|reject/i)
})

it('counts what a mail has no room for, and keeps its head in one line', () => {
  const news = Array.from(
    { length: 14 },
    (): CommenterNews => ({ kind: 'reply', ...about, by: 'Ida' }),
  )
  const { subject, text } = mailOf(news)
  expect(subject).toBe('14 pieces of news about your comments in The Lantern')
  expect([text.match(/Ida answered/g)?.length, text.includes('And 4 more.')]).toEqual([10, true])
  expect(signInMail({ name: 'A\r\nB', language: 'en' }, 'https://x.example/').subject).toBe(
    'Sign in to A B',
  )
})
