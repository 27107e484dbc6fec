import { expect, it } from 'vitest'
import { isPrefetch, saysItIsRobot } from './robots.ts'
import { quarterHour, Tally } from './tally.ts'

it('counts by page and quarter of an hour, robots apart', () => {
  const tally = new Tally()
  for (const time of [0, 1, quarterHour - 1, quarterHour]) tally.count('/a/b/', time, false)
  tally.count('/a/b/', 2, true)
  tally.count('/a/c/', 2, false)
  expect(tally.size).toBe(3)
  const taken = tally.take()
  expect([...taken].map(([quarter, pages]) => [quarter, Object.fromEntries(pages)])).toEqual([
    [0, { '/a/b/': { requests: 3, robots: 1 }, '/a/c/': { requests: 1, robots: 0 } }],
    [1, { '/a/b/': { requests: 1, robots: 0 } }],
  ])
  expect(tally.size).toBe(0)
})

it('takes back what could not be kept, beside what came since', () => {
  const tally = new Tally()
  tally.count('/a/b/', 0, false)
  const taken = tally.take()
  tally.count('/a/b/', 5, false)
  tally.giveBack(taken)
  tally.count('/a/b/', quarterHour, true)
  expect(tally.take().get(0)?.get('/a/b/')).toEqual({ requests: 2, robots: 0 })
})

it('does not grow without end where nobody takes what it counted', () => {
  const tally = new Tally(2)
  for (const page of ['/a/b/', '/a/c/', '/a/d/', '/a/b/']) tally.count(page, 0, false)
  expect(tally.size).toBe(2)
  expect(Object.fromEntries(tally.take().get(0) ?? [])).toEqual({
    '/a/b/': { requests: 2, robots: 0 },
    '/a/c/': { requests: 1, robots: 0 },
  })
})

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
  ['Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Instagram 350.0', false],
  ['Mozilla/5.0 (compatible; Examplebot/2.1; +http://www.search.example/bot.html)', true],
  ['Lantern/1.0 (+https://lantern.example/about)', true],
  ['facebookexternalhit/1.1', true],
  ['curl/8.5.0', true],
  ['python-requests/2.32', true],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140', true],
  ['Opera/9.80 (J2ME/MIDP; Opera Mini/7.1)', false],
  ['WhatsApp/2.23', true],
  ['', true],
])('%s', (userAgent, isRobot) => {
  expect(saysItIsRobot(userAgent)).toBe(isRobot)
})

it.each([
  ['', false],
  ['prefetch;prerender', true],
  ['prefetch', true],
])('a purpose of “%s”', (purpose, isAhead) => {
  expect(isPrefetch(purpose)).toBe(isAhead)
})
