import { careFor } from '../../care.ts'
import type { TopicName } from '../../topics/topic.ts'
import type { Rule } from '../rule.ts'

const subjects: Readonly<Partial<Record<TopicName, string>>> = {
  suicide: 'suicide',
  'mental-health': 'an illness of the mind',
  'eating-disorders': 'an eating disorder',
  abuse: 'abuse',
  addiction: 'addiction',
  'pregnancy-loss': 'the loss of a pregnancy',
}

/** Asks whether a story whose subjects ask for care should be a careful one. Where nobody says no, it is published as one. */
export const storyIsCareful: Rule = {
  name: 'story-is-careful',
  level: 'ask',
  summary: 'Asks whether a story about a subject that asks for care should be a careful story.',
  guideline: null,
  run: ({ reading: { draft, topics } }) => {
    const care = draft.story && !draft.story.care ? careFor(topics) : null
    if (!care) return []
    const about = care.subjects.map((subject) => subjects[subject] ?? subject).join(' and ')
    const [first] = draft.passages
    return [
      {
        start: first?.start ?? 0,
        end: (first?.start ?? 0) + (first?.text.length ?? 0),
        message: `This is about ${about}: is it a careful story?`,
        why: 'A careful story stands without a sponsor and without more of the same beside it, and its comments are held. Unless somebody lets this stand, it is published as one.',
        suggestion: '“Careful story” among what is said of the story',
      },
    ]
  },
}
