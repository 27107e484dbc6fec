import { aboutPeople } from './about-people.ts'
import { barred } from './barred.ts'
import { checkers } from './checkers.ts'
import { contactDetails } from './contact-details.ts'
import { distress, pushing } from './distress.ts'
import { length } from './length.ts'
import { links } from './links.ts'
import { newCommenter } from './new-commenter.ts'
import type { Phase } from './phase.ts'
import { phrases } from './phrases.ts'
import { rate } from './rate.ts'
import { readFirst } from './read-first.ts'
import { recentRejections } from './recent-rejections.ts'
import { repeat } from './repeat.ts'
import { storyPolicy } from './story-policy.ts'
import { trust } from './trust.ts'

/**
 * What is looked at before a comment appears, in the order in which moderators are told of it: first whether it is
 * taken at all, then who wrote it, then its words, last what only tells where it stands in the queue.
 */
export const phases: readonly Phase[] = [
  barred,
  storyPolicy,
  length,
  rate,
  repeat,
  links,
  newCommenter,
  recentRejections,
  readFirst,
  phrases,
  contactDetails,
  aboutPeople,
  checkers,
  trust,
  pushing,
  distress,
]

/** Phases that refuse for what has nothing to do with what somebody says. */
export const plainRefusals: ReadonlySet<string> = new Set(
  [barred, storyPolicy, length, rate].map(({ name }) => name),
)
