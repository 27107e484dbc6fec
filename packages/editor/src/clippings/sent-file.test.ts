import { describe, expect, it } from 'vitest'
import { aboutProblem, type FileAbout, fileKind, newAbout, sentAbout } from './sent-file.ts'

const file = { name: 'a.png', type: 'image/png' }
const warc = { name: 'a.warc.gz', type: 'application/gzip' }
const filled: FileAbout = {
  ...newAbout('Ada', new Date('2026-11-23T09:05:00')),
  name: 'Mara Quill',
  text: 'No show tonight',
}

it.each([
  [{ name: 'IMG.HEIC', type: 'image/heic' }, 'picture'],
  [{ name: 'a.jpeg', type: '' }, 'picture'],
  [warc, 'package'],
  [{ name: 'a.WACZ', type: '' }, 'package'],
  [{ name: 'a.pdf', type: 'application/pdf' }, null],
])('$name is known by its name and type', (one, kind) => {
  expect(fileKind(one)).toBe(kind)
})

describe('the form', () => {
  it('can be sent when it says who, when and what', () => {
    expect(aboutProblem(filled, file)).toBeNull()
    const sent = JSON.parse(sentAbout(filled, file))
    expect(sent).toMatchObject({
      provenance: 'seen-by-reporter',
      who: 'Ada',
      at: new Date('2026-11-23T09:05:00').toISOString(),
      post: { name: 'Mara Quill', text: 'No show tonight', platform: 'instagram' },
    })
  })

  it('asks for no words where the file has its own', () => {
    const bare = { ...filled, text: '', name: '' }
    expect(aboutProblem(bare, warc)).toBeNull()
    expect(JSON.parse(sentAbout(bare, warc)).post).toBeNull()
  })

  it.each<[string, Partial<FileAbout>, typeof file | null]>([
    ['Choose a file', {}, null],
    ['Say who saw it', { who: ' ' }, file],
    ['Say who sent it', { who: '', provenance: 'sent-to-us' }, file],
    ['Say when', { at: '' }, file],
    ['Type the words', { text: '' }, file],
    ['Say who posted it', { name: '' }, file],
    ['neither a picture', {}, { name: 'a.pdf', type: 'application/pdf' }],
  ])('says what it lacks: %s', (words, lacking, given) => {
    expect(aboutProblem({ ...filled, ...lacking }, given)).toContain(words)
  })
})
