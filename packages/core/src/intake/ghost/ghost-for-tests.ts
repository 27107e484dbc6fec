import type { Block } from '../../story/block.ts'
import { fragmentLines, fragmentLinks } from '../../story/fragment.ts'
import type { StoryId } from '../../story/story.ts'
import type { ArchiveItem, ItemFacts, ReadArchivePage, ReadArchiveStory } from '../archive-item.ts'
import { outline } from '../pasted/outline-for-tests.ts'
import type { Loss } from '../taken.ts'
import { readGhost } from './read-ghost.ts'

export const facts: ItemFacts = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057' as StoryId,
  language: 'en',
  zone: 'Europe/London',
  at: '2026-11-20T12:00:00.000Z',
}

/** A post with what every post of Ghost has. */
export function post(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '5f1a2b3c4d5e6f7a8b9c0d1e',
    uuid: '7d9c0c4e-0c8b-4a6e-9a53-0d4bb1d5f001',
    title: 'Singer cancels the rest of her tour',
    slug: 'singer-cancels',
    status: 'published',
    visibility: 'public',
    type: 'post',
    created_at: '2024-03-01T08:00:00.000Z',
    updated_at: '2024-03-02T09:00:00.000Z',
    published_at: '2024-03-02T09:00:00.000Z',
    ...fields,
  }
}

/** An export as Ghost writes it, with one person and one tag for its posts. */
export function exported(
  posts: readonly Readonly<Record<string, unknown>>[],
  tables: Readonly<Record<string, unknown>> = {},
): string {
  const ids = posts.map(({ id }) => id)
  const data = {
    posts,
    users: [{ id: 'u1', name: 'Ana Example', slug: 'ana-example', email: 'ana@old.example' }],
    tags: [{ id: 't1', name: 'Music', slug: 'music', visibility: 'public' }],
    posts_authors: ids.map((id) => ({ post_id: id, author_id: 'u1', sort_order: 0 })),
    posts_tags: ids.map((id) => ({ post_id: id, tag_id: 't1', sort_order: 0 })),
    ...tables,
  }
  return JSON.stringify({
    db: [{ meta: { exported_on: 1_700_000_000_000, version: '6.0.0' }, data }],
  })
}

/** The items of an export; fails where it is none. */
export function itemsOf(text: string): readonly ArchiveItem[] {
  const read = readGhost(text)
  if ('problem' in read) throw new Error(read.problem.message)
  return read
}

/** The first story of an export, read. */
export function storyIn(text: string): ReadArchiveStory {
  for (const item of itemsOf(text)) {
    if (item.type !== 'story') continue
    const read = item.read(facts)
    if ('problem' in read) throw new Error(read.problem.message)
    return read
  }
  throw new Error('There is no story in it')
}

/** The first page of an export, read. */
export function pageIn(text: string): ReadArchivePage {
  for (const item of itemsOf(text)) {
    if (item.type !== 'page') continue
    const read = item.read(facts)
    if ('problem' in read) throw new Error(read.problem.message)
    return read
  }
  throw new Error('There is no page in it')
}

/** Blocks of Lexical as a document. */
export function lexical(...children: readonly unknown[]): string {
  return JSON.stringify({ root: { type: 'root', version: 1, children } })
}

/** A body in a few signs, a line a block. */
export function signs(blocks: readonly Block[]): string {
  return blocks.map(blockSigns).join('\n')
}

/** Losses in a few signs, a line each. */
export function told(losses: readonly Loss[]): string {
  return losses.map(({ kind, what, why }) => `${kind} «${what}»: ${why}`).join('\n')
}

function blockSigns(block: Block): string {
  switch (block.type) {
    case 'picture': {
      const { media, alternative, caption, credit } = block.attrs
      return `[picture ${media}: ${alternative ?? '?'} | ${caption} | ${credit}]`
    }
    case 'gallery': {
      const slides = block.content.map(({ attrs }) =>
        `${attrs.media} ${attrs.alternative ?? '?'} ${attrs.caption}`.trim(),
      )
      return `[${block.attrs.name} «${block.attrs.title}»: ${slides.join(' | ')}]`
    }
    case 'postCard': {
      const { platform, author, address, text, postedAt, pictures } = block.attrs.post
      return `[post on ${platform} by ${`${author.name} ${author.handle}`.trim() || '?'}, ${postedAt ?? '?'}, at ${address ?? '?'}, pictures ${pictures.length}: ${text.replaceAll('\n', ' / ') || '?'}]`
    }
    case 'relatedLink':
      return `[related: ${block.attrs.title} -> ${block.attrs.address ?? '?'}]`
    case 'fragment': {
      const { what, content } = block.attrs
      const links = fragmentLinks(content).map(({ address }) => ` <${address}>`)
      return `[${what}: ${fragmentLines(content).join(' / ')}${links.join('')}]`
    }
    case 'pullQuote':
      return `>> ${outline({ blocks: [{ type: 'paragraph', content: block.content ?? [] }], losses: [] })}`
    default:
      return outline({ blocks: [block], losses: [] })
  }
}
