import { expect, it } from 'vitest'
import { goneSigns } from './gone-signs.ts'
import type { Recorded } from './provider.ts'

const answer = (purpose: string, status: number, body: unknown = ''): Recorded => ({
  purpose,
  address: 'https://platform.example/',
  status,
  mime: 'application/json',
  text: typeof body === 'string' ? body : JSON.stringify(body),
  problem: null,
  at: '2026-11-20T10:00:00.000Z',
})
const deleted = { tombstone: { text: { text: 'This Post was deleted by the Post author.' } } }
const grown = { tombstone: { text: { text: 'Age-restricted adult content.' } } }

type Case = readonly [
  string,
  Parameters<typeof goneSigns>[0],
  readonly Recorded[],
  readonly string[],
]

const cases: readonly Case[] = [
  ['X, both', 'x', [answer('post', 404), answer('oembed', 404)], ['post', 'oembed']],
  ['X, deleted by its author', 'x', [answer('post', 200, deleted)], ['post']],
  ['X, for adults', 'x', [answer('post', 200, grown), answer('oembed', 403)], []],
  ['X, empty', 'x', [answer('post', 200, {}), answer('oembed', 429)], []],
  ['X, unavailable', 'x', [answer('post', 503), answer('oembed', 500)], []],
  [
    'Bluesky, both',
    'bluesky',
    [answer('record', 400, { error: 'RecordNotFound' }), answer('view', 200, { posts: [] })],
    ['record', 'view'],
  ],
  [
    'Bluesky, an account taken down',
    'bluesky',
    [answer('record', 400, { error: 'RepoTakendown' }), answer('account', 200, { active: false })],
    ['record', 'account'],
  ],
  ['Bluesky, a view that failed', 'bluesky', [answer('view', 500, { posts: [] })], []],
  ['Bluesky, a view without a list', 'bluesky', [answer('view', 200, {})], []],
  ['Mastodon', 'mastodon', [answer('status', 404), answer('object', 410)], ['status', 'object']],
  ['Mastodon, behind a sign-in', 'mastodon', [answer('status', 401), answer('object', 403)], []],
  ['YouTube', 'youtube', [answer('oembed', 404)], ['oembed']],
  ['YouTube, private', 'youtube', [answer('oembed', 401)], []],
  ['a page', 'web', [answer('page', 410)], ['page']],
  ['a page that answers with nothing', 'web', [answer('page', 200)], []],
  ['TikTok, of which it is not known', 'tiktok', [answer('oembed', 404)], []],
  ['Instagram, of which it is not known', 'instagram', [answer('oembed', 404)], []],
]

it.each(cases)('%s', (_, platform, answers, signs) => {
  expect(goneSigns(platform, answers)).toEqual(signs)
})
