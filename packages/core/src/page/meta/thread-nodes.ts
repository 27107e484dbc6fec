import { plainOf } from '../../comments/text/plain-of.ts'
import type { ShownComment } from '../../comments/thread.ts'
import { commentAddress } from '../comments/addresses.ts'
import type { Site, StoryPage } from '../model.ts'
import type { Node } from './organization.ts'

/** The comments that a story's page shows, as https://schema.org/Comment, and how many there are; nothing where none. */
export function threadNodes(site: Site, { summary, comments }: StoryPage): Node {
  const { count, roots } = comments.part
  if (count === 0) return {}
  return {
    commentCount: count,
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/CommentAction',
      userInteractionCount: count,
    },
    comment: nodesOf(site.newsroom ? site.origin : undefined, site.origin + summary.address, roots),
  }
}

/** Nothing is said of a comment whose words are gone; what answers it still is the story's. */
function nodesOf(
  newsroom: string | undefined,
  story: string,
  comments: readonly ShownComment[],
): readonly Node[] | undefined {
  const nodes = comments.flatMap((comment) => {
    const answers = nodesOf(newsroom, story, comment.replies)
    if (comment.state !== 'shown') return answers ?? []
    const { id, author, at, editedAt, text, respect } = comment
    return [
      {
        '@type': 'Comment',
        url: newsroom === undefined ? `${story}#comment-${id}` : newsroom + commentAddress(id),
        author: { '@type': 'Person', name: author },
        datePublished: at,
        dateModified: editedAt ?? undefined,
        text: plainOf(text),
        upvoteCount: respect || undefined,
        comment: answers,
      },
    ]
  })
  return nodes.length > 0 ? nodes : undefined
}
