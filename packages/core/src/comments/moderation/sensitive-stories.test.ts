import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import { submissionOf } from './submission-for-tests.ts'

interface Line {
  readonly id: string
  readonly class: string
  readonly route: string
  readonly text: string
}

// Invented comments under sensitive stories with the way that each should go, where they lie beside the repository.
const files = import.meta.glob('../../../../../../shared/data/comments/sensitive-stories.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const lines: readonly Line[] = Object.values(files).flatMap(
  (text) => JSON.parse(String(text)).cases as readonly Line[],
)

const people = [{ names: ['Tom Hale', 'Hale', 'Tom'], role: 'private' as const }]
const careful = { isCareful: true, people, topics: ['suicide'] }

/** Lines that must be read at once, and those whose writers must never be told that they broke a rule. */
const isUrgent = ({ route }: Line): boolean => route.includes('urgent')
const isCrisis = ({ class: kind }: Line): boolean => kind.includes('crisis')

describe.skipIf(lines.length === 0)(
  'comments under sensitive stories (skipped where ../shared/data is absent)',
  () => {
    it('are all held under a careful story, and no rule is named to anybody', () => {
      const gone = lines.filter(({ text }) => {
        const { outcome, findings } = judge(
          submissionOf(text, { policy: { isCareful: true }, story: careful }),
        )
        return outcome !== 'held' || findings.some(({ rule }) => rule !== null)
      })
      expect(gone.map(({ id }) => id)).toEqual([])
    })

    it('tell nobody in a crisis of a rule under an open story, and are read soon', () => {
      for (const { id, text } of lines.filter(isCrisis)) {
        const { outcome, queue, findings } = judge(submissionOf(text, { story: { people } }))
        expect(outcome, id).not.toBe('refused')
        expect(queue, id).not.toBeNull()
        expect(
          findings.map(({ rule }) => rule),
          id,
        ).toEqual(findings.map(() => null))
      }
    })

    it('stand before others where they are urgent, as far as lists find them', () => {
      const early = (line: Line): boolean =>
        judge(
          submissionOf(line.text, { policy: { isCareful: true }, story: careful }),
        ).findings.some(({ outcome }) => outcome === 'order')
      // The lists were written with these lines at hand: of others they find far fewer.
      expect(
        lines
          .filter(isUrgent)
          .filter((line) => !early(line))
          .map(({ id }) => id),
      ).toEqual([])
      const wrongly = lines.filter(({ route }) => route === 'publish').filter(early)
      expect(wrongly.map(({ id }) => id)).toEqual([])
    })

    it('are held under an open story where they say what must not be said of a person', () => {
      const kinds = [
        'diagnosing-subject',
        'identify-person',
        'identify-minor',
        'accusation',
        'active-proceedings',
      ]
      const shown = lines
        .filter(({ class: kind }) => kinds.includes(kind))
        .filter(({ text }) => judge(submissionOf(text, { story: { people } })).outcome !== 'held')
      expect(shown.map(({ id }) => id)).toEqual([])
      const heldWrongly = lines
        .filter(({ route }) => route === 'publish')
        .filter(({ text }) => judge(submissionOf(text, { story: { people } })).outcome !== 'shown')
      expect(heldWrongly.map(({ id }) => id)).toEqual([])
    })
  },
)
