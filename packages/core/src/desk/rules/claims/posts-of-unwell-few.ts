import type { PostCard } from '../../../story/block.ts'
import type { Story } from '../../../story/story.ts'
import type { Draft } from '../../draft/draft.ts'
import type { Asked, Rule } from '../rule.ts'

/** How many posts of one person may be shown before it is asked whether all are needed. */
const enough = 3

/** Asks whether all the posts are needed that a story shows of somebody whom it calls unwell. */
export const postsOfUnwellFew: Rule = {
  name: 'posts-of-unwell-few',
  level: 'ask',
  summary: 'Asks about many posts of one person whom the story calls unwell.',
  // House policy.
  guideline: null,
  run: ({ reading: { draft } }) => {
    if (!draft.story) return []
    return [...cardsByAuthor(draft.story)].flatMap(([author, cards]) => {
      const next = cards[enough]
      return next && isUnwell(draft, author) ? [ask(draft, next, author, cards.length)] : []
    })
  },
}

function cardsByAuthor({ body }: Story): ReadonlyMap<string, readonly PostCard[]> {
  const authors = new Map<string, PostCard[]>()
  for (const block of body.content) {
    if (block.type !== 'postCard') continue
    const { name } = block.attrs.post.author
    const known = authors.get(name)
    if (known) known.push(block)
    else authors.set(name, [block])
  }
  return authors
}

const unwell =
  /\b(?:hospital(?:i[sz]ed)?|psychiatric|psychos(?:is|es)|psychotic|bipolar|schizophreni[ac]|depress(?:ion|ed)|mental(?:ly)? (?:health|ill|illness)|rehab|self-harm|suicid\w+|relapse[sd]?|overdose[sd]?|detox|mania|manic episode|unwell|breakdown|sectioned|5150|wellness check|welfare check|paranoi[ad]|in crisis|treatment for|conservatorship|concerns? for (?:her|his|their) (?:health|safety|well-?being)|not (?:been )?well)\b/i

const other: ReadonlySet<string> = new Set(['card', 'help', 'related', 'context', 'alternative'])

/** Whether a passage of the writer's that speaks of them, or follows one that does, has words of an illness. */
function isUnwell({ passages }: Draft, author: string): boolean {
  const last = author.split(' ').at(-1) ?? author
  const own = passages.filter(({ kind }) => !other.has(kind))
  return own.some(({ text }, at) => {
    if (!unwell.test(text)) return false
    if (text.includes(last)) return true
    const before = own[at - 1]?.text ?? ''
    return before.includes(last) && /\b(?:she|he|they|her|his|their)\b/i.test(text)
  })
}

function ask(
  { passages }: Draft,
  { attrs: { post } }: PostCard,
  author: string,
  many: number,
): Asked {
  const card = passages.find(({ kind, text }) => kind === 'card' && text === post.text)
  const start = card?.start ?? 0
  return {
    start,
    end: start + (card?.text.length ?? 0),
    message: `Do readers need all ${many} posts of ${author}?`,
    why: 'The story calls this person unwell; what somebody posts in a crisis they may not stand by later.',
    suggestion: 'Those without which the story cannot be told, and the others in a sentence.',
  }
}
