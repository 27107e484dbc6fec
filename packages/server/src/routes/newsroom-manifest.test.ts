import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { manifestRoutes } from './newsroom-manifest.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

it('lets other apps hand addresses to the clippings, by a request that changes nothing', async () => {
  const answer = await manifestRoutes(newsroom, '/newsroom/').request('/manifest.webmanifest')
  expect(answer.headers.get('content-type')).toContain('application/manifest+json')
  expect(await answer.json()).toMatchObject({
    name: 'The Lantern: newsroom',
    start_url: '/newsroom/',
    scope: '/newsroom/',
    share_target: { action: '/newsroom/clippings', method: 'GET' },
  })
})

it('has the icon that it names', async () => {
  const answer = await manifestRoutes(newsroom, '/newsroom/').request('/icon.svg')
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(await answer.text()).toContain('<svg')
})
