import { build, problemsOf, schema, storyFields } from '@stet/core/story'
import { describe, expect, it } from 'vitest'
import { choiceOf, entryNameOf, labelOf } from './labels.ts'
import { languageChoices, languageName } from './languages.ts'
import { problemWords } from './problem-words.ts'
import { startOf, startOfTagged } from './start-of.ts'
import { clockTimeOf, momentFrom } from './story-moments.ts'

const today = '2026-11-23'
const { fields: quotation } = storyFields.quotations.of

describe('a new object', () => {
  it('starts with what the schema says', () => {
    expect(startOf(schema.nodes.blockquote.attrs, today)).toEqual({
      attribution: '',
      cite: null,
      language: null,
    })
  })

  it('starts its days with today', () => {
    expect(startOf(schema.nodes.contextNote.attrs, today)).toMatchObject({ reviewed: today })
    // Nobody has looked at a help box that was put in a moment ago.
    expect(startOf(schema.nodes.helpBox.attrs, today)).toMatchObject({ checked: null })
    expect(startOfTagged(quotation.source.by, 'interview', today)).toEqual({
      type: 'interview',
      heldOn: today,
      by: '',
      way: '',
    })
  })

  it('lacks only what somebody has to say', () => {
    const outlet = startOf(schema.nodes.outletCard.attrs, today)
    const problems = problemsOf(schema.nodes.outletCard.attrs, outlet)
    expect(problems.map(({ path }) => path)).toEqual(['address'])
    expect(problems.map(problemWords)).toEqual(['Expected an http or https address'])
  })

  it('leaves out what may be absent', () => {
    expect(startOf(storyFields.variants.fields, today)).toEqual({})
  })
})

describe('a moment by the story’s clock', () => {
  it.each([
    ['2026-11-20T09:05:00.000Z', 'Europe/London', { day: '2026-11-20', time: '09:05' }],
    ['2026-11-20T23:30:00.000Z', 'Europe/Berlin', { day: '2026-11-21', time: '00:30' }],
    ['2026-11-20', 'Europe/Berlin', { day: '2026-11-20', time: '' }],
    [null, 'Europe/Berlin', { day: '', time: '' }],
  ])('shows %s in %s', (moment, zone, shown) => {
    expect(clockTimeOf(moment, zone)).toEqual(shown)
    expect(momentFrom(shown, zone)).toBe(moment)
  })

  it('is nothing while the day is not whole', () => {
    expect(momentFrom({ day: '2026-1', time: '10:00' }, 'UTC')).toBeNull()
  })
})

it('says what was found where something was', () => {
  const [problem] = problemsOf(schema.nodes.outletCard.attrs, {
    ...build.outletCard().attrs,
    address: 'harbour',
  })
  expect(problem && problemWords(problem)).toBe(
    'Found “harbour”, expected an http or https address',
  )
})

describe('labels', () => {
  it.each([
    ['address', 'author', 'Address of the profile'],
    ['address', '', 'Address'],
    ['roundUpOf', '', 'Round up of'],
  ])('calls %s of %s in plain words', (field, holder, name) => {
    expect(labelOf(field, holder).name).toBe(name)
  })

  it('tells choices of one name apart by their field', () => {
    expect(choiceOf('none', 'provenance')).toBe('We have no copy')
    expect(choiceOf('none', 'naming')).toBe('Nobody is named')
    expect(choiceOf('edited', 'state')).toBe('Edited')
  })

  it('counts entries', () => {
    expect(entryNameOf('slides', 2)).toBe('Picture 2')
  })

  it('has words for every field of every block', () => {
    const names = new Set(
      JSON.stringify(Object.keys(schema.nodes.postCard.attrs.post.fields)).match(/\w+/g),
    )
    for (const name of names) expect(labelOf(name).name).toMatch(/^[A-Z]/)
  })
})

describe('languages', () => {
  it('are named, and one that stands is kept', () => {
    expect(languageName('de')).toBe('German')
    expect(languageName('not a tag')).toBe('not a tag')
    expect(languageChoices('')).toContainEqual({ value: 'cy', label: 'Welsh' })
    expect(languageChoices('gsw')[0]).toEqual({ value: 'gsw', label: 'Swiss German' })
  })
})
