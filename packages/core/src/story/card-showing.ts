import type { Block, PostCard } from './block.ts'
import type { Post } from './post.ts'
import type { Story } from './story.ts'

/** What somebody is in public life: what becomes of their post, once its original is gone, depends on it. */
export type PersonRole = 'public' | 'drawn' | 'private' | 'child'

export const personRoles: readonly PersonRole[] = ['public', 'drawn', 'private', 'child']

/**
 * What becomes of a card: `undecided` since its original went; kept; its words alone; told in our words or taken out,
 * which both leave no card; or folded while the person is asked.
 */
export type CardDecision = 'undecided' | 'keep' | 'words-only' | 'own-words' | 'take-out' | 'ask'

export const cardDecisions: readonly Exclude<CardDecision, 'undecided'>[] = [
  'keep',
  'words-only',
  'own-words',
  'take-out',
  'ask',
]

/** How much of a card is shown: all, its words without pictures and links, one line of ours, or nothing. */
export type CardShowing = 'whole' | 'words' | 'line' | 'none'

/**
 * How much of a card is shown. Whoever is not known to have a public role is treated as private, and a child's card is
 * never shown before an editor has decided. `decision` is null where the original never went.
 */
export function cardShowing(role: PersonRole | null, decision: CardDecision | null): CardShowing {
  switch (decision) {
    case 'keep':
      return 'whole'
    case 'words-only':
      return 'words'
    case 'own-words':
    case 'take-out':
      return 'none'
    case 'ask':
      return 'line'
    case 'undecided':
      return role === 'public' ? 'whole' : 'line'
    case null:
      return role === 'child' ? 'line' : 'whole'
    default:
      return decision satisfies never
  }
}

/**
 * The story with its cards as far as they are shown. A folded card becomes a paragraph of ours, so that nothing that is
 * made of the story, for people or machines, holds what it said. The same story where all are shown whole.
 */
export function withShowing(
  story: Story,
  showingOf: (post: Post) => CardShowing,
  lineFor: (post: Post) => string,
): Story {
  const content = story.body.content.flatMap((block): readonly Block[] => {
    if (block.type !== 'postCard') return [block]
    const { post } = block.attrs
    switch (showingOf(post)) {
      case 'whole':
        return [block]
      case 'words':
        return [wordsOf(block)]
      case 'line':
        return [{ type: 'paragraph', content: [{ type: 'text', text: lineFor(post) }] }]
      default:
        return []
    }
  })
  const isSame =
    content.length === story.body.content.length &&
    content.every((block, index) => block === story.body.content[index])
  return isSame ? story : { ...story, body: { ...story.body, content } }
}

function wordsOf(block: PostCard): PostCard {
  const { post } = block.attrs
  const author = { ...post.author, address: null }
  return {
    ...block,
    attrs: { ...block.attrs, post: { ...post, author, pictures: [], quoted: null } },
  }
}
