import { wordsFor } from '../page/words/words.ts'
import { contentOf, nodesOf } from '../story/node.ts'
import type { Picture } from '../story/picture.ts'
import type { Platform, Post } from '../story/post.ts'
import type { Story } from '../story/story.ts'
import { textOf } from '../story/text.ts'
import { linksOf, picturesOf, postsOf } from '../story/walk.ts'
import { counted } from './counted.ts'

/** What is left of the posts of one platform. */
export interface EmbedHealth {
  readonly platform: Platform
  readonly posts: number
  /** Their words and their address. */
  readonly whole: number
  readonly wordsAlone: number
  readonly addressAlone: number
  /** Neither words nor address: at most who posted, and when. */
  readonly nothing: number
  /** Those of which there is a copy. */
  readonly copied: number
}

/** What an archive holds, and what of it has rotted. */
export interface Health {
  readonly stories: number
  /** By platform, the one with most posts first. */
  readonly embeds: readonly EmbedHealth[]
  /** Stretches of words between quotation marks. */
  readonly quotedPassages: number
  /** Those of them, and of recorded quotations, of which no record says who speaks. */
  readonly withoutSpeaker: number
  readonly pictures: number
  /** Pictures that have neither alternative text nor the word that they are decorative. */
  readonly picturesWithoutText: number
  /** Links to the magazine's own site that lead nowhere, and related links without a target. */
  readonly brokenLinks: readonly BrokenLink[]
  /** How many of them there are, where only the first are listed. */
  readonly brokenLinksInAll: number
}

/** A link that leads nowhere, and the headline of the story that has it. */
export interface BrokenLink {
  readonly story: string
  readonly address: string
}

/** What stories do not know of themselves. */
export interface HealthFacts {
  /** The path of an address on the magazine's own site; undefined for all others. */
  readonly ownPath: (address: string) => string | undefined
  /** Whether a path of the own site leads somewhere. */
  readonly leads: (path: string) => boolean
}

/** Looks over stories, and counts what is missing in them. */
export function archiveHealth(stories: readonly Story[], facts: HealthFacts): Health {
  const book = openHealth()
  for (const story of stories) book.add(story)
  const links = stories.flatMap((story) => brokenIn(story, facts))
  return book.end(links, links.length)
}

/** Counts what is missing in stories one by one, so that none of them need be kept. */
export interface HealthBook {
  add(story: Story): void
  /** The counts, with the links that lead nowhere: these are known when all stories are. */
  end(brokenLinks: readonly BrokenLink[], inAll: number): Health
}

/** Opens a book of an archive's health. */
export function openHealth(): HealthBook {
  const embeds = new Map<Platform, EmbedHealth>()
  let counts = noHealth
  return {
    add: (story) => {
      const pictures = picturesOf(story)
      const { quoted, unspoken } = passagesOf(story)
      counts = {
        stories: counts.stories + 1,
        quotedPassages: counts.quotedPassages + quoted,
        withoutSpeaker: counts.withoutSpeaker + unspoken,
        pictures: counts.pictures + pictures.length,
        picturesWithoutText: counts.picturesWithoutText + pictures.filter(isWithoutText).length,
      }
      for (const post of postsOf(story))
        embeds.set(post.platform, withPost(embeds.get(post.platform), post))
    },
    end: (brokenLinks, brokenLinksInAll) => ({
      ...counts,
      embeds: [...embeds.values()].toSorted((a, b) => b.posts - a.posts),
      brokenLinks,
      brokenLinksInAll,
    }),
  }
}

const noHealth = {
  stories: 0,
  quotedPassages: 0,
  withoutSpeaker: 0,
  pictures: 0,
  picturesWithoutText: 0,
}

function isWithoutText({ alternative, decorative }: Picture): boolean {
  return !decorative && (alternative ?? '').trim() === ''
}

function withPost(before: EmbedHealth | undefined, post: Post): EmbedHealth {
  const { platform, text, address, provenance } = post
  const count = (has: keyof Omit<EmbedHealth, 'platform'>, fits: boolean) =>
    (before?.[has] ?? 0) + (fits ? 1 : 0)
  return {
    platform,
    posts: count('posts', true),
    whole: count('whole', text !== '' && address !== null),
    wordsAlone: count('wordsAlone', text !== '' && address === null),
    addressAlone: count('addressAlone', text === '' && address !== null),
    nothing: count('nothing', text === '' && address === null),
    copied: count('copied', provenance !== 'none'),
  }
}

// The marks that open and close, in pairs as languages use them. A straight mark closes what one opened; a
// mark that nothing closes counts too, for somebody is quoted there all the same.
const passage =
  /“[^“”„"]*(?:”|“|"|$)|„[^“”„"]*(?:“|”|"|$)|«[^«»]*(?:»|$)|»[^«»]*(?:«|$)|(?<!\d)"[^"“”„]*(?:"|”|$)|(?<![\p{L}\p{N}])‘[^‘’]{2,}’(?!\p{L})|‚[^‚‘’]{2,}[‘’]|(?<![^\s(])'[^']{2,}'(?=$|[\s.,;:!?)])/gu

function passagesOf(story: Story): { readonly quoted: number; readonly unspoken: number } {
  const known = new Set(story.quotations.flatMap(({ id, speaker }) => (speaker === '' ? [] : [id])))
  let quoted = 0
  let unspoken = 0
  for (const { node } of nodesOf(story.body)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const count = textOf(node).match(passage)?.length ?? 0
    const spoken = new Set(
      contentOf(node).flatMap((run) =>
        run.type === 'text'
          ? (run.marks ?? []).flatMap((mark) =>
              mark.type === 'quotation' && known.has(mark.attrs.id) ? [mark.attrs.id] : [],
            )
          : [],
      ),
    ).size
    quoted += count
    unspoken += Math.max(0, count - spoken)
  }
  return { quoted, unspoken }
}

/** The links of a story to the own site that lead nowhere, and its related links without a target. */
export function brokenIn(story: Story, { ownPath, leads }: HealthFacts): readonly BrokenLink[] {
  const links = linksOf(story).flatMap(({ address }) => {
    const path = ownPath(address)
    return path === undefined || leads(path) ? [] : [address]
  })
  const targetless = story.body.content.flatMap((block) =>
    block.type === 'relatedLink' && block.attrs.story === null && block.attrs.address === null
      ? [block.attrs.title]
      : [],
  )
  return [...links, ...targetless].map((address) => ({ story: story.headline, address }))
}

const names = wordsFor('en').platforms

/** The health of an archive in words, a line each. */
export function tellHealth(health: Health): readonly string[] {
  const { embeds, quotedPassages, withoutSpeaker, pictures, picturesWithoutText } = health
  const { brokenLinks, brokenLinksInAll: broken } = health
  const links = brokenLinks
    .slice(0, 20)
    .map(({ story, address }) => `    ${address} (in “${story}”)`)
  const more = broken > links.length ? [`    and ${broken - links.length} more`] : []
  return [
    `The archive’s health, ${counted(health.stories, 'story', 'stories')}:`,
    ...(embeds.length === 0 ? ['  No embedded posts'] : embeds.map(embedLine)),
    `  ${counted(quotedPassages, 'passage', 'passages')} in quotation marks, ${withoutSpeaker} with no record of who speaks`,
    `  ${counted(pictures, 'picture', 'pictures')}, ${picturesWithoutText} without a text for those who cannot see ${pictures === 1 ? 'it' : 'them'}`,
    `  ${counted(broken, 'link', 'links')} to the own site or to read on that ${broken === 1 ? 'leads' : 'lead'} nowhere`,
    ...links,
    ...more,
  ]
}

function embedLine({
  platform,
  posts,
  whole,
  wordsAlone,
  addressAlone,
  nothing,
  copied,
}: EmbedHealth): string {
  const left = [
    whole > 0 && `${whole} with words and address`,
    wordsAlone > 0 && `${wordsAlone} with words alone`,
    addressAlone > 0 && `${addressAlone} with an address alone`,
    nothing > 0 && `${nothing} with neither words nor address`,
  ].filter((words) => words !== false)
  const copies = copied === 0 ? 'no copy of any' : counted(copied, 'copy', 'copies')
  return `  ${counted(posts, 'post', 'posts')} on ${names[platform]}: ${left.join(', ')}; ${copies}`
}
