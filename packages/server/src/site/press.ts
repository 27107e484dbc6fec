import { type Listed, type ListKind, type Publication, type Site, sponsorAt } from '@stet/core/page'
import type { Media, MediaId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { findBundle } from '../storage/bundles.ts'
import { findListed } from '../storage/listed.ts'
import { mediaIn } from '../storage/media.ts'
import { readPublication } from './publication.ts'
import { type BuiltAssets, buildAssets } from './site-assets.ts'

/** What is at hand to print pages: the newsroom, the site as every page shows it, its assets. */
export interface Press {
  readonly newsroom: Newsroom
  readonly site: Site
  readonly assets: BuiltAssets
  /** Looks up media that the site does not hold yet, so that a page can show them. */
  readonly gather: (ids: readonly MediaId[]) => Promise<void>
  /** Drops what is known of a media file that has changed. */
  readonly forget: (id: MediaId) => void
}

const mostMedia = 2000

/** Sets up a press with the settings as they are now, or with others that somebody wants to see first. */
export async function openPress(newsroom: Newsroom, wanted?: Publication): Promise<Press> {
  const { db } = newsroom.database
  const publication = wanted ?? (await readPublication(db))
  const { overrides } = publication.design
  const bundle = overrides === null ? undefined : await findBundle(db, overrides)
  if (overrides !== null && !bundle)
    newsroom.journal.error('The bundle of the design is missing', { bundle: overrides })
  const assets = await buildAssets(publication, bundle)
  const media = new Map<MediaId, Media>()
  const site: Site = {
    origin: newsroom.config.url,
    publication,
    assets: assets.assets,
    newsroom: newsroom.config.newsroomUrl !== null,
    sponsor: sponsorAt(publication, newsroom.now()),
    media,
  }
  const always = new Set(
    [publication.logo, site.sponsor?.picture?.media].filter((id) => typeof id === 'string'),
  )
  const gather = async (ids: readonly MediaId[]) => {
    const missing = ids.filter((id) => !media.has(id))
    const found = missing.length > 0 ? await mediaIn(db, missing) : new Map<MediaId, Media>()
    for (const id of ids) {
      const facts = found.get(id) ?? media.get(id)
      // What was asked for lately comes last.
      media.delete(id)
      if (facts) media.set(id, facts)
    }
    // The oldest go: another page may be about to show what it has just gathered.
    const wanted = new Set(ids)
    for (const id of media.keys()) {
      if (media.size <= mostMedia) break
      if (!always.has(id) && !wanted.has(id)) media.delete(id)
    }
  }
  await gather([...always])
  return { newsroom, site, assets, gather, forget: (id) => media.delete(id) }
}

/** Reads a list's key; undefined where nothing of that name is known. */
export async function listOf(press: Press, key: string): Promise<ListKind | undefined> {
  const { db } = press.newsroom.database
  const [type, slug = ''] = key.split(':')
  switch (type) {
    case 'site':
      return { type: 'site' }
    case 'section':
      return { type, section: await named(press, slug) }
    case 'topic': {
      const topic = await findListed(db, 'topic', slug)
      return { type, topic: topic ?? unnamed(slug) }
    }
    case 'byline': {
      const person = await findListed(db, 'byline', slug)
      if (person && 'portrait' in person && person.portrait)
        await press.gather([person.portrait.media])
      return { type, person: { position: '', portrait: null, ...(person ?? unnamed(slug)) } }
    }
    default:
      return undefined
  }
}

async function named(press: Press, slug: string): Promise<Listed> {
  const own = press.site.publication.sections.find((section) => section.slug === slug)
  return own ?? (await findListed(press.newsroom.database.db, 'section', slug)) ?? unnamed(slug)
}

function unnamed(slug: string): Listed {
  return { slug, name: slug, description: '' }
}
