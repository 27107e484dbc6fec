import type {
  ContextNote,
  HelpBox,
  OutletCard,
  PostCard,
  RelatedLink,
  Timeline,
} from '../../story/block.ts'
import type { Post, QuotedPost } from '../../story/post.ts'
import { isBare } from '../../story/post.ts'
import { platformName } from '../blocks/source.ts'
import { whenWords } from '../clock.ts'
import { outletState, stateWords } from './post-words.ts'
import { fullAddress, indented, lines, parts, type TextTelling, textInline } from './telling.ts'

/** A post: author, handle, platform and time; its words; what became of it, its address, how we have it. */
export function postText(telling: TextTelling, { attrs: { post } }: PostCard): string {
  const { words, clock } = telling
  const platform = platformName(post.platform, post.platformName, words)
  const posted = post.postedAt ? clock.moment(post.postedAt) : post.postedWords || words.noDate
  const seen = post.lastSeen ? ` ${words.lastSeen(clock.moment(post.lastSeen))}` : ''
  const pictures = post.pictures.map(({ description, shown }) => {
    const told = description || words.pictureUndescribed
    return shown ? `${told} (${words.shownBecause(shown)})` : words.pictureNotShown(told)
  })
  return parts(
    lines(
      [authorText(post.author), words.postOn(platform), posted].filter(Boolean).join(', '),
      profile(telling, post),
    ),
    indented(isBare(post) ? words.postNotKept : post.text),
    post.quoted ? indented(quotedText(telling, post.quoted)) : '',
    lines(
      ...pictures,
      `${stateWords(post, clock, words)}.`,
      post.address ? `${words.originalAt} ${post.address}` : words.originalNotKept,
      `${words.howWeHaveIt}: ${words.provenances[post.provenance]}${seen}`,
    ),
  )
}

function quotedText(telling: TextTelling, quoted: QuotedPost): string {
  const { words, clock } = telling
  const posted = quoted.postedAt ? clock.moment(quoted.postedAt) : words.noDate
  return lines(
    `${words.quotedPost} ${authorText(quoted.author)}, ${posted}`,
    profile(telling, quoted),
    quoted.text,
    `${words.originalAt} ${quoted.address}`,
  )
}

function authorText({ name, handle }: Post['author']): string {
  return name && handle ? `${name} (${handle})` : name || handle
}

function profile({ words }: TextTelling, { author }: Pick<Post, 'author'>): string {
  return author.address ? `${words.profileOf(author.name || author.handle)}: ${author.address}` : ''
}

/** A report by another outlet, told in our words. */
export function outletText({ words, clock }: TextTelling, { attrs, original }: OutletCard): string {
  const published = attrs.publishedAt ? clock.moment(attrs.publishedAt) : words.noDate
  const about = [attrs.outlet, attrs.author, published].filter(Boolean).join(' · ')
  const read = attrs.readAt ? `${words.lastRead(clock.moment(attrs.readAt))}: ` : ''
  return lines(
    `${words.outletReport}: ${attrs.title}`,
    about,
    attrs.summary,
    original ? outletState(original, clock, words) : '',
    `${read}${attrs.address}`,
  )
}

/** Where readers find help, a service a line. */
export function helpText({ words, clock }: TextTelling, { attrs, content }: HelpBox): string {
  const services = content.map(({ attrs: { name, number, hours, country, address } }) => {
    const facts = [number, hours, country, address ?? ''].filter(Boolean).join(' · ')
    return `- ${name}: ${facts}`
  })
  const checked = attrs.checked === null ? '' : words.helpChecked(clock.day(attrs.checked))
  return parts(lines(attrs.title, attrs.text), lines(...services), checked)
}

/** A text kept once and used in many stories, with its own sources. */
export function contextText(telling: TextTelling, { attrs, content }: ContextNote): string {
  const { words, clock } = telling
  const sources = attrs.sources.map(
    ({ title, address }) => `- ${title}: ${fullAddress(telling, address)}`,
  )
  return parts(
    `${words.contextLabel}: ${attrs.title}`,
    ...content.map((each) => textInline(telling, each.content)),
    words.reviewed(clock.day(attrs.reviewed)),
    sources.length > 0 ? lines(words.contextSources, ...sources) : '',
  )
}

/** What happened when, in order. */
export function timelineText(telling: TextTelling, { attrs, content }: Timeline): string {
  const { words, clock } = telling
  const events = content.map(({ attrs: { when, words: told }, content: paragraphs }) =>
    lines(
      `- ${told || whenWords(clock, when)}`,
      ...paragraphs.map((each) => indented(textInline(telling, each.content))),
    ),
  )
  return parts(attrs.title || words.timelineLabel, ...events)
}

/** A link to read on; only its words where what it led to is no longer there. */
export function relatedText(telling: TextTelling, { attrs }: RelatedLink): string {
  const { words, page } = telling
  const story = attrs.story ? page.related.get(attrs.story) : undefined
  const target = story?.address ?? attrs.address
  const title = attrs.title || story?.headline || ''
  const where = target ? `: ${fullAddress(telling, target)}` : ` (${words.noLongerAvailable})`
  return `${words.onward}: ${title}${where}`
}
