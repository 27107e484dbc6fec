import type { OriginalState, Post, Provenance } from '../story/post.ts'
import { quotedWords } from '../story/quoted-words.ts'
import type { Story } from '../story/story.ts'
import { postsOf } from '../story/walk.ts'
import type { HeldCopies, HeldCopy, RecordingKind } from './copy.ts'
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
  readonly copy: { readonly provenance: Provenance | RecordingKind } | null
  /** What became of the original post; null where the source is none, or nobody has looked. */
  readonly state: OriginalState | null
}

/** What is at hand of a story's sources beside the story itself. */
export interface KnownOfSources {
  readonly copies: HeldCopies
  /** What became of originals, by the addresses that the story prints. */
  readonly states: ReadonlyMap<string, OriginalState>
}

/** A post as far as it matters to words that were taken from it. */
type SourcePost = Pick<Post, 'text' | 'state' | 'provenance'>

/**
 * The standings of all recorded quotations whose words a story prints, in its order. Words are compared with the copy
 * that their source names; where that is not at hand, with the post as the story shows it.
 */
export function standingsOf(
  story: Story,
  { copies = new Map(), states = new Map() }: Partial<KnownOfSources> = {},
): readonly Standing[] {
  if (story.quotations.length === 0) return []
  const records = new Map(story.quotations.map((quotation) => [quotation.id, quotation]))
  const posts = new Map(
    postsOf(story).flatMap((post) =>
      post.address === null ? [] : [[post.address, post] as const],
    ),
  )
  return quotedWords(story).flatMap(({ id, words }) => {
    const quotation = records.get(id)
    if (!quotation) return []
    const post = postBehind(quotation.source, posts)
    const held = copyBehind(quotation.source, post, copies)
    const standing = standingOf(quotation, words, post, held)
    // A card may be folded or not shown at all; what became of the original is known all the same.
    return [{ ...standing, state: standing.state ?? stateBehind(quotation.source, states) }]
  })
}

/**
 * What is known of words as printed, from their record, the post that they were taken from, where it is shown, and
 * the copy that is held of it. Of a translation it is the original that is compared.
 */
export function standingOf(
  quotation: Quotation,
  words: string,
  post: SourcePost | undefined,
  held: HeldCopy | undefined = post && copyIn(post),
): Standing {
  const compared = quotation.translation?.original ?? words
  const compares = held && quotation.kind !== 'indirect'
  return {
    id: quotation.id,
    quotation,
    match: compares ? matchQuotation(compared, held.text).kind : 'nothing-to-compare',
    distance: distanceOf(quotation.source),
    copy: held ? { provenance: held.provenance } : null,
    state: post && post.state !== 'unknown' ? post.state : null,
  }
}

function stateBehind(source: Source, states: KnownOfSources['states']): OriginalState | null {
  const state = source.type === 'post' ? states.get(source.address) : undefined
  return state === undefined || state === 'unknown' ? null : state
}

function copyBehind(
  source: Source,
  post: Post | undefined,
  copies: HeldCopies,
): HeldCopy | undefined {
  const recorded = 'recording' in source && source.recording
  const named = ('capture' in source && source.capture) || recorded || post?.capture
  return (named ? copies.get(named) : undefined) ?? (post && copyIn(post))
}

/** A post that a story shows is a copy, where we have one. */
function copyIn({ text, provenance }: SourcePost): HeldCopy | undefined {
  return provenance === 'none' ? undefined : { text, provenance }
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
