import { contentOf, nodesOf } from './node.ts'
import type { Media, MediaId } from './picture.ts'
import { relationHindrances } from './relation-hindrances.ts'
import { isReservedStorySlug } from './slug.ts'
import type { Story } from './story.ts'
import { textOf } from './text.ts'
import type { PicturePlace } from './walk.ts'
import { picturePlaces } from './walk.ts'

/** One thing that keeps a story from being published, and where it is. */
export interface Hindrance {
  readonly path: string
  readonly message: string
  /** The key of the desk's question, where it is one that is open. */
  readonly question?: string
}

/** What a story does not know of itself. */
export interface PublishingFacts {
  readonly media: ReadonlyMap<MediaId, Media>
  /** The slugs of the magazine's sections. */
  readonly sections: readonly string[]
}

/** Everything that keeps a story from being published; nothing when it may be. */
export function hindrances(story: Story, facts: PublishingFacts): readonly Hindrance[] {
  return [
    ...headHindrances(story, facts.sections),
    ...picturePlaces(story).flatMap((place) => pictureHindrances(place, facts.media)),
    ...bodyHindrances(story, facts.media),
    ...relationHindrances(story),
  ]
}

/** Whether what hinders is a picture that has no text for those who cannot see it. */
export function isPictureText({ path }: Hindrance): boolean {
  return path.endsWith('.alternative')
}

function headHindrances(story: Story, sections: readonly string[]): readonly Hindrance[] {
  const found: Hindrance[] = []
  if (story.headline.trim() === '') found.push(hindrance('headline', 'the story has no headline'))
  if (story.bylines.length === 0) found.push(hindrance('bylines', 'the story has no byline'))
  if (isReservedStorySlug(story.slug))
    found.push(hindrance('slug', `the address “${story.slug}” belongs to the section itself`))
  if (story.section === '') found.push(hindrance('section', 'the story has no section'))
  else if (!sections.includes(story.section))
    found.push(hindrance('section', `there is no section “${story.section}”`))
  return found
}

function bodyHindrances(story: Story, media: ReadonlyMap<MediaId, Media>): readonly Hindrance[] {
  const found: Hindrance[] = []
  if (story.body.content.every((block) => textOf(block).trim() === ''))
    found.push(hindrance('body', 'the story has no text'))
  for (const { path, node } of nodesOf(story.body)) {
    if (node.type === 'gallery' && contentOf(node).length === 0)
      found.push(hindrance(path, `the gallery “${node.attrs.name}” has no slides`))
    if (node.type !== 'postCard') continue
    for (const [index, { shown }] of node.attrs.post.pictures.entries()) {
      if (shown && !media.has(shown.media))
        found.push(missing(`${path}.attrs.post.pictures[${index}].shown.media`, shown.media))
    }
  }
  return found
}

function pictureHindrances(
  { path, picture }: PicturePlace,
  media: ReadonlyMap<MediaId, Media>,
): readonly Hindrance[] {
  const file = media.get(picture.media)
  const found = file ? [] : [missing(`${path}.media`, picture.media)]
  if (picture.decorative || (picture.alternative ?? '').trim() !== '') return found
  const name = file?.name || picture.caption || picture.media.slice(0, 12)
  const reason = 'has neither alternative text nor the word that it is decorative'
  return [...found, hindrance(`${path}.alternative`, `the picture “${name}” ${reason}`)]
}

function missing(path: string, media: MediaId): Hindrance {
  return hindrance(path, `the picture file ${media.slice(0, 12)}… is not in the newsroom`)
}

function hindrance(path: string, reason: string): Hindrance {
  return { path, message: `Cannot publish: ${reason}` }
}
