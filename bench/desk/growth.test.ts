import { askDesk, readDraft, rules } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { expect, it } from 'vitest'

const facts = {
  today: '2026-11-23',
  now: null,
  standings: [],
  copies: new Map(),
  countries: ['GB'],
}

/** Processor time of this thread to read one passage of so many repetitions and to ask all rules about it, in milliseconds. */
function spent(part: string, times: number): number {
  const text = part.repeat(times)
  const before = process.threadCpuUsage()
  askDesk({ reading: readDraft(draftOfText(text, { publishedOn: '2026-11-20' })), facts }, rules)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

it('reads one passage of thousands of quotations in no more time for each than one of hundreds', {
  timeout: 30_000,
}, () => {
  const part =
    '“I will not sing tonight,” Mara Quill told fans. An insider told The Gazette that it was “over tomorrow”. '
  const few = Math.min(...[1, 2, 3].map(() => spent(part, 250)))
  // What grows with the square of the length takes up to eight times as long for each.
  expect(spent(part, 2000) / few / 8).toBeLessThan(2)
})
