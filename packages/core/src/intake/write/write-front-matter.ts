import { stringify } from 'yaml'
import type { CommentPolicy } from '../../comments/policy.ts'
import type { Listed } from '../../page/publication.ts'
import type { Quotation, Source } from '../../quotation/quotation.ts'
import type { Picture } from '../../story/picture.ts'
import { slugFrom } from '../../story/slug.ts'
import type { Byline, Story } from '../../story/story.ts'
import { brief, orNull } from './directive-lines.ts'
import type { ExportFacts } from './names.ts'

/** Writes what the dialect says of a story above its body, as YAML; what stands by itself is left out. */
export function writeFrontMatter(story: Story, facts: ExportFacts): string {
  const topics = story.topics.map(
    (slug) => facts.topics.find((topic) => topic.slug === slug) ?? { slug, name: slug },
  )
  return stringify(
    without({
      id: story.id,
      title: story.headline,
      slug: story.slug,
      variants: some(without(story.variants)),
      standfirst: orNull(story.standfirst),
      kind: story.kind,
      section: named(facts.section),
      topics: someOf(topics.map(named)),
      by: someOf(story.bylines.map(bylineOf)),
      date: brief(facts.publishedAt),
      updated: brief(facts.updatedAt),
      draft: facts.status === 'draft' || null,
      zone: story.zone,
      language: story.language,
      care: story.care || null,
      oldBanner: story.oldBanner ? null : false,
      lead: story.lead && leadOf(story.lead, facts),
      comments: commentsOf(story.comments),
      redirects: someOf(facts.redirects),
      quotations: quotationsOf(story.quotations),
      requests: someOf(
        story.requests.map((request) => ({
          ...request,
          askedAt: brief(request.askedAt),
          asOf: brief(request.asOf),
        })),
      ),
      notes: someOf(story.notes.map((note) => ({ ...note, at: brief(note.at) }))),
    }),
    { lineWidth: 0, aliasDuplicateObjects: false },
  )
}

/** A name alone where its slug follows from it. */
function named({ slug, name }: Pick<Listed, 'slug' | 'name'>): unknown {
  return name.trim() === name && slugFrom(name) === slug ? name : { slug, name }
}

function bylineOf({ person, name, role }: Byline): unknown {
  const follows = slugFrom(name) === person
  if (follows && role === 'writer') return name
  return without({ name, role, person: follows ? null : person })
}

function leadOf(lead: Picture, { picturePath }: ExportFacts): unknown {
  const { alternative, decorative, caption, credit, focus } = lead
  return without({
    src: picturePath(lead.media),
    alternative,
    decorative: decorative || null,
    caption: orNull(caption),
    credit: orNull(credit),
    focus: focus.x === 0.5 && focus.y === 0.5 ? null : [focus.x, focus.y],
  })
}

function commentsOf(policy: CommentPolicy): unknown {
  if (policy.type === 'closed') return policy.reason === '' ? 'closed' : { closed: policy.reason }
  const { type, ...pace } = policy
  if (Object.keys(pace).length > 0) return { [type]: pace }
  return type === 'open' ? null : type
}

/** By their ids, but as a list where an id looks like a number: names like that do not keep their order. */
function quotationsOf(quotations: readonly Quotation[]): unknown {
  if (quotations.length === 0) return null
  const numbered = quotations.some(({ id }) => /^\d+$/.test(id))
  const records = quotations.map(({ id, speaker, kind, naming, source, ...more }) => {
    const told = { speaker: orNull(speaker), kind, naming, source: sourceOf(source) }
    const record = { ...told, ...more }
    return [id, without(numbered ? { id, ...record } : record)] as const
  })
  return numbered ? records.map(([, record]) => record) : Object.fromEntries(records)
}

function sourceOf(source: Source): unknown {
  if (source.type === 'unsourced') return null
  const { type, ...told } = source
  const written = Object.entries(told).map(([key, value]) => {
    return [key, key === 'at' || value === null ? brief(value) : orNull(value)] as const
  })
  return { type, ...without(Object.fromEntries(written)) }
}

function without(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function some(fields: object): object | null {
  return Object.keys(fields).length > 0 ? fields : null
}

function someOf(values: readonly unknown[]): readonly unknown[] | null {
  return values.length > 0 ? values : null
}
