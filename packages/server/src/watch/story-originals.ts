import type { OriginalChange } from '@stet/core/capture'
import {
  type CardDecision,
  type CardShowing,
  cardShowing,
  type Instant,
  type OriginalState,
  type PersonRole,
  postsOf,
  type Story,
} from '@stet/core/story'
import { capturesIn, capturesOf } from '../storage/captures.ts'
import { cardDecisionsIn } from '../storage/card-decisions.ts'
import type { Database } from '../storage/database.ts'
import { listNotices } from '../storage/notices.ts'
import { usesIn } from '../storage/original-uses.ts'
import { findOriginal } from '../storage/originals.ts'
import { rolesOf } from '../storage/person-roles.ts'

/** Who wrote a post, as its platform knows them, and what they are in public life; null where nobody has said. */
export interface PersonTold {
  readonly platform: string
  readonly person: string
  readonly handle: string
  readonly name: string
  readonly role: PersonRole | null
}

/** An original that a live story shows, as its editors are told of it. */
export interface StoryOriginal {
  readonly address: string
  readonly state: OriginalState
  readonly stateAt: Instant
  readonly lastSeen: Instant | null
  readonly missingSince: Instant | null
  readonly unlookedSince: Instant | null
  readonly nextLookAt: Instant
  /** Null where no copy tells who wrote it. */
  readonly person: PersonTold | null
  /** Null where the story has no card of it: its words may be quoted. */
  readonly showing: CardShowing | null
  readonly decision: CardDecision | null
  /** What changed and nobody has answered, the newest first. */
  readonly asked: readonly { readonly id: string; readonly change: OriginalChange }[]
}

/** The originals that a live story shows and that are watched, in the order of their addresses. */
export async function originalsOfStory(
  db: Database,
  story: Story,
): Promise<readonly StoryOriginal[]> {
  const uses = await usesIn(db, story.id)
  const decisions = new Map((await cardDecisionsIn(db, story.id)).map((one) => [one.address, one]))
  const open = await listNotices(db, { story: story.id, isOpen: true, limit: 200 })
  const posts = new Map(postsOf(story).map((post) => [post.address, post]))
  const told: StoryOriginal[] = []
  for (const address of new Set(uses.flatMap((use) => use.address ?? []))) {
    const original = (await findOriginal(db, address))?.original
    if (!original) continue
    const shown = uses.filter((use) => use.address === address)
    const card = shown.map((use) => posts.get(use.shown)).find((post) => post !== undefined)
    const person = await personBehind(db, address, card?.capture)
    const decision = decisions.get(address)?.decision ?? null
    told.push({
      address,
      state: original.state,
      stateAt: original.stateAt,
      lastSeen: original.lastSeen,
      missingSince: original.missingSince,
      unlookedSince: original.blindSince,
      nextLookAt: original.nextLookAt,
      person,
      showing: card ? cardShowing(person?.role ?? null, decision) : null,
      decision,
      asked: open
        .filter((notice) => notice.address === address)
        .map(({ id, change }) => ({ id, change })),
    })
  }
  return told
}

/** Who wrote what stands at an address, by the copy that a card was made from, or by our newest. */
async function personBehind(
  db: Database,
  address: string,
  capture?: string,
): Promise<PersonTold | null> {
  const copies =
    capture === undefined ? await capturesOf(db, address) : await capturesIn(db, [capture])
  const copy = copies.find(({ reading }) => reading.kind === 'post')
  if (copy?.reading.kind !== 'post') return null
  const { platform, person, reading } = copy
  const { handle, name } = reading.post.author
  const [kept] = await rolesOf(db, [{ platform, person, handle }])
  return { platform, person, handle, name, role: kept?.role ?? null }
}
