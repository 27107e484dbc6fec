import type { Loss } from '@stet/core/intake'
import { storyAddress } from '@stet/core/page'
import {
  hindrances,
  type Instant,
  isPictureText,
  isReservedStorySlug,
  type Slug,
  type Story,
} from '@stet/core/story'
import { sortOlder } from '../older-address.ts'
import { type Ground, isOwn, numbered } from './ground.ts'
import type { ReadStory } from './read-story.ts'

/** What becomes of a story of an archive. */
export interface Fate {
  readonly read: ReadStory
  /** The story as it is saved: under an address of its own. */
  readonly story: Story
  readonly status: 'draft' | 'scheduled' | 'published'
  readonly scheduledAt: Instant | null
  readonly address: string
  /** Older addresses that lead to it. */
  readonly redirects: readonly string[]
  readonly losses: readonly Loss[]
}

/** Decides what becomes of new stories, one after the other: what one takes the next cannot have. */
export function judgeStories(
  ground: Ground,
  stories: readonly ReadStory[],
  now: Instant,
): readonly Fate[] {
  const taken = new Set<string>(ground.addresses.keys())
  return stories.map((read) => {
    const fate = judge(ground, read, { taken, now })
    if (fate.status === 'published') {
      taken.add(fate.address)
      for (const redirect of fate.redirects) taken.add(redirect)
    }
    return fate
  })
}

interface Circumstances {
  readonly taken: ReadonlySet<string>
  readonly now: Instant
}

function judge(ground: Ground, read: ReadStory, { taken, now }: Circumstances): Fate {
  const { intake, story } = read
  const draft: Fate = {
    read,
    story,
    status: 'draft',
    scheduledAt: null,
    address: storyAddress(story.section, story.slug),
    redirects: [],
    losses: [],
  }
  if (intake.status === 'draft') return draft
  if (intake.status === 'scheduled') {
    const { scheduledAt } = intake
    if (scheduledAt !== null && scheduledAt > now)
      return { ...draft, status: 'scheduled', scheduledAt }
    return { ...draft, losses: [kept(scheduledAt ?? '', 'its time has passed')] }
  }
  const { hindering, losses } = hindrancesOf(ground, read)
  if (hindering.length > 0) return { ...draft, losses: hindering }
  const slug = freeSlug(story, taken)
  if (slug === undefined)
    return { ...draft, losses: [kept(draft.address, 'the address is in use')] }
  const address = storyAddress(story.section, slug)
  const isInUse = (path: string) => taken.has(path) || isOwn(ground, path)
  const older = sortOlder(intake.redirects, { own: address, isInUse })
  return {
    ...draft,
    story: slug === story.slug ? story : { ...story, slug },
    status: 'published',
    address,
    redirects: older.redirects,
    losses: [
      ...losses,
      ...(slug === story.slug ? [] : [moved(draft.address, address)]),
      ...older.losses,
    ],
  }
}

/**
 * What keeps a story from being published, as losses. A picture without a text does not: it was published so, and
 * taking it from its readers would lose more. Whoever publishes the story here again is asked for the text.
 */
function hindrancesOf(
  { publication, media }: Ground,
  { story, intake }: ReadStory,
): { readonly hindering: readonly Loss[]; readonly losses: readonly Loss[] } {
  const sections = [...publication.sections, intake.section].map(({ slug }) => slug)
  const all = hindrances(story, { media, sections })
  const hindering = all
    .filter((one) => !isPictureText(one))
    .map(({ path, message }) => kept(path, message.replace(/^Cannot publish: /, '')))
  const without = all.filter(isPictureText).length
  const why = `published as it was, ${without === 1 ? 'a picture' : `${without} pictures`} without a text for those who cannot see`
  const losses = without === 0 ? [] : [{ kind: 'picture', what: '', why, line: null }]
  return { hindering, losses }
}

function freeSlug({ section, slug }: Story, taken: ReadonlySet<string>): Slug | undefined {
  const isFree = (one: Slug) => !isReservedStorySlug(one) && !taken.has(storyAddress(section, one))
  return isFree(slug) ? slug : numbered(slug).find(isFree)
}

function kept(what: string, why: string): Loss {
  return { kind: 'publication', what, why: `kept as a draft: ${why}`, line: null }
}

function moved(from: string, to: string): Loss {
  const why = `another story has this address; this one stands at ${to}`
  return { kind: 'address', what: from, why, line: null }
}
