import { describe, expect, it } from 'vitest'
import { paragraph, storyWith } from '../../story/build.ts'
import { peopleInStory } from './people-in-story.ts'
import { storyFactsOf } from './story-facts.ts'

const story = storyWith(
  { headline: 'Mara Quill was treated for anorexia', language: 'en' },
  paragraph(
    'Singer Mara Quill, 34, left a clinic on Friday. Her niece Tilly Fenn, 9, was with her.',
  ),
  paragraph(
    'Mayor Ivo Brandt said: “I wish her well.” Quill was treated for anorexia and depression.',
  ),
)
const read = peopleInStory(story, '2026-11-23')

describe('what a discussion knows of its story', () => {
  it('has the people whom the desk finds, children by their age, office holders as public', () => {
    const roles = Object.fromEntries(read.people.map(({ names, role }) => [names[0], role]))
    expect(roles).toMatchObject({
      'Mara Quill': 'private',
      'Tilly Fenn': 'child',
      'Ivo Brandt': 'public',
    })
    expect(read.people.find(({ role }) => role === 'child')?.names).toEqual([
      'Tilly Fenn',
      'Fenn',
      'Tilly',
    ])
  })

  it('takes the role that somebody set before what was read, and adds the handle', () => {
    const roles = [{ name: 'Mara Quill', handle: 'maraquill', role: 'public' as const }]
    const { people } = storyFactsOf(story, roles, read)
    const quill = people?.filter(({ names }) => names[0] === 'Mara Quill')
    expect(quill).toEqual([
      { names: ['Mara Quill', 'Quill', 'Mara', '@maraquill'], role: 'public' },
    ])
  })

  it('knows nobody where the story could not be read', () => {
    expect(storyFactsOf(story, [], null)).toEqual({ isCareful: false, people: null, topics: [] })
  })

  it('names the subjects that ask for care', () => {
    expect(read.topics).toContain('eating-disorders')
  })
})
