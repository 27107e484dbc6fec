import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptHalf, keptHalfLast } from './kept-half.ts'
import { scoreHalf } from './measure-wire.ts'

it('stands in the next report as it was scored, and is told of where it never was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-kept-'))
  const report = join(folder, 'RESULTS.md')
  expect(keptHalfLast(report).join('\n')).toContain('--sealed')
  // Of the open half: the kept one is scored at a release alone.
  const kept = keptHalf(scoreHalf('open').slice(0, 3))
  await writeFile(report, ['# Report', '', ...kept, '## Speed and size', '', 'fast'].join('\n'))
  expect(keptHalfLast(report)).toEqual(kept)
  await writeFile(report, ['# Report', '', ...kept].join('\n'))
  expect(keptHalfLast(report)).toEqual(kept)
  await rm(folder, { recursive: true })
})
