import { describe, expect, it } from 'vitest'
import { openTestNewsroom } from '../newsroom-for-tests.ts'
import { isOwnAddress, olderAddress } from './older-address.ts'

describe('an older address', () => {
  const cases: [told: string, kept: string | undefined][] = [
    ['/2019/05/tour/', '/2019/05/tour/'],
    ['/2019/05/tour', '/2019/05/tour/'],
    ['/2019/tour.html', '/2019/tour.html'],
    ['/tour.html?print=1#top', '/tour.html'],
    ['/?p=120', '/'],
    ['/tour.php', '/tour.php/'],
    ['/café/', '/caf%C3%A9/'],
    ['/caf%C3%A9', '/caf%C3%A9/'],
    ['/a/../b', '/b/'],
    ['/../../etc/passwd', '/etc/passwd/'],
    ['//elsewhere.example/', undefined],
    ['https://elsewhere.example/a', undefined],
    ['/a//b', undefined],
    ['/.git/config', undefined],
    ['/a/%2e%2e%2fb', undefined],
    ['/a\\..\\b', '/b/'],
    ['/%zz/', undefined],
    ['/feed.rss', undefined],
    ['/culture/tour/story.txt', undefined],
    ['/tour.html/comments/', undefined],
  ]
  it.each(cases)('%s is kept as %s', (told, kept) => {
    expect(olderAddress(told)).toBe(kept)
  })
})

it('may not be one that the site needs itself', async () => {
  const newsroom = await openTestNewsroom()
  const cases: [address: string, isOwn: boolean][] = [
    ['/', true],
    ['/404.html', true],
    ['/culture/', true],
    ['/culture/archive/2026-11/', true],
    ['/topics/live/', true],
    ['/assets/x/', true],
    ['/search/', true],
    ['/newsroom/', true],
    ['/culture/tour/', false],
    ['/culture/tour/print.html', false],
    ['/tour.html', false],
    ['/2019/tour/', false],
  ]
  for (const [address, isOwn] of cases)
    expect(await isOwnAddress(newsroom.database.db, address), address).toBe(isOwn)
  await newsroom.close()
})
