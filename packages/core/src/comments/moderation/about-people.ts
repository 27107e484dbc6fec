import type { RuleCode } from '../decision.ts'
import type { StoryFacts } from '../moderation.ts'
import { type CommentSentence, sentencesOf } from './comment-words.ts'
import { type Claim, claimsIn, mayClaim } from './people-claims.ts'
import { meantIn } from './people-meant.ts'
import { type Found, hold, type Phase } from './phase.ts'

const why: Readonly<Record<Claim['what'], string>> = {
  condition: 'It may say what is wrong with a person',
  outing: 'It may say whom a person loves, or what they were born as',
  crime: 'It may tell a crime as a fact',
  child: 'It may tell who or where a child is',
  identity: 'It may tell who or where a person is',
}

const rules: Readonly<Record<Claim['what'], RuleCode>> = {
  condition: 'says-what-is-wrong-with-a-person',
  outing: 'outs-somebody',
  crime: 'crime-unproved',
  child: 'names-a-child',
  identity: 'private-life',
}

const most = 6

/**
 * Holds what may hurt a person of the story: what is wrong with them, whom they love, a crime told as a fact, who or
 * where a child is. It reads words beside the story’s own people, and is often wrong: what it holds is not accused.
 */
export const aboutPeople: Phase = {
  name: 'about-people',
  run: (submission) => {
    const found: Found[] = []
    if (submission.story.people === null)
      found.push(hold('Nobody knows yet whom the story names, so it is read first'))
    for (const sentence of sentencesOf(submission)) {
      found.push(...foundIn(sentence, submission.story))
      if (found.length >= most) break
    }
    return found.slice(0, most)
  },
}

function foundIn(sentence: CommentSentence, story: StoryFacts): readonly Found[] {
  const hasChildren = story.people?.some(({ role }) => role === 'child') ?? false
  if (!hasChildren && !mayClaim(sentence)) return []
  const meant = meantIn(sentence, story)
  const children = meant.filter(({ person }) => person?.role === 'child')
  const named = children.map(({ at, last }) => ({
    what: 'child' as const,
    place: { start: sentence[at]?.start ?? 0, end: sentence[last]?.end ?? 0 },
  }))
  return [...named, ...claimsIn(sentence, meant, story)].map(({ what, place }) =>
    hold(why[what], rules[what], place),
  )
}
