import { contrastOf, type DesignName, designs, leastContrast } from '@stet/core/page'
import { useQuery } from '@tanstack/react-query'
import { api, given } from '../server.ts'

function ask() {
  return given(api.settings.$get())
}

type Told = Awaited<ReturnType<typeof ask>>

/** What the magazine says of itself, as the screen changes it. */
export type MagazineSettings = Told['settings']

/** Overrides that a designer's folder once brought. */
export type Overrides = Told['bundles'][number]

/** The settings as they are; asked for again every second while pages are being written. */
export function useSettings() {
  return useQuery({
    queryKey: ['settings'],
    queryFn: ask,
    refetchInterval: ({ state }) => (state.data?.rebuild ? 1000 : false),
  })
}

/** Sends what has changed of the settings. */
export function sendSettings(before: MagazineSettings, after: MagazineSettings) {
  return given(api.settings.$put({ json: changesOf(before, after) }))
}

/** The settings that differ, and no others: what somebody else changed meanwhile stays. */
export function changesOf(
  before: MagazineSettings,
  after: MagazineSettings,
): Partial<MagazineSettings> {
  const keys = Object.keys(after) as (keyof MagazineSettings)[]
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return Object.fromEntries(changed.map((key) => [key, after[key]]))
}

/** What is to be said of a colour on paper, and whether it can be read there. */
export interface ColourNote {
  readonly isFit: boolean
  readonly words: string
}

/** Reads a colour as it is typed, and says how well it can be read on the paper of a design. */
export function noteOnColour(
  colour: string,
  design: DesignName,
  light: 'light' | 'dark',
): ColourNote {
  if (!/^#[\da-f]{6}$/i.test(colour)) {
    return { isFit: false, words: 'A colour is written as # and six digits, like #9e2a1f' }
  }
  const contrast = contrastOf(colour, designs[design].paper[light])
  // Rounded down: 4.49 is not enough.
  const told = (Math.floor(contrast * 10) / 10).toFixed(1)
  return contrast >= leastContrast
    ? { isFit: true, words: `Contrast ${told} to 1: it can be read` }
    : { isFit: false, words: `Too faint: ${told} to 1, and ${leastContrast} to 1 is the least` }
}
