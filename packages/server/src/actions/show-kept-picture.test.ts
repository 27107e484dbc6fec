import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { maraPost, openTestPlatforms, type TestPlatforms } from '../capture/platforms-for-tests.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { captureAddress } from './capture-address.ts'
import { showKeptPicture } from './show-kept-picture.ts'

const post = 'https://social.example/@mara/111300000000000000'
const chosen = { post, basis: 'permission', ground: 'She agreed by mail', actor: ada } as const
const attached = (name: string, type = 'image') => ({
  type,
  url: `https://files.example/${name}`,
  description: 'A dark stage',
})

let platforms: TestPlatforms
let newsroom: TestNewsroom
let picture: Buffer
beforeAll(async () => {
  platforms = await openTestPlatforms(['social.example', 'files.example'])
  const create = { width: 64, height: 40, channels: 3, background: '#8a1c2b' } as const
  picture = await sharp({ create })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jo Pell' } })
    .toBuffer()
  platforms.answer = (host, path) => {
    if (path === '/moved.jpg') return { status: 302, headers: { Location: '/stage.jpg' } }
    if (path === '/stage.jpg') return { status: 200, type: 'image/jpeg', body: picture }
    if (path === '/script.jpg') return { status: 200, type: 'image/jpeg', body: '<svg onload=x>' }
    return host === 'social.example' &&
      path.startsWith('/api/v1/statuses/') &&
      !path.includes('/', 20)
      ? maraPost('111300000000000000', {
          media_attachments: [
            attached('stage.jpg'),
            attached('moved.jpg'),
            attached('gone.jpg'),
            attached('script.jpg'),
            attached('film.mp4', 'video'),
          ],
        })
      : undefined
  }
})
afterAll(() => platforms.close())
beforeEach(async () => {
  newsroom = { ...(await openTestNewsroom()), reach: platforms.reach }
})
afterEach(() => newsroom.close())

async function copy(): Promise<string> {
  const done = await captureAddress(newsroom, { address: post, actor: ada })
  if (done.outcome !== 'captured') throw new Error(JSON.stringify(done))
  return done.capture.id
}

describe('a picture that a copy keeps', () => {
  it.each([0, 1])(
    'can be shown on a ground, without what its file says of people: %i',
    async (index) => {
      const capture = await copy()
      const done = await showKeptPicture(newsroom, { ...chosen, capture, index })
      if (done.outcome !== 'taken') throw new Error(JSON.stringify(done))
      expect(done.media).toMatchObject({
        width: 64,
        height: 40,
        name: index === 0 ? 'stage.jpg' : 'moved.jpg',
      })
      const [audit] = (await auditsOf(newsroom.database.db, capture)).filter(
        ({ action }) => action === 'show-kept-picture',
      )
      expect(audit).toMatchObject({
        actor: ada,
        detail: { basis: 'permission', ground: 'She agreed by mail', media: done.media.id },
      })
    },
  )

  it.each([
    [2, 'refused', 'The platform did not give the picture when the copy was made'],
    [3, 'refused', expect.stringContaining('picture')],
    [4, 'unknown', undefined],
    [9, 'unknown', undefined],
  ])('that is none, at %i, is %s', async (index, outcome, reason) => {
    const done = await showKeptPicture(newsroom, { ...chosen, capture: await copy(), index })
    expect(done).toMatchObject({ outcome, ...(reason && { reason }) })
  })

  it('is not there where no copy is', async () => {
    const done = await showKeptPicture(newsroom, { ...chosen, capture: 'none', index: 0 })
    expect(done).toEqual({ outcome: 'unknown' })
  })
})
