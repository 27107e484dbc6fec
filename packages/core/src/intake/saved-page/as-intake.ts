import type { Listed } from '../../page/publication.ts'
import type { Block } from '../../story/block.ts'
import { slugFrom } from '../../story/slug.ts'
import type { Instant, Story, StoryId } from '../../story/story.ts'
import { checkStory } from '../check.ts'
import type { IntakeStory, Loss, Problem } from '../taken.ts'
import { brief, type Finding } from './finding.ts'

/** What is known of a file before it is read. */
export interface PageFileFacts {
  readonly id: StoryId
  /** The file's name without its extension. */
  readonly name: string
  readonly language: string
  readonly zone: string
  /** The sections of the magazine: a page's own are taken where there is one of that name. */
  readonly sections: readonly Listed[]
}

/** A story from a page or a bare text, and what became of everything else. */
export interface TakenPage {
  readonly intake: IntakeStory
  readonly findings: readonly Finding[]
  /** The address that the page gives as its own. */
  readonly canonical: string | null
}

/** What was read, to be made a story. */
export interface ReadPage {
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly string[]
  readonly section: string
  readonly language: string | null
  readonly publishedAt: Instant | null
  readonly canonical: string | null
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
  /** What its reading lost, in words. */
  readonly lost: readonly string[]
}

/** Makes a draft of what was read; quotations are words in it, with no record and no source. */
export function asIntake(
  page: ReadPage,
  facts: PageFileFacts,
): { readonly taken: TakenPage } | { readonly problem: Problem } {
  const losses: Loss[] = page.lost.map((why) => ({ kind: 'page', what: '', why, line: null }))
  if (page.blocks.length === 0)
    return { problem: { message: 'No article was found in it', line: null } }
  const section = facts.sections.find((each) => isSame(each, page.section)) ?? noSection
  const headline = page.headline || facts.name
  if (page.headline === '')
    losses.push({
      kind: 'headline',
      what: facts.name,
      why: 'no headline was found; the file’s name stands for it',
      line: null,
    })
  const checked = checkStory(storyOf(page, facts, headline, section), losses)
  if ('problem' in checked) return checked
  const { story } = checked
  const people = new Map(story.bylines.map(({ person, name }) => [person, name]))
  const pictures = new Set(
    story.body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.media] : [])),
  )
  const intake: IntakeStory = {
    story,
    status: 'draft',
    scheduledAt: null,
    publishedAt: page.publishedAt,
    updatedAt: null,
    section,
    topics: [],
    people: [...people].map(([slug, name]) => ({ slug, name })),
    pictures: [...pictures],
    related: [],
    redirects: [],
    isSticky: false,
    comments: [],
    losses,
  }
  return {
    taken: {
      intake,
      findings: [...headFindings(page, section), ...page.findings],
      canonical: page.canonical,
    },
  }
}

const noSection: Listed = { slug: '', name: '', description: '' }

function isSame({ slug, name }: Listed, label: string): boolean {
  const words = label.toLowerCase()
  return (
    words !== '' && (slug === words || name.toLowerCase() === words || slug === slugFrom(words))
  )
}

function storyOf(page: ReadPage, facts: PageFileFacts, headline: string, section: Listed): Story {
  const bylines = new Map(page.bylines.map((name) => [slugFrom(name), name]))
  return {
    id: facts.id,
    slug: slugFrom(headline),
    language: page.language ?? facts.language,
    zone: facts.zone,
    kind: 'report',
    headline,
    variants: {},
    standfirst: page.standfirst,
    bylines: [...bylines].map(([person, name]) => ({ person, name, role: 'writer' })),
    section: section.slug,
    topics: [],
    lead: null,
    body: { type: 'doc', content: page.blocks },
    quotations: [],
    requests: [],
    notes: [],
    care: false,
    oldBanner: true,
    comments: { type: 'open' },
  }
}

/** What the page said of itself: the desk must see it although no page prints all of it. */
function headFindings(page: ReadPage, section: Listed): readonly Finding[] {
  const findings: Finding[] = []
  const add = (what: string, outcome: Finding['outcome'], why: string) => {
    if (what !== '') findings.push({ kind: 'head', what: brief(what), outcome, why })
  }
  if (section.slug === '')
    add(page.section, 'left', 'a section’s label; the magazine has no section of this name')
  else add(page.section, 'taken', '')
  add(
    page.publishedAt ?? '',
    'takenWithLoss',
    'when the page says it was published; the draft began then, and is not published',
  )
  add(
    page.canonical ?? '',
    'takenWithLoss',
    'where the page says it stood; the story has no address until it is published',
  )
  return findings
}
