import type { Block, OutletCard } from './block.ts'
import { fragmentLinks } from './fragment.ts'
import type { BodyNode } from './node.ts'
import { nodesOf } from './node.ts'
import type { MediaId, Picture } from './picture.ts'
import type { Post } from './post.ts'
import type { Body, Story, StoryId } from './story.ts'

/** A picture and where the story holds it: `lead`, `body.content[3].attrs`. */
export interface PicturePlace {
  readonly path: string
  readonly picture: Picture
}

/** The story's own pictures with their places: the lead, picture blocks and slides. */
export function picturePlaces(story: Story): readonly PicturePlace[] {
  const lead = story.lead ? [{ path: 'lead', picture: story.lead }] : []
  return [...lead, ...placesIn(story.body)]
}

/** The story's own pictures in reading order: the lead, picture blocks and slides. */
export function picturesOf(story: Story): readonly Picture[] {
  return picturePlaces(story).map(({ picture }) => picture)
}

/** The pictures of a body alone, in reading order: picture blocks and slides. */
export function picturesOfBody(body: Body): readonly Picture[] {
  return placesIn(body).map(({ picture }) => picture)
}

function placesIn(body: Body): readonly PicturePlace[] {
  const places: PicturePlace[] = []
  for (const { path, node } of nodesOf(body)) {
    if (node.type === 'picture' || node.type === 'slide')
      places.push({ path: `${path}.attrs`, picture: node.attrs })
  }
  return places
}

/** Every media file that the story shows, once each, those shown inside posts included. */
export function mediaOf(story: Story): readonly MediaId[] {
  const shown = postsOf(story).flatMap(({ pictures }) =>
    pictures.flatMap((picture) => (picture.shown ? [picture.shown.media] : [])),
  )
  return [...new Set([...picturesOf(story).map(({ media }) => media), ...shown])]
}

/** The posts that the story shows as cards, in reading order. */
export function postsOf(story: Story): readonly Post[] {
  return story.body.content.flatMap((block) =>
    block.type === 'postCard' ? [block.attrs.post] : [],
  )
}

/** The cards of other outlets' reports, in reading order. */
export function outletsOf(story: Story): readonly OutletCard[] {
  return story.body.content.filter((block) => block.type === 'outletCard')
}

/** A gallery as its own pages show it. */
export interface GallerySlides {
  readonly name: string
  readonly title: string
  readonly slides: readonly Picture[]
}

/** The story's galleries, in reading order. */
export function galleriesOf(story: Story): readonly GallerySlides[] {
  return story.body.content.flatMap((block) =>
    block.type === 'gallery'
      ? [{ ...block.attrs, slides: block.content.map(({ attrs }) => attrs) }]
      : [],
  )
}

/** The stories of this magazine that the related links name, once each. */
export function relatedOf(story: Story): readonly StoryId[] {
  const ids = story.body.content.flatMap((block) =>
    block.type === 'relatedLink' && block.attrs.story ? [block.attrs.story] : [],
  )
  return [...new Set(ids)]
}

/** Where a story points, and the words that readers see for it. */
export interface Link {
  readonly address: string
  readonly words: string
}

/** Every address that the body points to, in reading order: marked words, quotations' and cards' addresses. */
export function linksOf(story: Story): readonly Link[] {
  return [...nodesOf(story.body)].flatMap(({ node }) => linksIn(node))
}

function linksIn(node: BodyNode): readonly Link[] {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).flatMap((mark) =>
        mark.type === 'link' ? [{ address: mark.attrs.href, words: node.text }] : [],
      )
    case 'blockquote':
      return link(node.attrs.cite, node.attrs.attribution)
    case 'postCard': {
      const { quoted, author, address } = node.attrs.post
      return [
        ...link(address, author.name),
        ...(quoted ? link(quoted.address, quoted.author.name) : []),
      ]
    }
    case 'outletCard':
    case 'relatedLink':
      return link(node.attrs.address, node.attrs.title)
    case 'helpService':
      return link(node.attrs.address, node.attrs.name)
    case 'contextNote':
      return node.attrs.sources.flatMap(({ address, title }) => link(address, title))
    case 'fragment':
      return fragmentLinks(node.attrs.content)
    default:
      return []
  }
}

function link(address: string | null, words: string): readonly Link[] {
  return address === null ? [] : [{ address, words }]
}

/** The story with other media files in place of its own; the same story where none changes. */
export function replacePictures(story: Story, media: (old: MediaId) => MediaId): Story {
  const lead = story.lead && withMedia(story.lead, media)
  const content = story.body.content.map((block) => blockWithMedia(block, media))
  const kept = content.every((block, index) => block === story.body.content[index])
  if (kept && lead === story.lead) return story
  return { ...story, lead, body: kept ? story.body : { ...story.body, content } }
}

function blockWithMedia(block: Block, media: (old: MediaId) => MediaId): Block {
  if (block.type === 'picture') {
    const attrs = withMedia(block.attrs, media)
    return attrs === block.attrs ? block : { ...block, attrs }
  }
  if (block.type === 'gallery') {
    const content = block.content.map((slide) => {
      const attrs = withMedia(slide.attrs, media)
      return attrs === slide.attrs ? slide : { ...slide, attrs }
    })
    return content.every((slide, index) => slide === block.content[index])
      ? block
      : { ...block, content }
  }
  if (block.type === 'postCard') {
    const post = postWithMedia(block.attrs.post, media)
    return post === block.attrs.post ? block : { ...block, attrs: { post } }
  }
  return block
}

function postWithMedia(post: Post, media: (old: MediaId) => MediaId): Post {
  const pictures = post.pictures.map((picture) => {
    const shown = picture.shown && withMedia(picture.shown, media)
    return shown === picture.shown ? picture : { ...picture, shown }
  })
  return pictures.every((picture, index) => picture === post.pictures[index])
    ? post
    : { ...post, pictures }
}

function withMedia<T extends { readonly media: MediaId }>(
  held: T,
  media: (old: MediaId) => MediaId,
): T {
  const replaced = media(held.media)
  return replaced === held.media ? held : { ...held, media: replaced }
}
