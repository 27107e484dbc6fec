import type { Story, StoryId } from '@stet/core/story'
import { build, parseStory } from '@stet/core/story'
import { describe, expect, it } from 'vitest'
import { readCopy, renewedCopy, writeCopy } from './copies.ts'

const home = build.storyWith(
  {},
  build.paragraph('She said ', build.quoted('q1', '“No show.”'), build.passage('n1', ' Then')),
  build.gallery(),
)
const away = { ...build.story(build.gallery()), id: 'another' as StoryId }

describe('a copy between stories', () => {
  it('comes out of the clipboard as it went in', () => {
    const copy = readCopy(clip(home))
    expect(copy).toEqual({
      story: home.id,
      openStart: 0,
      openEnd: 0,
      blocks: home.body.content,
      quotations: home.quotations,
    })
  })

  it('gets records, names and notes of its own', () => {
    const { blocks, quotations } = paste(home, away)
    expect(quotations).toEqual([{ ...home.quotations[0], id: 'new-1' }])
    expect(JSON.stringify(blocks)).toContain('"id":"new-1"')
    expect(JSON.stringify(blocks)).not.toContain('passage')
    expect(JSON.stringify(blocks)).toContain('"name":"gallery-2"')
    const body = { type: 'doc', content: [...away.body.content, ...blocks] }
    expect(parseStory({ ...away, body, quotations })).not.toHaveProperty('problems')
  })

  it('keeps everything where it was cut out of the same story', () => {
    const cut = { ...home, body: { type: 'doc' as const, content: [] } }
    expect(paste(home, cut)).toEqual({ blocks: home.body.content, quotations: [] })
  })

  it('is a second quotation where the first still stands', () => {
    expect(paste(home, home).quotations.map(({ id }) => id)).toEqual(['new-1'])
  })
})

it.each([
  ['no JSON', 'stet'],
  ['another thing', '[1,2]'],
  ['a block that nobody knows', JSON.stringify({ blocks: [{ type: 'script' }], quotations: [] })],
  [
    'an address of a stranger',
    JSON.stringify({
      blocks: [build.paragraph(build.linked('x', 'javascript:alert(1)'))],
      quotations: [],
    }),
  ],
  ['a quotation without a record', JSON.stringify({ blocks: home.body.content, quotations: [] })],
  ['endless depth', `${'['.repeat(100_000)}`],
])('does not read %s', (_name, text) => {
  expect(readCopy(text)).toBeUndefined()
})

function clip(story: Story): string {
  return writeCopy(story, { content: story.body.content, openStart: 0, openEnd: 0 })
}

function paste(from: Story, to: Story) {
  let count = 0
  const newId = () => `new-${++count}`
  const copy = readCopy(clip(from))
  if (!copy) throw new Error('Cannot read the copy')
  return renewedCopy(copy, { story: to.id, body: to.body, newId })
}
