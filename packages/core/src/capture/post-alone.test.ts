import { expect, it } from 'vitest'
import { answersOfPost } from './post-alone.ts'
import { sparsePost } from './providers/readings.ts'
import { providerFor } from './providers.ts'

const reading = (address: string) => {
  const ref = providerFor(address)?.ref
  if (!ref || ref.platform === 'web') throw new Error(address)
  const media = [
    { kind: 'picture', address: 'https://files.example/a.png', description: '' },
  ] as const
  const post = sparsePost(ref, ref.platform, { media })
  return { kind: 'post', post, thread: [post] } as const
}

it('are what was asked for the post alone, and its pictures', () => {
  const mastodon = 'https://social.example/@mara/111300000000000000'
  expect([...(answersOfPost(mastodon, reading(mastodon)) ?? [])]).toEqual([
    'https://social.example/api/v1/statuses/111300000000000000',
    'https://social.example/api/v1/statuses/111300000000000000/history',
    mastodon,
    'https://files.example/a.png',
  ])
  const x = 'https://x.com/mara/status/1700000000000000000'
  const addresses = [...(answersOfPost(x, reading(x)) ?? [])]
  expect(addresses).toEqual([
    expect.stringContaining('publish.twitter.com/oembed'),
    'https://files.example/a.png',
  ])
})

it('cannot be told apart where nothing else was asked for, and of what is no post', () => {
  const bluesky = 'https://bsky.app/profile/mara.example/post/3l6oveex3ii2l'
  expect(answersOfPost(bluesky, reading(bluesky))).toBeNull()
  const mastodon = 'https://social.example/@mara/111300000000000000'
  expect(answersOfPost(mastodon, { kind: 'nothing', signal: 'gone', why: '' })).toBeNull()
})
