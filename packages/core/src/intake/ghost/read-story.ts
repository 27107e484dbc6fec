import type { Block } from '../../story/block.ts'
import { oneLine } from '../../story/one-line.ts'
import type { Picture } from '../../story/picture.ts'
import { slugFrom } from '../../story/slug.ts'
import type { Story } from '../../story/story.ts'
import { picturesOf } from '../../story/walk.ts'
import type { ArchiveFinding, ItemFacts, ReadArchiveStory } from '../archive-item.ts'
import { checkStory } from '../check.ts'
import type { IntakeStory, Problem, RelatedSlug } from '../taken.ts'
import { untold } from '../untold.ts'
import type { Archive } from './archive.ts'
import { readBody } from './body.ts'
import { pictureOf } from './cards/picture-cards.ts'
import { commentsOf } from './comments.ts'
import { beginGathering, type Gathering, lose } from './gathering.ts'
import { bylinesOf, languageOf, listedOf, loseRest, slugOf, variantsOf } from './head.ts'
import { redirectsOf } from './redirects.ts'
import { standingOf } from './standing.ts'
import { type Row, saysYes, wordsIn } from './tables.ts'

/** Reads a post, or a page that was not public, as a story; or says why it cannot be one. */
export function readStory(
  row: Row,
  archive: Archive,
  facts: ItemFacts,
  item: string,
): ReadArchiveStory | { readonly problem: Problem } {
  const gathering = beginGathering()
  const blocks = readBody(row, gathering)
  const meta = archive.metaOf(row)
  const standing = standingOf(row, archive, facts.at, gathering)
  if (wordsIn(row, 'type') === 'page' || saysYes(row, 'page'))
    lose(
      gathering,
      'page',
      wordsIn(row, 'slug'),
      'It was a page that was not public; here it is a draft of a story',
    )
  const { section, topics } = listedOf(row, archive, gathering)
  const made: Story = {
    ...headOf(row, archive, facts, gathering),
    section: section.slug,
    topics: topics.map(({ slug }) => slug),
    variants: variantsOf(meta, gathering),
    lead: leadOf(meta, gathering),
    body: { type: 'doc', content: blocks },
  }
  loseRest(meta, gathering)
  const losses = [...gathering.losses]
  const checked = checkStory(made, losses)
  if ('problem' in checked) return checked
  const { story } = checked
  const thread = commentsOf(row, archive, item, losses)
  const taken: IntakeStory = {
    story,
    ...standing,
    section,
    topics,
    people: story.bylines.map(({ person, name }) => ({ slug: person, name })),
    pictures: [...new Set(picturesOf(story).map(({ media }) => media))],
    related: relatedIn(blocks, gathering),
    redirects: standing.status === 'published' ? redirectsOf(row, archive, facts) : [],
    comments: thread.comments,
    losses,
  }
  return { taken, findings: [...findingsOf(gathering, item), ...thread.findings] }
}

function headOf(row: Row, archive: Archive, facts: ItemFacts, gathering: Gathering) {
  const headline = oneLine(wordsIn(row, 'title'))
  if (headline === '') lose(gathering, 'headline', '', 'It has none')
  return {
    id: facts.id,
    slug: slugOf(wordsIn(row, 'slug'), headline, gathering),
    language: languageOf(row, archive) ?? facts.language,
    zone: archive.zone ?? facts.zone,
    ...untold,
    headline,
    standfirst: wordsIn(row, 'custom_excerpt').trim(),
    bylines: bylinesOf(row, archive),
    comments: { type: 'open' },
  } as const satisfies Partial<Story>
}

/** The picture above a piece; `image` before Ghost 1.0. */
export function leadOf(meta: Row, gathering: Gathering): Picture | null {
  const told = {
    src: wordsIn(meta, 'feature_image') || wordsIn(meta, 'image'),
    alt: wordsIn(meta, 'feature_image_alt'),
    caption: wordsIn(meta, 'feature_image_caption'),
  }
  return pictureOf(told, gathering) ?? null
}

/** Links to other pieces by slug, at the places where they stand. */
export function relatedIn(
  blocks: readonly Block[],
  { related }: Gathering,
): readonly RelatedSlug[] {
  return blocks.flatMap((node, block) => {
    const slug = related.get(node)
    return slug === undefined ? [] : [{ block, slug: slugFrom(slug) }]
  })
}

/** What belongs to a piece and is in none of its words. */
function findingsOf({ unshown }: Gathering, item: string): readonly ArchiveFinding[] {
  return unshown.map(({ what, why, words }) => ({
    item: `${item}: ${what}`,
    kind: 'part',
    outcome: 'left',
    why: `${why}: “${words.toWellFormed()}”`,
  }))
}
