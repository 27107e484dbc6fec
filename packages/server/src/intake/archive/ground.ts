import type { Listed, Person, Publication } from '@stet/core/page'
import { storyAddress } from '@stet/core/page'
import { type Media, type MediaId, mediaOf, type Slug, slugFrom } from '@stet/core/story'
import { readPublication } from '../../site/publication.ts'
import { type Address, addressesIn, lockAddresses } from '../../storage/addresses.ts'
import type { Database } from '../../storage/database.ts'
import { listedIn } from '../../storage/listed.ts'
import { mediaIn } from '../../storage/media.ts'
import { isSitePage, olderAddress } from '../older-address.ts'
import type { ReadStory } from './read-story.ts'

/** What the newsroom has that a batch of stories meets: all of it is looked up at once. */
export interface Ground {
  readonly publication: Publication
  /** The slugs of its standing pages. */
  readonly pages: ReadonlySet<string>
  readonly media: ReadonlyMap<MediaId, Media>
  /** Addresses that are in use, as far as the batch wants them. */
  readonly addresses: ReadonlyMap<string, Pick<Address, 'story'>>
  readonly topics: ReadonlyMap<string, Listed>
  readonly people: ReadonlyMap<string, Person>
}

/** How a batch is looked up. */
export interface LookingUp {
  readonly isWriting: boolean
  /** The slugs of standing pages: all pages are one setting, too large to be read for every batch. */
  readonly pages: ReadonlySet<string>
}

/** Looks up what a batch meets. Inside a transaction nobody else takes its addresses until the end. */
export async function groundFor(
  db: Database,
  stories: readonly ReadStory[],
  { isWriting, pages }: LookingUp,
): Promise<Ground> {
  const slugs = (pick: (story: ReadStory) => readonly { readonly slug: string }[]) => [
    ...new Set(stories.flatMap(pick).map(({ slug }) => slug)),
  ]
  return {
    publication: await readPublication(db),
    pages,
    media: await mediaIn(db, [...new Set(stories.flatMap(({ story }) => mediaOf(story)))]),
    addresses: await addressesFor(db, stories, isWriting),
    topics: await listedIn(
      db,
      'topic',
      slugs(({ intake }) => intake.topics),
    ),
    people: await listedIn(
      db,
      'byline',
      slugs(({ intake }) => intake.people),
    ),
  }
}

async function addressesFor(
  db: Database,
  stories: readonly ReadStory[],
  isWriting: boolean,
): Promise<Ground['addresses']> {
  const own = stories.map(({ story }) => storyAddress(story.section, story.slug))
  const older = stories.flatMap(({ intake }) => intake.redirects.flatMap(knownOlder))
  const find = async (paths: readonly string[]) => {
    if (isWriting) await lockAddresses(db, paths)
    return addressesIn(db, paths)
  }
  const found = await find([...new Set([...own, ...older])])
  // Only those whose own address is taken look for another one.
  const again = stories.filter((_, at) => {
    const address = own[at] ?? ''
    return found.has(address) || own.indexOf(address) < at
  })
  const others = again.flatMap(({ story }) =>
    numbered(story.slug).map((slug) => storyAddress(story.section, slug)),
  )
  return others.length === 0 ? found : new Map([...found, ...(await find(others))])
}

function knownOlder(redirect: string): readonly string[] {
  const address = olderAddress(redirect)
  return address === undefined ? [] : [address]
}

/** The slugs that may stand for one that is taken: it with a number, within what a slug may be long. */
export function numbered(slug: string): readonly Slug[] {
  const short = Array.from(slug).slice(0, 60).join('')
  return Array.from({ length: 8 }, (_, index) => slugFrom(`${short}-${index + 2}`))
}

/** Whether the site itself has a page at an address, which no story may take from it. */
export function isOwn({ publication, pages }: Ground, address: string): boolean {
  return isSitePage(
    address,
    (root) => pages.has(root) || publication.sections.some(({ slug }) => slug === root),
  )
}
