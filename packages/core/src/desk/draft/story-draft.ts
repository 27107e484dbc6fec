import type {
  Block,
  HelpService,
  ListItem,
  OutletCard,
  Slide,
  TimelineEvent,
} from '../../story/block.ts'
import { civilDay } from '../../story/day.ts'
import { fragmentLines } from '../../story/fragment.ts'
import type { Picture } from '../../story/picture.ts'
import type { Post } from '../../story/post.ts'
import type { Day, Instant, Story } from '../../story/story.ts'
import { textOf } from '../../story/text.ts'
import type { Draft, Passage, PassageKind } from './draft.ts'

/** What a story does not hold itself. */
export interface StoryFacts {
  readonly today: Day
  /** The day on which it was first published; today counts where that is to come. */
  readonly publishedOn?: Day | null
  /** The name of the publication. */
  readonly publication?: string
}

type Part = Omit<Passage, 'start'>

const gap = '\n\n'

/** Reads a story: a passage for whatever stands alone, in the order of the page, with an empty line between them. */
export function draftOfStory(story: Story, { today, publishedOn, publication }: StoryFacts): Draft {
  const passages: Passage[] = []
  let text = ''
  for (const part of partsOf(story)) {
    if (text !== '') text += gap
    passages.push({ ...part, start: text.length })
    text += part.text
  }
  const { language, zone, kind } = story
  const day = publishedOn ?? today
  const draft = { text, passages, language, zone, publishedOn: day, kind, story }
  return publication ? { ...draft, publication } : draft
}

function partsOf(story: Story): readonly Part[] {
  const { headline, variants, standfirst, lead, body, zone } = story
  return [
    part('headline', 'headline', headline),
    ...(['search', 'social', 'mail'] as const).map((name) =>
      part('variant', `variants.${name}`, variants[name] ?? ''),
    ),
    part('standfirst', 'standfirst', standfirst),
    ...(lead ? picture('lead', lead) : []),
    ...body.content.flatMap((block, index) => ofNode(block, `body.content[${index}]`, zone)),
  ].filter(({ text }) => text.trim() !== '')
}

function part(kind: PassageKind, path: string, text: string, said: Day | null = null): Part {
  return { kind, path, text, said }
}

function ofNode(node: Held, path: string, zone: string): readonly Part[] {
  switch (node.type) {
    case 'paragraph':
      return [part('paragraph', path, textOf(node))]
    case 'heading':
      return [part('heading', path, textOf(node))]
    case 'pullQuote':
      return [part('pull-quote', path, (node.content ?? []).map(textOf).join(''))]
    case 'picture':
    case 'slide':
      return picture(`${path}.attrs`, node.attrs)
    case 'postCard':
      return post(`${path}.attrs.post`, node.attrs.post, zone)
    case 'outletCard':
      return outlet(`${path}.attrs`, node.attrs, zone)
    case 'relatedLink':
      return [part('related', `${path}.attrs.title`, node.attrs.title)]
    case 'fragment':
      return [part('paragraph', path, fragmentLines(node.attrs.content).join('\n'))]
    case 'divider':
      return []
    default:
      return ofHolder(node, path, zone)
  }
}

type Held = Block | ListItem | Slide | HelpService | TimelineEvent

type Holder = Extract<
  Held,
  {
    type:
      | 'list'
      | 'item'
      | 'blockquote'
      | 'gallery'
      | 'helpBox'
      | 'helpService'
      | 'contextNote'
      | 'timeline'
      | 'event'
  }
>

/** What is made of others: its own words, and then what it holds. */
function ofHolder(node: Holder, path: string, zone: string): readonly Part[] {
  const own = (kind: PassageKind, name: string, text: string) =>
    part(kind, `${path}.attrs.${name}`, text)
  switch (node.type) {
    case 'list':
    case 'item':
      return held(node.content, path, zone, 'item')
    case 'blockquote':
      return held(node.content, path, zone, 'blockquote')
    case 'gallery':
      return [own('heading', 'title', node.attrs.title), ...held(node.content, path, zone)]
    case 'timeline':
      return [own('heading', 'title', node.attrs.title), ...held(node.content, path, zone)]
    case 'event':
      return [own('event', 'words', node.attrs.words), ...held(node.content, path, zone, 'event')]
    case 'contextNote':
      return [
        own('heading', 'title', node.attrs.title),
        ...held(node.content, path, zone, 'context'),
      ]
    case 'helpBox': {
      const { title, text } = node.attrs
      return [
        own('help', 'title', title),
        own('help', 'text', text),
        ...held(node.content, path, zone),
      ]
    }
    case 'helpService': {
      const { name, number, hours } = node.attrs
      return [own('help', 'name', name), own('help', 'number', number), own('help', 'hours', hours)]
    }
  }
}

/** The parts of what a node holds; its paragraphs are of the kind that is given. */
function held(
  content: readonly Held[],
  path: string,
  zone: string,
  kind: PassageKind = 'paragraph',
): readonly Part[] {
  return content.flatMap((node, index) =>
    ofNode(node, `${path}.content[${index}]`, zone).map((one) =>
      one.kind === 'paragraph' ? { ...one, kind } : one,
    ),
  )
}

function picture(path: string, { alternative, caption }: Picture): readonly Part[] {
  return [
    part('alternative', `${path}.alternative`, alternative ?? ''),
    part('caption', `${path}.caption`, caption),
  ]
}

function post(path: string, shown: Post, zone: string): readonly Part[] {
  const said = dayOf(shown.postedAt, zone)
  const { quoted, pictures } = shown
  return [
    part('card', `${path}.text`, shown.text, said),
    ...pictures.map(({ description }, index) =>
      part('alternative', `${path}.pictures[${index}].description`, description),
    ),
    ...(quoted
      ? [part('card', `${path}.quoted.text`, quoted.text, dayOf(quoted.postedAt, zone))]
      : []),
  ]
}

function outlet(
  path: string,
  { title, summary, publishedAt }: OutletCard['attrs'],
  zone: string,
): readonly Part[] {
  const said = dayOf(publishedAt, zone)
  return [
    part('card', `${path}.title`, title, said),
    part('card', `${path}.summary`, summary, said),
  ]
}

function dayOf(instant: Instant | null, zone: string): Day | null {
  return instant === null ? null : civilDay(instant, zone)
}
