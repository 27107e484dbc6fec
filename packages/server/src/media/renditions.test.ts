import sharp from 'sharp'
import { expect, it } from 'vitest'
import { makeRenditions, readPicture } from './renditions.ts'

const red = { create: { width: 1000, height: 500, channels: 3 as const, background: '#cc0000' } }

it('reads the facts of a picture, turned as the camera was', async () => {
  const bytes = await sharp(red).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await readPicture(bytes)).toMatchObject({ width: 500, height: 1000, type: 'image/jpeg' })
})

it('makes each width in each format and leaves places out', async () => {
  const bytes = await sharp(red)
    .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  const made = await makeRenditions(bytes, { types: ['image/webp', 'image/jpeg'], width: 1000 })
  expect(made.map(({ rendition }) => [rendition.type, rendition.width, rendition.height])).toEqual([
    ['image/webp', 480, 240],
    ['image/webp', 960, 480],
    ['image/jpeg', 480, 240],
    ['image/jpeg', 960, 480],
  ])
  for (const { bytes: one } of made) expect((await sharp(one).metadata()).exif).toBeUndefined()
})

it.each([
  ['text', Buffer.from('no picture')],
  ['markup', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
])('refuses %s', async (_, bytes) => {
  await expect(readPicture(bytes)).rejects.toThrow(/^Cannot take the picture/)
})
