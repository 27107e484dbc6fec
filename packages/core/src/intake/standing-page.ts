import type { StandingPage } from '../page/publication.ts'
import type { Body, Instant } from '../story/story.ts'
import { beginReading } from './begin.ts'
import { readBody } from './body.ts'
import { checkBody } from './check.ts'
import { Fields } from './fields.ts'
import { cutFrontMatter } from './front-matter.ts'
import { readLanguage, readZone } from './head.ts'
import { headlineFor, withoutHeadline } from './headline.ts'
import { parseMarkdown } from './quick/parse-markdown.ts'
import type { Loss, Problem, RelatedSlug } from './taken.ts'

/** What is known of a standing page before its file is read. */
export interface PageFacts {
  readonly slug: string
  /** The title where the file gives none. */
  readonly title: string
  readonly language: string
  readonly zone: string
  readonly at: Instant
}

/** A standing page as a file told it. Pictures hold in `media` the path that the file gives. */
export interface IntakePage {
  readonly page: StandingPage
  readonly pictures: readonly string[]
  readonly related: readonly RelatedSlug[]
  readonly losses: readonly Loss[]
}

/** Reads a page that is no story from Markdown. It has no quotations with records, and no notes. */
export function readStandingPage(
  text: string,
  facts: PageFacts,
): { readonly taken: IntakePage } | { readonly problem: Problem } {
  const cut = cutFrontMatter(text)
  if ('problem' in cut) return cut
  const losses: Loss[] = []
  const zone = readZone(new Fields(cut.entries, [], facts.zone), facts.zone)
  const fields = new Fields(cut.entries, losses, zone)
  readZone(fields, facts.zone)
  const language = readLanguage(fields, facts.language)
  const given = fields.text('title', 'headline') || facts.title
  fields.loseRest()

  const root = parseMarkdown(cut.body)
  const title = headlineFor(given, root, facts.slug, losses)
  const pictures = new Set<string>()
  const notes = new Set<string>()
  const reading = beginReading(cut, { zone, at: facts.at, losses, pictures, quoted: null, notes })
  const content = readBody(withoutHeadline(root, title), reading)
  const related = content.flatMap((node, block): RelatedSlug[] => {
    const slug = reading.related.get(node)
    return slug === undefined ? [] : [{ block, slug }]
  })
  const body: Body = { type: 'doc', content }
  const checked = checkBody(body, losses)
  if ('problem' in checked) return checked
  const page = { slug: facts.slug, title, language, body: checked.body }
  return { taken: { page, pictures: [...pictures], related, losses } }
}
