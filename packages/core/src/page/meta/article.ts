import type { Byline, BylineRole, Kind, Note } from '../../story/story.ts'
import type { Site, StoryPage } from '../model.ts'
import { type BodyWords, readBodyWords } from './body-words.ts'
import { breadcrumb, listStep } from './breadcrumb.ts'
import { type Node, organization } from './organization.ts'
import { personAddress } from './person-address.ts'
import { quotationNodes } from './quotations.ts'
import type { SharePicture } from './share-picture.ts'
import { threadNodes } from './thread-nodes.ts'
import { countWords } from './word-count.ts'

/**
 * The type of https://schema.org/docs/news.html for each kind of piece. Two stay plain articles of news.
 * An interview is one person's view, not the several that the definition of a report asks for. A round-up
 * repeats what others found, and a report rests on what its author observed or verified; it is no
 * background either, which explains a subject and its history.
 */
const types: Readonly<Record<Kind, string>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  review: 'ReviewNewsArticle',
  'round-up': 'NewsArticle',
}

/** A story for machines: the article, the way to it, and the quotations in it. */
export function storyGraph(
  site: Site,
  page: StoryPage,
  picture: SharePicture | undefined,
): readonly Node[] {
  const { story, summary } = page
  const id = `${site.origin}${summary.address}#story`
  const words = readBodyWords(story.body)
  const step = { name: story.headline, address: summary.address }
  return [
    article(site, page, { id, words, picture }),
    breadcrumb(site, [...listStep({ type: 'section', section: summary.section }), step]),
    ...quotationNodes(site, story.quotations, words.quotations, { id, language: story.language }),
  ]
}

interface ArticleFacts {
  readonly id: string
  readonly words: BodyWords
  readonly picture: SharePicture | undefined
}

function article(site: Site, page: StoryPage, { id, words, picture }: ArticleFacts): Node {
  const { story, summary } = page
  const url = site.origin + summary.address
  const headline = story.variants.search || story.headline
  return {
    '@type': types[story.kind],
    '@id': id,
    url,
    mainEntityOfPage: url,
    headline,
    alternativeHeadline: headline === story.headline ? undefined : story.headline,
    description: story.standfirst || undefined,
    datePublished: summary.publishedAt,
    dateModified: summary.updatedAt ?? summary.publishedAt,
    ...people(site, story.bylines),
    publisher: organization(site),
    image: picture && imageNode(picture),
    articleSection: summary.section.name,
    keywords: some(summary.topics.map((topic) => topic.name)),
    inLanguage: story.language,
    isAccessibleForFree: true,
    wordCount: countWords(words.text, story.language),
    correction: some(story.notes.filter(corrects).map(correction)),
    ...threadNodes(site, page),
  }
}

/** A picture as https://schema.org/ImageObject. */
export function imageNode(picture: SharePicture): Node {
  return {
    '@type': 'ImageObject',
    url: picture.address,
    width: picture.width,
    height: picture.height,
    caption: picture.caption || undefined,
    creditText: picture.credit || undefined,
  }
}

/** The property under which schema.org names what somebody did for a story. */
const parts: Readonly<Record<BylineRole, string>> = {
  writer: 'author',
  reporter: 'author',
  editor: 'editor',
  photographer: 'contributor',
  illustrator: 'contributor',
  translator: 'translator',
}

/** A story that names no writer is the magazine's own. */
function people(site: Site, bylines: readonly Byline[]): Node {
  const named: Record<string, Node[]> = {}
  for (const { person, name, role } of bylines) {
    const node = { '@type': 'Person', name, url: site.origin + personAddress(person) }
    const part = parts[role]
    named[part] = [...(named[part] ?? []), node]
  }
  if (!named['author']) named['author'] = [organization(site)]
  return named
}

/** Updates and editor's notes tell something new; these take something back. */
function corrects(note: Note): boolean {
  return note.kind === 'correction' || note.kind === 'clarification' || note.kind === 'retraction'
}

function correction(note: Note): Node {
  return { '@type': 'CorrectionComment', datePublished: note.at, text: note.text }
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}
