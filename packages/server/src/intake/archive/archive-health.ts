import { type BrokenLink, brokenIn, type Health, openHealth } from '@stet/core/intake'
import { storyAddress } from '@stet/core/page'
import type { Newsroom } from '../../newsroom.ts'
import { findAddress } from '../../storage/addresses.ts'
import type { Scratch } from '../../storage/scratch.ts'
import { isOwnAddress, olderAddress } from '../older-address.ts'
import type { ReadStory } from './read-story.ts'

/** The health of an archive of any length: counts, and links that are looked up when all pieces are known. */
export interface ArchiveHealth {
  add(story: ReadStory): void
  end(): Promise<Health>
}

/** How many links that lead nowhere are listed; all are counted. */
const mostListed = 1_000

export function openArchiveHealth({
  newsroom,
  scratch,
}: {
  readonly newsroom: Newsroom
  readonly scratch: Scratch
}): ArchiveHealth {
  const book = openHealth()
  const { db } = newsroom.database
  const leads = async (path: string) => {
    const whole = olderAddress(path)
    if (whole === undefined) return false
    if (whole === '/' || scratch.isKnown(whole)) return true
    return (await findAddress(db, whole)) !== undefined || isOwnAddress(db, whole)
  }
  return {
    add: ({ intake, story, origin }) => {
      book.add(intake.story)
      scratch.know(storyAddress(story.section, story.slug))
      for (const redirect of intake.redirects) scratch.know(olderAddress(redirect) ?? redirect)
      const ownPath = ownPathFor(newsroom.config.url, origin)
      for (const { address } of brokenIn(intake.story, { ownPath, leads: () => false }))
        scratch.link({ story: story.headline, address, path: ownPath(address) ?? '' })
    },
    end: async () => {
      const broken: BrokenLink[] = []
      let inAll = 0
      for (const { story, address, path } of [...scratch.links()]) {
        if (path !== '' && (await leads(path))) continue
        inAll += 1
        if (broken.length < mostListed) broken.push({ story, address })
      }
      return book.end(broken, inAll)
    },
  }
}

/** What of an address is the path on the own site: this one, or the one that the archive comes from. */
function ownPathFor(own: string, origin: string): (address: string) => string | undefined {
  const hosts = new Set([hostOf(own), bare(origin.replace(/^[a-z]+:/, '').split('/')[0] ?? '')])
  return (address) => {
    if (/^(?:#|mailto:|tel:)/i.test(address)) return undefined
    const url = URL.parse(address.replace(/^__GHOST_URL__/, ''), own)
    return url && hosts.has(bare(url.host)) ? url.pathname : undefined
  }
}

function hostOf(address: string): string {
  return bare(URL.parse(address)?.host ?? '')
}

/** A host without the `www` that some addresses have and others have not. */
function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
