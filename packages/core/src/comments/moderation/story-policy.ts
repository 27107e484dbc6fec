import { hold, type Phase, refuse } from './phase.ts'

/** Holds or refuses as the discussion is led: a careful story’s comments are always read first. */
export const storyPolicy: Phase = {
  name: 'story-policy',
  run: ({ policy, writer }) => {
    if (policy.closed || policy.writing === 'closed') return [refuse('The discussion is closed')]
    if (policy.writing === 'members' && !writer.isMember && writer.badge === null)
      return [refuse('Only members write here')]
    if (policy.isCareful) return [hold('Every comment under a careful story is read first')]
    if (policy.writing === 'held') return [hold('Every comment under this story is read first')]
    return []
  },
}
