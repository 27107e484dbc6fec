import { expect, it } from 'vitest'
import { type From, openLimits } from './limits.ts'

const at = Date.parse('2026-11-20T10:00:00.000Z')
const stranger: From = { peer: '203.0.113.5', forwardedFor: undefined }

function comings(limits: ReturnType<typeof openLimits>, from: From, times: number): number {
  return Array.from({ length: times }, () => limits.mayCome(from, at)).filter(Boolean).length
}

it('lets one address come often, and not for ever', () => {
  const limits = openLimits({ proxies: [] })
  expect(comings(limits, stranger, 100)).toBe(60)
  expect(limits.mayCome(stranger, at + 1000)).toBe(true)
})

it('counts a network of IPv6 as one, however many addresses it takes', () => {
  const limits = openLimits({ proxies: [] })
  const from = (end: number): From => ({ peer: `2400:cb00:1:2::${end}`, forwardedFor: undefined })
  const come = Array.from({ length: 100 }, (_, end) => limits.mayCome(from(end), at))
  expect(come.filter(Boolean)).toHaveLength(60)
  expect(limits.mayCome({ peer: '2400:cb00:1:3::1', forwardedFor: undefined }, at)).toBe(true)
})

it('tells readers behind a proxy of ours apart', () => {
  const limits = openLimits({ proxies: ['10.0.0.1'] })
  expect(comings(limits, { peer: '10.0.0.1', forwardedFor: '203.0.113.5' }, 100)).toBe(60)
  expect(comings(limits, { peer: '10.0.0.1', forwardedFor: '203.0.113.6' }, 1)).toBe(1)
})

it('does not lock a newsroom out behind a proxy that nobody named', () => {
  const limits = openLimits({ proxies: [] })
  const attacker = { peer: '10.0.0.1', forwardedFor: '203.0.113.5' }
  const colleague = { peer: '10.0.0.1', forwardedFor: '198.51.100.7' }
  expect(comings(limits, attacker, 1000)).toBe(1000)
  expect(comings(limits, colleague, 1)).toBe(1)
})

it('sends few links to one address of mail, and never stops for long', () => {
  const limits = openLimits({ proxies: [] })
  const asked = (minutes: number) => limits.mayMail('ada@lantern.example', at + minutes * 60_000)
  expect([asked(0), asked(0), asked(0), asked(0), asked(4), asked(5), asked(6)]).toEqual([
    ...[true, true, true, false, false, true, false],
  ])
  expect(limits.mayMail('ben@lantern.example', at)).toBe(true)
})

it('lets nobody try codes for ever, session after session', () => {
  const limits = openLimits({ proxies: [] })
  const tries = Array.from({ length: 30 }, () => limits.mayGuess('ada', at)).filter(Boolean)
  expect(tries).toHaveLength(20)
  expect(limits.mayGuess('ben', at)).toBe(true)
})
