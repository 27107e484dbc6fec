import type { Listed } from '../../page/publication.ts'
import type { Block } from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import { slugFrom } from '../../story/slug.ts'
import type { Byline, Story, Variants } from '../../story/story.ts'
import { isLanguage } from '../addresses.ts'
import type { ArchiveStory, ItemFacts, ReadArchiveStory } from '../archive-item.ts'
import { checkStory } from '../check.ts'
import { plainLine } from '../plain-line.ts'
import type { Loss, Problem } from '../taken.ts'
import { untold } from '../untold.ts'
import type { WxrPerson } from './authors.ts'
import { pictureFrom } from './body/pictures.ts'
import { readBodyOf } from './body-of-item.ts'
import { commentsOf } from './comments.ts'
import { datesOf } from './dates.ts'
import { headlineFrom } from './headlines.ts'
import { hashedOf, originOf } from './identity.ts'
import { type OldAddresses, oldAddressesOf } from './old-addresses.ts'
import { formatted } from './post-format.ts'
import { publishingOf } from './publishing.ts'
import type { GivenSlug } from './slug-desk.ts'
import { noSection, type Places } from './terms.ts'
import { unreadFields } from './unread-fields.ts'
import type { WxrIndex } from './wxr-index.ts'
import { metaOf, type WxrItem, word } from './wxr-item.ts'
import type { ItemDesk } from './wxr-items.ts'

/** A post as a story to be read; its slug and section are settled at once, in the order of the file. */
export function storyItem(item: WxrItem, name: string, { index, slugs }: ItemDesk): ArchiveStory {
  const places = index.terms.placesOf(item)
  const section = places.section ?? noSection
  const slug = slugs.story(section.slug, item.slug, () => plainLine(item.title) || name)
  return {
    type: 'story',
    item: name,
    origin: originOf(item, index.site),
    hashed: hashedOf(item.record),
    read: (facts) => readStory({ item, name, index, places, slug, section }, facts),
  }
}

interface StoryParts {
  readonly item: WxrItem
  readonly name: string
  readonly index: WxrIndex
  readonly places: Places
  readonly section: Listed
  readonly slug: GivenSlug
}

function readStory(
  parts: StoryParts,
  facts: ItemFacts,
): ReadArchiveStory | { readonly problem: Problem } {
  const { item, name, index, places, section } = parts
  const { at, changedAt } = datesOf(item, facts.zone)
  const publishing = publishingOf(item, at, facts.at)
  const { lead, blocks, pages, pictures, isOrdinary, ...body } = bodyOf(item, index)
  const people = peopleOf(item, index)
  const head = headlineFrom(item.title, blocks, name)
  const isLive = publishing.status === 'published'
  const old = isLive ? oldAddressesOf(item, index.site, pages) : noAddresses
  const losses: Loss[] = [
    ...publishing.losses,
    ...head.losses,
    ...parts.slug.losses,
    ...people.losses,
    ...placeLosses(parts),
    ...body.losses,
    ...old.losses,
    ...unreadFields(item),
  ]
  const story: Story = {
    ...headOf(item, index, facts),
    id: facts.id,
    slug: parts.slug.slug,
    headline: head.headline,
    bylines: people.bylines,
    section: section.slug,
    topics: places.topics.map(({ slug }) => slug),
    lead,
    body: { type: 'doc', content: blocks },
  }
  const checked = checkTaken(story, isOrdinary, losses)
  if ('problem' in checked) return checked
  const thread = commentsOf(item.comments, name, { zone: facts.zone, at: at ?? facts.at })
  const taken = {
    ...{ story: checked.story, status: publishing.status, scheduledAt: publishing.scheduledAt },
    ...{ publishedAt: at, updatedAt: at !== null && (changedAt ?? '') > at ? changedAt : null },
    ...{ section, topics: places.topics, people: people.people, pictures, related: [] },
    redirects: old.paths,
    isSticky: word(item.record.fields, 'wp:is_sticky') === '1',
    comments: thread.comments,
    losses,
  }
  return { taken, findings: thread.findings }
}

const noAddresses: OldAddresses = { paths: [], losses: [] }

/** The story as the schema allows it; ordinary paragraphs need no second look, and are most of an archive. */
function checkTaken(
  story: Story,
  isOrdinary: boolean,
  losses: Loss[],
): ReturnType<typeof checkStory> {
  if (!isOrdinary) return checkStory(story, losses)
  const checked = checkStory({ ...story, body: { type: 'doc', content: [] } }, losses)
  return 'problem' in checked ? checked : { story: { ...checked.story, body: story.body } }
}

interface StoryBody extends Leading {
  readonly isOrdinary: boolean
  readonly pages: number
  readonly pictures: readonly string[]
}

/** The body in the form that the post had, without the picture that leads the story. */
function bodyOf(item: WxrItem, index: WxrIndex): StoryBody {
  const content = readBodyOf(item, index)
  const form = formatted(item, content.blocks, content.card)
  const { lead, blocks, losses } = withLead(item, index, form.blocks)
  const pictures = lead ? [lead.media, ...content.pictures] : content.pictures
  return {
    lead,
    blocks,
    isOrdinary: content.isOrdinary && blocks === content.blocks,
    pages: content.pages,
    pictures: [...new Set(pictures)],
    losses: [...losses, ...form.losses, ...content.losses],
  }
}

type Head = Omit<
  Story,
  'id' | 'slug' | 'headline' | 'bylines' | 'section' | 'topics' | 'lead' | 'body'
>

function headOf(item: WxrItem, index: WxrIndex, facts: ItemFacts): Head {
  const { fields } = item.record
  const isClosed = word(fields, 'wp:comment_status') === 'closed'
  return {
    language: languageOf(item, index, facts),
    zone: facts.zone,
    ...untold,
    variants: variantsOf(item),
    standfirst: plainLine(item.excerpt),
    comments: isClosed ? { type: 'closed', reason: '' } : { type: 'open' },
  }
}

/** The language that a plugin tells for a piece, else the site’s, else the magazine’s. */
export function languageOf(item: WxrItem, { site }: WxrIndex, facts: ItemFacts): string {
  const told = item.terms.find(({ taxonomy }) => taxonomy === 'language')?.slug.replaceAll('_', '-')
  if (told && isLanguage(told)) return told
  return site.language ?? facts.language
}

/** What a search engine was to show; a plugin’s template for it says nothing of this piece. */
function variantsOf(item: WxrItem): Variants {
  const search = plainLine(metaOf(item, '_yoast_wpseo_title'))
  return search === '' || search.includes('%%') ? {} : { search }
}

interface People {
  readonly people: readonly WxrPerson[]
  readonly bylines: readonly Byline[]
  readonly losses: readonly Loss[]
}

/** Who stands over a piece. Where the archive names nobody, the magazine that it comes from does. */
function peopleOf(item: WxrItem, index: WxrIndex): People {
  const told = index.authors.bylinesOf(item).slice(0, 50)
  const bylines = (people: readonly WxrPerson[]) =>
    people.map(({ slug, name }): Byline => ({ person: slug, name, role: 'writer' }))
  if (told.length > 0) return { people: told, bylines: bylines(told), losses: [] }
  const name = index.site.name || 'WordPress'
  const instead = [{ slug: slugFrom(name), name }]
  const why = `The archive names nobody; “${name}” stands for its author`
  return {
    people: instead,
    bylines: bylines(instead),
    losses: [{ kind: 'byline', what: 'author', why, line: null }],
  }
}

function placeLosses({ item, places, section }: StoryParts): readonly Loss[] {
  const losses = places.others.map(({ taxonomy, name }): Loss => {
    const isTopical = taxonomy === 'category' || taxonomy === 'post_tag'
    const why = isTopical
      ? 'A story has 50 topics at the most'
      : `Terms of “${taxonomy}” have no place here`
    return { kind: 'term', what: name, why, line: null }
  })
  if (places.section !== null) return losses
  const what = item.type === 'page' ? 'a page that was not public' : 'no category'
  const why = `It stands in the section “${section.name}”`
  return [...losses, { kind: 'section', what, why, line: null }]
}

interface Leading {
  readonly lead: Picture | null
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
}

/** The featured picture as the lead; where the body begins with the same picture, it stands once. */
export function withLead(item: WxrItem, index: WxrIndex, blocks: readonly Block[]): Leading {
  const number = metaOf(item, '_thumbnail_id')
  if (number === '' || number === '0') return { lead: null, blocks, losses: [] }
  const file = index.attachments.byId(number)
  if (!file?.isPicture) {
    const why = file ? 'It is no picture' : 'The archive does not hold it'
    const what = `the featured picture, number ${number}`
    return { lead: null, blocks, losses: [{ kind: 'picture', what, why, line: null }] }
  }
  const lead = pictureFrom(file)
  const [first, ...others] = blocks
  if (first?.type !== 'picture' || first.attrs.media !== file.address)
    return { lead, blocks, losses: [] }
  const caption = first.attrs.caption || lead.caption
  return { lead: { ...first.attrs, caption }, blocks: others, losses: [] }
}
