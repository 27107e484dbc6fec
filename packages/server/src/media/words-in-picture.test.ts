import sharp from 'sharp'
import { expect, it } from 'vitest'
import { wordsInPicture } from './words-in-picture.ts'

const shot = (words: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="120"><rect width="760" height="120" fill="#111"/><text x="20" y="70" font-family="DejaVu Sans, sans-serif" font-size="32" fill="#eee">${words}</text></svg>`,
    ),
  )
    .png()
    .toBuffer()

it('reads what a screenshot shows', async () => {
  const { words, confidence } = await wordsInPicture(await shot('I could not hear myself tonight.'))
  expect(words).toBe('I could not hear myself tonight.')
  expect(confidence).toBeGreaterThan(70)
})

it('says that bytes are no picture', async () => {
  await expect(wordsInPicture(Buffer.from('no picture'))).rejects.toThrow('Cannot take the picture')
})
