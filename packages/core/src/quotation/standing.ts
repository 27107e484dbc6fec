import type { OriginalState, Post, Provenance } from '../story/post.ts'
import { quotedWords } from '../story/quoted-words.ts'
import type { Story } from '../story/story.ts'
import { postsOf } from '../story/walk.ts'
import type { Match } from './match/match.ts'
import { matchQuotation } from './match/match-quotation.ts'
import type { Quotation, Source } from './quotation.ts'

/** How far words came before they reached the story. */
export type Distance = 'said-to-us' | 'public' | 'via-outlet' | 'unknown'

/** What is known of printed words: computed, never typed. */
export interface Standing {
  readonly id: string
  readonly quotation: Quotation
  readonly match: Match['kind']
  readonly distance: Distance
  /** The copy that was compared; null where none is held. */
  readonly copy: { readonly provenance: Provenance } | null
  /** What became of the original post; null where the source is none, or nobody has looked. */
  readonly state: OriginalState | null
}

/** The standings of all recorded quotations whose words a story prints, in its order. */
export function standingsOf(story: Story): readonly Standing[] {
  if (story.quotations.length === 0) return []
  const records = new Map(story.quotations.map((quotation) => [quotation.id, quotation]))
  const posts = new Map(
    postsOf(story).flatMap((post) =>
      post.address === null ? [] : [[post.address, post] as const],
    ),
  )
  return quotedWords(story).flatMap(({ id, words }) => {
    const quotation = records.get(id)
    return quotation ? [standingOf(quotation, words, postBehind(quotation.source, posts))] : []
  })
}

/** What is known of words as printed, from their record and the post that they were taken from, where it is shown. */
export function standingOf(
  quotation: Quotation,
  words: string,
  post: Pick<Post, 'text' | 'state' | 'provenance'> | undefined,
): Standing {
  const isHeld = post !== undefined && post.provenance !== 'none'
  const compares = isHeld && quotation.kind !== 'indirect'
  return {
    id: quotation.id,
    quotation,
    match: compares ? matchQuotation(words, post.text).kind : 'nothing-to-compare',
    distance: distanceOf(quotation.source),
    copy: isHeld ? { provenance: post.provenance } : null,
    state: post && post.state !== 'unknown' ? post.state : null,
  }
}

/** How far the words of a source came. */
export function distanceOf(source: Source): Distance {
  switch (source.type) {
    case 'interview':
      return 'said-to-us'
    // A statement without an address was sent to us and to nobody else that we know of.
    case 'statement':
      return source.address === null ? 'said-to-us' : 'public'
    case 'post':
    case 'broadcast':
      return 'public'
    case 'document':
      return source.address === null ? 'unknown' : 'public'
    case 'outlet':
      return 'via-outlet'
    case 'unsourced':
      return 'unknown'
    default:
      return source satisfies never
  }
}

function postBehind(source: Source, posts: ReadonlyMap<string, Post>): Post | undefined {
  return source.type === 'post' ? posts.get(source.address) : undefined
}
