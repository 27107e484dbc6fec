import { wordsFor } from '../page/words/words.ts'
import { contentOf, nodesOf } from '../story/node.ts'
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
  readonly brokenLinks: readonly { readonly story: string; readonly address: string }[]
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
  const passages = stories.map(passagesOf)
  const pictures = stories.flatMap(picturesOf)
  return {
    stories: stories.length,
    embeds: embedsBy(stories.flatMap(postsOf)),
    quotedPassages: sum(passages.map(({ quoted }) => quoted)),
    withoutSpeaker: sum(passages.map(({ unspoken }) => unspoken)),
    pictures: pictures.length,
    picturesWithoutText: pictures.filter(
      ({ alternative, decorative }) => !decorative && (alternative ?? '').trim() === '',
    ).length,
    brokenLinks: stories.flatMap((story) => brokenIn(story, facts)),
  }
}

function embedsBy(posts: readonly Post[]): readonly EmbedHealth[] {
  const platforms = [...new Set(posts.map(({ platform }) => platform))]
  return platforms
    .map((platform) =>
      embedHealth(
        platform,
        posts.filter((post) => post.platform === platform),
      ),
    )
    .toSorted((a, b) => b.posts - a.posts)
}

function embedHealth(platform: Platform, posts: readonly Post[]): EmbedHealth {
  const count = (fits: (post: Post) => boolean) => posts.filter(fits).length
  return {
    platform,
    posts: posts.length,
    whole: count(({ text, address }) => text !== '' && address !== null),
    wordsAlone: count(({ text, address }) => text !== '' && address === null),
    addressAlone: count(({ text, address }) => text === '' && address !== null),
    nothing: count(({ text, address }) => text === '' && address === null),
    copied: count(({ provenance }) => provenance !== 'none'),
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

function brokenIn(story: Story, { ownPath, leads }: HealthFacts): Health['brokenLinks'] {
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

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

const names = wordsFor('en').platforms

/** The health of an archive in words, a line each. */
export function tellHealth(health: Health): readonly string[] {
  const { embeds, quotedPassages, withoutSpeaker, pictures, picturesWithoutText, brokenLinks } =
    health
  const links = brokenLinks
    .slice(0, 20)
    .map(({ story, address }) => `    ${address} (in “${story}”)`)
  const more = brokenLinks.length > 20 ? [`    and ${brokenLinks.length - 20} more`] : []
  return [
    `The archive’s health, ${counted(health.stories, 'story', 'stories')}:`,
    ...(embeds.length === 0 ? ['  No embedded posts'] : embeds.map(embedLine)),
    `  ${counted(quotedPassages, 'passage', 'passages')} in quotation marks, ${withoutSpeaker} with no record of who speaks`,
    `  ${counted(pictures, 'picture', 'pictures')}, ${picturesWithoutText} without a text for those who cannot see ${pictures === 1 ? 'it' : 'them'}`,
    `  ${counted(brokenLinks.length, 'link', 'links')} to the own site or to read on that ${brokenLinks.length === 1 ? 'leads' : 'lead'} nowhere`,
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
