import type { Block } from '../../story/block.ts'
import type { Body } from '../../story/story.ts'
import type { ArchivePage, ItemFacts, ReadArchivePage } from '../archive-item.ts'
import { checkBody } from '../check.ts'
import { counted } from '../counted.ts'
import { plainLine } from '../plain-line.ts'
import type { Loss, Problem } from '../taken.ts'
import { readBodyOf } from './body-of-item.ts'
import { headlineFrom } from './headlines.ts'
import { hashedOf, originOf } from './identity.ts'
import { oldAddressesOf } from './old-addresses.ts'
import type { GivenSlug } from './slug-desk.ts'
import { languageOf, withLead } from './story-item.ts'
import { unreadFields } from './unread-fields.ts'
import type { WxrIndex } from './wxr-index.ts'
import type { WxrItem } from './wxr-item.ts'
import type { ItemDesk } from './wxr-items.ts'

/** A page as a standing page to be read; its slug is settled at once, in the order of the file. */
export function pageItem(item: WxrItem, name: string, { index, slugs }: ItemDesk): ArchivePage {
  const slug = slugs.page(item.slug, () => plainLine(item.title) || name, index.sections)
  return {
    type: 'page',
    item: name,
    origin: originOf(item, index.site),
    hashed: hashedOf(item.record),
    read: (facts) => readPage(item, name, { index, slug }, facts),
  }
}

function readPage(
  item: WxrItem,
  name: string,
  { index, slug }: { readonly index: WxrIndex; readonly slug: GivenSlug },
  facts: ItemFacts,
): ReadArchivePage | { readonly problem: Problem } {
  const content = readBodyOf(item, index)
  const { lead, blocks, losses: leadLosses } = withLead(item, index, content.blocks)
  const opening: readonly Block[] = lead ? [{ type: 'picture', attrs: lead }] : []
  const head = headlineFrom(item.title, blocks, name)
  const old = oldAddressesOf(item, index.site, content.pages)
  const losses: Loss[] = [
    ...head.losses,
    ...slug.losses,
    ...leadLosses,
    ...content.losses,
    ...old.losses,
    ...unreadFields(item),
    ...unplaced(item),
  ]
  const body: Body = { type: 'doc', content: [...opening, ...blocks] }
  if (body.content.length === 0)
    return {
      problem: {
        message: 'The page has no words: the old site filled it by itself',
        line: item.record.line,
      },
    }
  const checked = checkBody(body, losses)
  if ('problem' in checked) return checked
  const pictures = [...new Set([...(lead ? [lead.media] : []), ...content.pictures])]
  return {
    taken: {
      page: {
        slug: slug.slug,
        title: head.headline,
        language: languageOf(item, index, facts),
        body: checked.body,
      },
      pictures,
      related: [],
      losses,
    },
    redirects: old.paths,
  }
}

/** What a post has and a standing page has not. */
function unplaced({ comments, excerpt, terms }: WxrItem): readonly Loss[] {
  const losses: Loss[] = []
  const lose = (kind: string, what: string, why: string) => {
    losses.push({ kind, what, why, line: null })
  }
  if (comments.length > 0)
    lose(
      'comment',
      counted(comments.length, 'comment', 'comments'),
      'Nobody comments on standing pages',
    )
  const summary = plainLine(excerpt)
  if (summary !== '') lose('excerpt', summary, 'Standing pages have no standfirst')
  const named = terms.filter(({ taxonomy }) => taxonomy !== 'language').map(({ name }) => name)
  if (named.length > 0) lose('term', named.join(', '), 'Standing pages are in no list')
  return losses
}
