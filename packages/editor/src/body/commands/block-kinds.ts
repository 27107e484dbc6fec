import type { TextKind } from './text-commands.ts'

/** Something that can be put into a body: its name on the screen, and what else people call it. */
export interface BlockKind {
  readonly id: TextKind | `new-${string}`
  readonly name: string
  readonly hint: string
  readonly calls: readonly string[]
}

/** Everything that can be put into a body, the most usual first. */
export const blockKinds: readonly BlockKind[] = [
  kind('paragraph', 'Paragraph', 'Running text', 'text'),
  kind('heading-2', 'Heading', 'Begins a part', 'h2', 'title', 'section'),
  kind('heading-3', 'Smaller heading', 'Begins a part of a part', 'h3', 'subheading'),
  kind('new-picture', 'Picture', 'From this device', 'image', 'photo', 'photograph'),
  kind(
    'blockquote',
    'Quoted passage',
    'Somebody else’s words, set apart',
    'blockquote',
    'citation',
  ),
  kind('pullQuote', 'Pull quote', 'Words of this story, shown large', 'highlight'),
  kind('bullets', 'List', 'With bullets', 'ul', 'bullets', 'points'),
  kind('numbers', 'Numbered list', 'Counted', 'ol', 'ordered', 'steps'),
  kind(
    'new-postCard',
    'Post',
    'What somebody posted, as a card',
    'tweet',
    'card',
    'social',
    'embed',
  ),
  kind(
    'new-outletCard',
    'Another outlet’s report',
    'Told in our words',
    'card',
    'article',
    'press',
  ),
  kind('new-gallery', 'Gallery', 'Several pictures', 'images', 'photos', 'slides'),
  kind(
    'new-contextNote',
    'Background note',
    'What readers may want to know',
    'context',
    'box',
    'explainer',
  ),
  kind('new-timeline', 'Timeline', 'What happened when', 'events', 'dates', 'chronology'),
  kind('new-helpBox', 'Help box', 'Where readers find help', 'hotline', 'helpline', 'box'),
  kind('new-relatedLink', 'Read on', 'A link to another story', 'related', 'link', 'more'),
  kind('new-divider', 'Divider', 'A line between two parts', 'rule', 'line', 'break', 'hr'),
]

function kind(id: BlockKind['id'], name: string, hint: string, ...calls: string[]): BlockKind {
  return { id, name, hint, calls }
}

/** The kinds that somebody may mean by these words: those whose name begins with them first. */
export function kindsFor(words: string): readonly BlockKind[] {
  const asked = words.trim().toLowerCase()
  if (asked === '') return blockKinds
  const begins = blockKinds.filter(({ name }) => name.toLowerCase().startsWith(asked))
  const others = blockKinds.filter(
    (kind) => !begins.includes(kind) && namesOf(kind).some((name) => name.includes(asked)),
  )
  return [...begins, ...others]
}

function namesOf({ name, calls }: BlockKind): readonly string[] {
  return [name.toLowerCase(), ...calls]
}
