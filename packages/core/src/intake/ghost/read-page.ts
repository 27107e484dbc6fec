import { oneLine } from '../../story/one-line.ts'
import { picturesOfBody } from '../../story/walk.ts'
import type { ItemFacts, ReadArchivePage } from '../archive-item.ts'
import { checkBody } from '../check.ts'
import type { Problem } from '../taken.ts'
import type { Archive } from './archive.ts'
import { readBody } from './body.ts'
import { beginGathering, type Gathering, lose } from './gathering.ts'
import { languageOf, loseRest, slugOf, variantsOf } from './head.ts'
import { leadOf, relatedIn } from './read-story.ts'
import { redirectsOf } from './redirects.ts'
import { type Row, wordsIn } from './tables.ts'

/** Reads a page that was public, or says why it cannot be one here. */
export function readPage(
  row: Row,
  archive: Archive,
  facts: ItemFacts,
): ReadArchivePage | { readonly problem: Problem } {
  const gathering = beginGathering()
  const meta = archive.metaOf(row)
  const title = oneLine(wordsIn(row, 'title'))
  const slug = slugOf(wordsIn(row, 'slug'), title, gathering)
  const lead = leadOf(meta, gathering)
  const above = lead ? [{ type: 'picture', attrs: lead } as const] : []
  const blocks = [...above, ...readBody(row, gathering)]
  const [held] = gathering.restricted
  if (held !== undefined)
    return { problem: { message: `Pages here are public, and ${held}`, line: null } }
  for (const { what, why, words } of gathering.unshown) lose(gathering, what, words, why)
  loseHead(meta, gathering)
  const losses = [...gathering.losses]
  const checked = checkBody({ type: 'doc', content: blocks }, losses)
  if ('problem' in checked) return checked
  const page = {
    slug,
    title: title || slug,
    language: languageOf(row, archive) ?? facts.language,
    body: checked.body,
  }
  const pictures = [...new Set(picturesOfBody(checked.body).map(({ media }) => media))]
  const related = relatedIn(blocks, gathering)
  return {
    taken: { page, pictures, related, losses },
    redirects: redirectsOf(row, archive, facts),
  }
}

/** Tells what a post has over its body and a page has not. */
function loseHead(meta: Row, gathering: Gathering): void {
  for (const [place, words] of Object.entries(variantsOf(meta, gathering)))
    lose(gathering, 'headline', words, `A page has no title of its own for ${place}`)
  const excerpt = wordsIn(meta, 'custom_excerpt')
  if (excerpt !== '') lose(gathering, 'excerpt', excerpt, 'A page has no standfirst')
  loseRest(meta, gathering)
}
