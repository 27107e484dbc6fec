import { expect, it } from 'vitest'
import { changesOf, type MagazineSettings, noteOnColour } from './magazine-settings.ts'

const settings: MagazineSettings = {
  name: 'The Lantern',
  tagline: '',
  description: '',
  colours: { accent: '#9e2a1f', accentDark: '#ff9d7c' },
  design: { name: 'report', overrides: null },
  navigation: [{ label: 'Music', address: '/music/' }],
  sponsor: null,
  versions: 'notes',
}

it('sends what has changed and no more', () => {
  expect(changesOf(settings, settings)).toEqual({})
  expect(changesOf(settings, { ...settings, tagline: 'Lit', navigation: [] })).toEqual({
    tagline: 'Lit',
    navigation: [],
  })
})

it.each([
  ['#9e2a1f', 'light', true, 'Contrast 7.4 to 1: it can be read'],
  ['#ffcc00', 'light', false, 'Too faint: 1.5 to 1, and 4.5 to 1 is the least'],
  ['#ffcc00', 'dark', true, 'Contrast 12.3 to 1: it can be read'],
  ['red', 'light', false, 'A colour is written as # and six digits, like #9e2a1f'],
] as const)('says of %s in the %s', (colour, light, isFit, words) => {
  expect(noteOnColour(colour, 'report', light)).toEqual({ isFit, words })
})
