import { describe, expect, it } from 'vitest'
import { epochOf, instantOf } from '../story/day.ts'
import type { OriginalState } from '../story/post.ts'
import type { Instant } from '../story/story.ts'
import type { Signal } from './captured.ts'
import {
  afterLook,
  beginOriginal,
  isMadeToVanish,
  keepFresh,
  type Look,
  type Original,
  type Seen,
} from './state.ts'

const begun = '2026-11-20T10:00:00.000Z'
const hoursOn = (hours: number): Instant => instantOf(epochOf(begun) + hours * 3_600_000)
const said = (words: string, more: Partial<Seen> = {}): Seen => ({
  words,
  editedAt: null,
  told: 'whole',
  ...more,
})
const first = said('No show tonight')
const start = (seen: Seen | null = first, address = 'https://x.com/mara/status/1') =>
  beginOriginal({ address, platform: 'x', host: 'x.com' }, { at: begun, seen })

const live = (hours: number, seen: Seen = first): Look => ({
  at: hoursOn(hours),
  found: 'live',
  signs: [],
  control: null,
  seen,
})
const away = (
  hours: number,
  found: Signal = 'gone',
  more: Partial<Pick<Look, 'signs' | 'control'>> = {},
): Look => ({ at: hoursOn(hours), found, signs: ['post'], control: true, seen: null, ...more })

/** The original after looks, one after the other. */
function looked(looks: readonly Look[], from: Original = start()): Original {
  return looks.reduce((original, look) => afterLook(original, look).original, from)
}

const two = { signs: ['post', 'oembed'] }

const cases: readonly (readonly [string, readonly Look[], OriginalState])[] = [
  ['seen again', [live(1), live(6)], 'live'],
  ['missed once, by one answer', [away(1)], 'live'],
  ['missed twice within a day', [away(1), away(24)], 'live'],
  ['missed twice, a day apart', [away(1), away(25)], 'gone'],
  ['missed by two answers at once', [away(1, 'gone', two)], 'gone'],
  ['missed by the same answer twice', [away(1, 'gone', { signs: ['post', 'post'] })], 'live'],
  ['missed while the control fails', [away(1, 'gone', { ...two, control: false })], 'live'],
  ['missed with nothing to compare', [away(1, 'gone', { ...two, control: null })], 'live'],
  [
    'missed a day apart, once without control',
    [away(1, 'gone', { control: false }), away(30)],
    'live',
  ],
  ['seen between two misses', [away(1), live(6), away(30)], 'live'],
  ['missed as one thing, then as another', [away(1, 'restricted'), away(30, 'gone')], 'live'],
  ['restricted twice, a day apart', [away(1, 'restricted'), away(26, 'restricted')], 'restricted'],
  ['restricted by two answers at once', [away(1, 'restricted', two)], 'live'],
  ['account gone by two answers', [away(1, 'account-gone', two)], 'account-gone'],
  [
    'account gone, a day apart',
    [away(1, 'account-gone'), away(25, 'account-gone')],
    'account-gone',
  ],
  ['behind a sign-in once', [away(1, 'login-wall')], 'live'],
  ['behind a sign-in for a day', [away(1, 'login-wall'), away(25, 'login-wall')], 'login-wall'],
  ['not answered for a day', [away(1, 'unreachable'), away(25, 'unreachable')], 'unreachable'],
  ['answered with nothing for a day', [away(1, 'unknown'), away(25, 'unknown')], 'unknown'],
  ['back after it was gone', [away(1, 'gone', two), live(6)], 'back'],
  ['seen twice after it was gone', [away(1, 'gone', two), live(6), live(24)], 'back'],
  ['back with other words', [away(1, 'gone', two), live(6, said('A show tonight'))], 'edited'],
  [
    'gone, then a sign-in for days',
    [away(1, 'gone', two), away(9, 'login-wall'), away(90, 'login-wall')],
    'gone',
  ],
  ['gone again after it was back', [away(1, 'gone', two), live(6), away(7, 'gone', two)], 'gone'],
  ['seen after a sign-in', [away(1, 'login-wall'), away(25, 'login-wall'), live(26)], 'live'],
  ['edited', [live(1, said('A show tonight'))], 'edited'],
  ['edited and edited back', [live(1, said('A show tonight')), live(2)], 'live'],
  ['other white space only', [live(1, said('No  show\ntonight '))], 'live'],
  [
    'an edit without other words',
    [live(1, said('No show tonight', { editedAt: hoursOn(0.5) }))],
    'edited',
  ],
  [
    'edited, then nobody could look',
    [live(1, said('A show')), away(2, 'unreachable'), away(30, 'unreachable')],
    'edited',
  ],
  ['told shortly, in other words', [live(1, said('No show t…', { told: 'short' }))], 'live'],
  ['told without its words', [live(1, said(''))], 'live'],
]

describe('an original that is', () => {
  it.each(cases)('%s', (_, looks, state) => {
    expect(looked(looks).state).toBe(state)
  })
})

it.each(['login-wall', 'unreachable', 'unknown'] as const)(
  'is never gone by looks that end at: %s',
  (signal) => {
    const many = [1, 6, 24, 72, 168, 400].map((hours) => away(hours, signal, two))
    expect(looked(many).state).toBe(signal)
  },
)

describe('what is told of it', () => {
  it('keeps when it was last seen, and since when it is missing', () => {
    const gone = looked([live(1), away(6), away(30)])
    expect(gone).toMatchObject({
      state: 'gone',
      since: hoursOn(30),
      stateAt: hoursOn(30),
      lastSeen: hoursOn(1),
      missingSince: hoursOn(6),
      away: null,
    })
    const back = looked([live(40)], gone)
    expect(back).toMatchObject({ state: 'back', lastSeen: hoursOn(40), missingSince: null })
  })

  it('keeps since when nobody could look, until somebody can', () => {
    const blind = looked([away(1, 'unreachable'), away(6, 'gone', { control: false })])
    expect(blind).toMatchObject({ state: 'live', stateAt: begun, blindSince: hoursOn(1) })
    expect(looked([live(7)], blind).blindSince).toBeNull()
    expect(looked([away(7)], blind).blindSince).toBeNull()
  })

  it('changes once: the same look again is no change', () => {
    const one = afterLook(start(), away(1, 'gone', two))
    expect(one.change).toEqual({ from: 'live', to: 'gone', at: hoursOn(1), words: null })
    const again = afterLook(one.original, away(6, 'gone', two))
    expect(again.change).toBeNull()
    expect(again.original).toMatchObject({ since: hoursOn(1), stateAt: hoursOn(6) })
  })

  it('has the words before and after with an edit, and with each further one', () => {
    const one = afterLook(start(), live(1, said('A show tonight')))
    expect(one.change?.words).toEqual({ before: 'No show tonight', after: 'A show tonight' })
    const two = afterLook(one.original, live(2, said('Two shows tonight')))
    expect(two.change).toMatchObject({
      from: 'edited',
      to: 'edited',
      words: { before: 'A show tonight', after: 'Two shows tonight' },
    })
  })

  it('is expired, never gone, where it was made to vanish', () => {
    const address = 'https://www.instagram.com/stories/mara/1/'
    const story = looked([away(1, 'gone', two)], start(first, address))
    expect(story.state).toBe('expired')
    expect(isMadeToVanish(address)).toBe(true)
    expect(isMadeToVanish('https://www.instagram.com/p/abc/')).toBe(false)
    expect(isMadeToVanish('https://stories.example/stories/1')).toBe(false)
  })
})

describe('the next look', () => {
  it('comes after an hour, six, a day, three, seven, then every week', () => {
    let original = start()
    const planned: number[] = []
    for (let count = 0; count < 7; count += 1) {
      const hours = (epochOf(original.nextLookAt) - epochOf(begun)) / 3_600_000
      planned.push(hours)
      original = looked([live(hours)], original)
    }
    expect(planned).toEqual([1, 6, 24, 72, 168, 336, 504])
  })

  it('comes within two hours while a story is fresh', () => {
    const weeks = looked([live(400)])
    const fresh = keepFresh(weeks, hoursOn(450), hoursOn(401))
    expect(fresh.nextLookAt).toBe(hoursOn(403))
    expect(looked([live(403)], fresh).nextLookAt).toBe(hoursOn(405))
    expect(looked([live(451)], fresh).nextLookAt).toBe(hoursOn(451 + 168))
    expect(keepFresh(fresh, hoursOn(410), hoursOn(402)).freshUntil).toBe(hoursOn(450))
  })

  it('comes sooner where something is to be confirmed: after an hour, then after a day', () => {
    const missed = looked([live(400), away(568)])
    expect(missed.nextLookAt).toBe(hoursOn(569))
    expect(looked([away(569)], missed).nextLookAt).toBe(hoursOn(592))
    expect(looked([away(569), away(592)], missed)).toMatchObject({
      state: 'gone',
      nextLookAt: hoursOn(592 + 168),
    })
  })
})
