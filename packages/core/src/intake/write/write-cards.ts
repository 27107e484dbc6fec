import type {
  ContextNote,
  Gallery,
  HelpBox,
  OutletCard,
  RelatedLink,
  Timeline,
} from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import type { Post } from '../../story/post.ts'
import { brief, container, leaf, orNull, plainLine, plainParagraphs } from './directive-lines.ts'
import type { Names } from './names.ts'
import { writeParagraph } from './write-words.ts'

/** Writes a picture or a slide; a picture with nothing but plain words as Markdown has it. */
export function writePicture(
  name: 'picture' | 'slide',
  picture: Picture,
  { picturePath }: Pick<Names, 'picturePath'>,
): string {
  const { alternative, decorative, caption, credit, focus } = picture
  const src = picturePath(picture.media)
  const centred = focus.x === 0.5 && focus.y === 0.5
  const ordinary = name === 'picture' && centred && !decorative && credit === ''
  if (
    ordinary &&
    isSimple(alternative ?? '') &&
    isSimple(caption) &&
    /^[\w./-]+$/.test(src) &&
    alternative !== ''
  )
    return `![${alternative ?? ''}](${src}${caption === '' ? '' : ` "${caption}"`})`
  return leaf(name, {
    src,
    alternative,
    decorative: decorative ? 'true' : null,
    caption: orNull(caption),
    credit: orNull(credit),
    focus: centred ? null : `${focus.x} ${focus.y}`,
  })
}

/** Words that mean themselves wherever Markdown puts them. */
function isSimple(text: string): boolean {
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.;’“”–—-]*[\p{L}\p{N}.”])?)?$/u.test(text)
}

/** Writes a gallery with a line for each slide. */
export function writeGallery({ attrs, content }: Gallery, names: Names): string {
  const slides = content.map((slide) => writePicture('slide', slide.attrs, names))
  return container('gallery', { name: attrs.name, title: orNull(attrs.title) }, slides, '\n')
}

/** Writes a post: its own words as the body, then its pictures and the post that it quotes. */
export function writePost(post: Post, { picturePath }: Names): string {
  const { author, quoted } = post
  const pictures = post.pictures.map(({ description, shown }) =>
    leaf('post-picture', {
      description,
      src: shown ? picturePath(shown.media) : null,
      basis: shown?.basis ?? null,
      ground: shown ? shown.ground : null,
    }),
  )
  const attributes = {
    platform: post.platform,
    platformName: orNull(post.platformName),
    author: orNull(author.name),
    handle: orNull(author.handle),
    profile: author.address,
    address: post.address,
    at: brief(post.postedAt),
    atWords: orNull(post.postedWords),
    lang: post.language,
    state: post.state,
    stateAt: brief(post.stateAt),
    lastSeen: brief(post.lastSeen),
    provenance: post.provenance,
    capture: post.capture ?? null,
  }
  const parts = [...plainParagraphs(post.text), ...pictures]
  return container('post', attributes, quoted ? [...parts, writeQuoted(quoted)] : parts)
}

function writeQuoted({ author, address, postedAt, text }: NonNullable<Post['quoted']>): string {
  const attributes = {
    author: orNull(author.name),
    handle: orNull(author.handle),
    profile: author.address,
    address: orNull(address),
    at: brief(postedAt),
  }
  return container('quoted', attributes, plainParagraphs(text))
}

/** Writes a report by another outlet; its label is our summary. */
export function writeOutlet({ attrs }: OutletCard): string {
  const attributes = {
    outlet: orNull(attrs.outlet),
    title: orNull(attrs.title),
    author: orNull(attrs.author),
    address: orNull(attrs.address),
    at: brief(attrs.publishedAt),
    lang: attrs.language,
    readAt: brief(attrs.readAt),
  }
  return leaf('outlet', attributes, plainLine(attrs.summary))
}

/** Writes a help box: its text, then a line for each service. */
export function writeHelp({ attrs, content }: HelpBox): string {
  const services = content.map((service) => {
    const { name, number, hours, address, country } = service.attrs
    return leaf('service', {
      name: orNull(name),
      number: orNull(number),
      hours: orNull(hours),
      address,
      country: orNull(country),
    })
  })
  const { title, checked, text } = attrs
  return container('help', { title: orNull(title), checked }, [
    ...plainParagraphs(text),
    ...services,
  ])
}

/** Writes a context note: its paragraphs, then a line for each source. */
export function writeContext({ attrs, content }: ContextNote): string {
  const sources = attrs.sources.map(({ title, address }) =>
    leaf('source', { title: orNull(title), address: orNull(address) }),
  )
  const { title, reviewed } = attrs
  return container('context', { title: orNull(title), reviewed }, [
    ...content.map(writeParagraph),
    ...sources,
  ])
}

/** Writes a timeline with a directive for each event. */
export function writeTimeline({ attrs, content }: Timeline): string {
  const events = content.map((event) => {
    const { when, words } = event.attrs
    return container(
      'event',
      { when: brief(when), words: orNull(words) },
      event.content.map(writeParagraph),
    )
  })
  return container('timeline', { title: orNull(attrs.title) }, events)
}

/** Writes a link to a story by its slug, elsewhere by its address. */
export function writeRelated({ attrs }: RelatedLink, { slugOf }: Names): string {
  const story = attrs.story === null ? null : (slugOf(attrs.story) ?? null)
  const address = story === null ? attrs.address : null
  return leaf('related', { story, address, title: orNull(attrs.title) })
}
