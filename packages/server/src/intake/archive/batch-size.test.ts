import { describe, expect, it } from 'vitest'
import { openBatchSize, portionsOf } from './batch-size.ts'

/** How long each of many batches holds others off, on a machine of this speed. */
function heldBy(machine: { readonly perBatch: number; readonly perPortion: number }) {
  const size = openBatchSize('sqlite')
  return Array.from({ length: 40 }, () => {
    const portions = size.now
    const held = machine.perBatch + machine.perPortion * portions
    size.took(held, portions)
    return { portions, held }
  })
}

describe('the size of a batch', () => {
  it.each([
    { machine: 'quick', perBatch: 1, perPortion: 0.1, portions: 80 },
    { machine: 'ordinary', perBatch: 2, perPortion: 0.4, portions: 40 },
    { machine: 'slow', perBatch: 4, perPortion: 2, portions: 10 },
    { machine: 'very slow', perBatch: 6, perPortion: 6, portions: 5 },
  ])('holds nobody off for long on a $machine machine', ({ portions, ...machine }) => {
    const settled = heldBy(machine).slice(5)
    for (const { held } of settled) expect(held).toBeLessThanOrEqual(50)
    expect(Math.max(...settled.map((one) => one.portions))).toBe(portions)
  })

  it('does not get smaller where nobody waits', () => {
    const size = openBatchSize('postgres')
    for (let at = 0; at < 10; at += 1) size.took(400, size.now)
    expect(size.now).toBe(20)
  })

  it('does not get smaller because one piece is long', () => {
    const size = openBatchSize('sqlite')
    size.took(300, 250)
    expect(size.now).toBe(20)
  })

  it('does not grow by what few stories took', () => {
    const size = openBatchSize('sqlite')
    for (let at = 0; at < 10; at += 1) size.took(1, 3)
    expect(size.now).toBe(20)
  })
})

it.each([
  [0, 1],
  [8_000, 1],
  [80_000, 10],
])('%d characters are %d portions', (characters, portions) => {
  expect(portionsOf(characters)).toBe(portions)
})
