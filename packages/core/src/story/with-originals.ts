import type { OutletCard } from './block.ts'
import type { OriginalState, Post } from './post.ts'
import type { Instant, Story } from './story.ts'

/** What is known of an original by those who look at it again. */
export interface OriginalFacts {
  readonly state: OriginalState
  readonly stateAt: Instant
  readonly lastSeen: Instant | null
  /** The first look since it was last seen that did not find it; null where it was not missed. */
  readonly missingSince: Instant | null
  /** Since when nobody could tell; null where somebody can. */
  readonly blindSince: Instant | null
  /** What it said when it was last seen; null where that is not known. */
  readonly words: string | null
}

/** What is known of the original at an address; undefined where nobody looks at it. */
export type OriginalAt = (address: string) => OriginalFacts | undefined

/**
 * The story with what became of the originals of its posts and of other outlets' reports, as of the last look at each:
 * their state, its time and when they were last seen. Words and pictures stay what the story shows. The same story where
 * nothing is known.
 */
export function withOriginals(story: Story, originalAt: OriginalAt): Story {
  const content = story.body.content.map((block) => {
    if (block.type === 'outletCard') return outletWithOriginal(block, originalAt)
    if (block.type !== 'postCard') return block
    const post = postWithOriginal(block.attrs.post, originalAt)
    return post === block.attrs.post ? block : { ...block, attrs: { ...block.attrs, post } }
  })
  const isSame = content.every((block, index) => block === story.body.content[index])
  return isSame ? story : { ...story, body: { ...story.body, content } }
}

/** The card of another outlet's report with what became of that; the same card where nobody looks at it. */
function outletWithOriginal(card: OutletCard, originalAt: OriginalAt): OutletCard {
  const facts = originalAt(card.attrs.address)
  if (!facts) return card
  const { words: _, ...original } = facts
  return { ...card, original }
}

/** One post with what became of its original; the same post where nothing newer is known. */
export function postWithOriginal(post: Post, originalAt: OriginalAt): Post {
  const facts = post.address === null ? undefined : originalAt(post.address)
  if (!facts) return post
  // A look that is older than what the card was made from tells nothing new.
  if (post.stateAt !== null && post.stateAt > facts.stateAt) return post
  const { missingSince: _, unlookedSince: __, ...rest } = post
  const { state, stateAt, missingSince, blindSince } = facts
  return {
    ...rest,
    state: showsPresentWords(post, facts) ? 'live' : state,
    stateAt,
    lastSeen: later(post.lastSeen, facts.lastSeen),
    ...(missingSince !== null && { missingSince }),
    ...(blindSince !== null && { unlookedSince: blindSince }),
  }
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

/** A card that was made after the edit shows what stands there now. */
function showsPresentWords({ text }: Post, { state, words }: OriginalFacts): boolean {
  return state === 'edited' && words !== null && text !== '' && plain(words) === plain(text)
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
