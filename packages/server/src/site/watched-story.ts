import { foldedCardLine } from '@stet/core/page'
import { type HeldCopies, type Standing, standingsOf } from '@stet/core/quotation'
import {
  type CardShowing,
  cardShowing,
  outletsOf,
  type Post,
  postsOf,
  type Story,
  withOriginals,
  withShowing,
} from '@stet/core/story'
import { personsOf } from '../storage/captures.ts'
import { cardDecisionsIn, type KeptDecision } from '../storage/card-decisions.ts'
import type { Database } from '../storage/database.ts'
import { usesIn } from '../storage/original-uses.ts'
import { originalsShownIn } from '../storage/originals.ts'
import { type KeptRole, rolesOf } from '../storage/person-roles.ts'

/** A story as it is to be printed, and what is known of its quotations. */
export interface WatchedStory {
  readonly story: Story
  readonly standings: readonly Standing[]
}

/**
 * A story as it is to be printed: with what became of the originals of its posts and of reports that it shows, as of the
 * last look at each, and its cards folded where their person's role and the editors want it. Its quotations are compared
 * before that.
 */
export async function withWatched(
  db: Database,
  story: Story,
  copies: HeldCopies = new Map(),
): Promise<WatchedStory> {
  const quotesPosts = story.quotations.some(({ source }) => source.type === 'post')
  const showsPosts = postsOf(story).length > 0
  if (!quotesPosts && !showsPosts && outletsOf(story).length === 0)
    return { story, standings: standingsOf(story, { copies }) }
  const originals = await originalsShownIn(db, story.id)
  const states = new Map([...originals].map(([address, { state }]) => [address, state]))
  const told = withOriginals(story, (address) => originals.get(address))
  const standings = standingsOf(told, { copies, states })
  if (!showsPosts) return { story: told, standings }
  const showings = await showingsIn(db, story)
  const shown = withShowing(
    told,
    (post) => showings.get(keyOf(post)) ?? 'whole',
    (post) => foldedCardLine(post, story.language),
  )
  return { story: shown, standings }
}

/** How much is shown of each card of a story that is not shown whole, by its address and copy. */
async function showingsIn(db: Database, story: Story): Promise<ReadonlyMap<string, CardShowing>> {
  const decisions = await decisionsByShown(db, story)
  const roles = await cardRoles(db, story)
  return new Map(
    postsOf(story).map((post) => [
      keyOf(post),
      cardShowing(
        roles.get(keyOf(post))?.role ?? null,
        decisions.get(post.address ?? '')?.decision ?? null,
      ),
    ]),
  )
}

async function decisionsByShown(
  db: Database,
  { id }: Story,
): Promise<ReadonlyMap<string, KeptDecision>> {
  const decided = new Map((await cardDecisionsIn(db, id)).map((one) => [one.address, one]))
  if (decided.size === 0) return new Map()
  const uses = await usesIn(db, id)
  return new Map(
    uses.flatMap(({ shown, address }) => {
      const one = decided.get(address ?? '')
      return one ? [[shown, one] as const] : []
    }),
  )
}

/** What those are who wrote the posts that a story shows, by the key of each card: by their copies, else by handle. */
export async function cardRoles(
  db: Database,
  story: Story,
): Promise<ReadonlyMap<string, KeptRole>> {
  const posts = postsOf(story)
  const ids = posts.flatMap(({ capture }) => (capture === undefined ? [] : [capture]))
  const persons = await personsOf(db, ids)
  const people = posts.map((post) => ({
    platform: post.platform,
    person: persons.get(post.capture ?? '') ?? '',
    handle: post.author.handle,
  }))
  const roles = await rolesOf(db, people)
  return new Map(
    posts.flatMap((post, index) => {
      const one = people[index]
      const role = roles.find(
        ({ platform, person, handle }) =>
          platform === one?.platform &&
          (one.person === '' ? handle === one.handle.toLowerCase() : person === one.person),
      )
      return role ? [[keyOf(post), role] as const] : []
    }),
  )
}

/** What tells a card of a story from its others. */
export function keyOf({ address, capture, author }: Post): string {
  return JSON.stringify([address, capture ?? null, author.handle])
}
