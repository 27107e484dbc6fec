import type { Root } from 'mdast'
import type { Block } from '../story/block.ts'
import { slugFrom } from '../story/slug.ts'
import type { Story } from '../story/story.ts'
import { beginReading } from './begin.ts'
import { readBody } from './body.ts'
import { checkStory } from './check.ts'
import { Fields } from './fields.ts'
import { cutFrontMatter } from './front-matter.ts'
import type { Head } from './head.ts'
import { readHead, readZone } from './head.ts'
import { headlineFor, withoutHeadline } from './headline.ts'
import { parseMarkdown } from './quick/parse-markdown.ts'
import { readQuotations } from './quotations.ts'
import type { Reading } from './reading.ts'
import { readNotes, readRequests } from './records.ts'
import type { IntakeStory, Loss, MarkdownFacts, Problem, RelatedSlug } from './taken.ts'
import { reconciled } from './unrecorded.ts'

/** Reads a story from Markdown with front matter; what it cannot keep as it was is among the losses. */
export function readMarkdown(
  text: string,
  facts: MarkdownFacts,
): { readonly taken: IntakeStory } | { readonly problem: Problem } {
  const cut = cutFrontMatter(text)
  if ('problem' in cut) return cut
  const losses: Loss[] = []
  const pictures = new Set<string>()
  const zone = readZone(new Fields(cut.entries, losses, facts.zone), facts.zone)
  const fields = new Fields(cut.entries, losses, zone)
  fields.find('zone')
  const head = readHead(fields, facts, pictures)
  const records = {
    quotations: readQuotations(fields),
    requests: readRequests(fields),
    notes: readNotes(fields),
  }
  fields.loseRest()

  const root: Root = parseMarkdown(cut.body)
  const headline = headlineFor(head.headline, root, facts.name, losses)
  const quoted = new Set<string>()
  const reading = beginReading(cut, {
    zone,
    at: head.publishedAt ?? facts.at,
    losses,
    pictures,
    quoted,
    notes: new Set(records.notes.map(({ id }) => id)),
  })
  const content = readBody(withoutHeadline(root, headline), reading)
  const quotations = reconciled(records.quotations, quoted, losses)
  const built = storyOf(head, { ...records, quotations, headline, zone, content })
  const related = relatedIn(built, reading)
  const checked = checkStory(built, losses)
  if ('problem' in checked) return checked
  return { taken: takenOf(head, checked.story, related, reading) }
}

type Rest = Pick<Story, 'quotations' | 'requests' | 'notes' | 'headline' | 'zone'> & {
  readonly content: readonly Block[]
}

function storyOf(head: Head, { content, ...rest }: Rest): Story {
  return {
    id: head.id,
    slug: head.slug ?? slugFrom(rest.headline),
    language: head.language,
    kind: head.kind,
    variants: head.variants,
    standfirst: head.standfirst,
    bylines: head.bylines,
    section: head.section.slug,
    topics: head.topics.map(({ slug }) => slug),
    lead: head.lead,
    body: { type: 'doc', content },
    care: head.care,
    oldBanner: head.oldBanner,
    comments: head.comments,
    ...rest,
  }
}

function takenOf(
  head: Head,
  story: Story,
  related: readonly RelatedSlug[],
  reading: Reading,
): IntakeStory {
  const { status, publishedAt, updatedAt, section, topics, redirects } = head
  const people = new Map(story.bylines.map(({ person, name }) => [person, name]))
  return {
    story,
    status,
    scheduledAt: null,
    publishedAt,
    updatedAt,
    section,
    topics,
    people: [...people].map(([slug, name]) => ({ slug, name })),
    pictures: [...reading.pictures],
    related,
    redirects,
    isSticky: false,
    comments: [],
    losses: reading.losses,
  }
}

function relatedIn(story: Story, reading: Reading): readonly RelatedSlug[] {
  return story.body.content.flatMap((node, block) => {
    const slug = reading.related.get(node)
    return slug === undefined ? [] : [{ block, slug }]
  })
}
