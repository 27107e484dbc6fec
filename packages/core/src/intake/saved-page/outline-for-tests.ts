import type { Block } from '../../story/block.ts'
import type { StoryId } from '../../story/story.ts'
import { outline } from '../pasted/outline-for-tests.ts'
import type { Problem } from '../taken.ts'
import type { PageFileFacts, TakenPage } from './as-intake.ts'

export const facts: PageFileFacts = {
  id: 'page' as StoryId,
  name: 'file',
  language: 'en',
  zone: 'Europe/London',
  sections: [{ slug: 'music', name: 'Music', description: '' }],
}

export type Outcome = { readonly taken: TakenPage } | { readonly problem: Problem }

/** The page that was taken; fails where none was. */
export function takenOf(outcome: Outcome): TakenPage {
  if ('problem' in outcome) throw new Error(outcome.problem.message)
  return outcome.taken
}

/** A page's outcome so that people can read it: its head, its blocks, then what became of everything else. */
export function pageOutline({ intake, findings, canonical }: TakenPage): string {
  const { story, publishedAt, losses } = intake
  const { headline, standfirst, bylines, section, language } = story
  const head = {
    headline,
    standfirst,
    by: bylines.map(({ name }) => name).join(', '),
    section,
    language,
    publishedAt,
    canonical,
  }
  return [
    ...Object.entries(head).map(([name, value]) => `${name}: ${value ?? ''}`.trimEnd()),
    '',
    ...story.body.content.map(blockLine),
    '',
    ...findings.map(({ kind, what, outcome, why }) =>
      `${outcome} ${kind} «${what}» ${why}`.trimEnd(),
    ),
    ...losses.map(({ kind, what, why }) => `! ${kind} ${what}: ${why}`),
  ].join('\n')
}

function blockLine(block: Block): string {
  if (block.type === 'postCard') {
    const { platform, author, address, text, postedWords, pictures } = block.attrs.post
    const by = `${author.name} ${author.handle}`.trim()
    return `[post on ${platform} by ${by || '?'}, ${postedWords || 'no date'}, at ${address ?? '?'}, pictures ${pictures.length}: ${text.replaceAll('\n', ' / ') || '?'}]`
  }
  if (block.type === 'relatedLink')
    return `[related: ${block.attrs.title} -> ${block.attrs.address ?? '?'}]`
  if (block.type === 'picture') {
    const { media, alternative, caption, credit } = block.attrs
    return `[picture ${media}: ${alternative ?? '?'} | ${caption} | ${credit}]`
  }
  return outline({ blocks: [block], losses: [] })
}
