import { expect } from 'vitest'
import { parseBody, parseStory } from '../../story/parse-story.ts'
import { replacePictures } from '../../story/walk.ts'
import type { ArchiveItem } from '../archive-item.ts'
import { facts } from './ghost-for-tests.ts'
import { isGhost, readGhost } from './read-ghost.ts'

const nowhere = '0'.repeat(64)

/** Reads all of an export; whatever comes of it must be sound. */
export function readAll(text: string): readonly ArchiveItem[] {
  isGhost(text.slice(0, 4096))
  const read = readGhost(text)
  if ('problem' in read) return []
  for (const item of read) {
    if (item.type !== 'story' && item.type !== 'page') continue
    expect(item.origin.length).toBeLessThan(1000)
    expect(item.item.isWellFormed()).toBe(true)
    expectSound(item)
  }
  return read
}

function expectSound(item: Extract<ArchiveItem, { readonly type: 'story' | 'page' }>): void {
  if (item.type === 'page') {
    const done = item.read(facts)
    if ('problem' in done) return
    const json = JSON.stringify(done.taken.page.body, (key, value) =>
      key === 'media' ? nowhere : value,
    )
    expect(parseBody(JSON.parse(json))).not.toHaveProperty('problems')
    return
  }
  const done = item.read(facts)
  if ('problem' in done) return
  expect(parseStory(replacePictures(done.taken.story, () => nowhere))).not.toHaveProperty(
    'problems',
  )
}
