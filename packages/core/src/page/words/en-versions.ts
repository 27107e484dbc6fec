import type { NoteKind } from '../../story/story.ts'

const withNote: Readonly<Record<NoteKind, string>> = {
  update: 'an update',
  clarification: 'a clarification',
  correction: 'a correction',
  'editors-note': 'an editor’s note',
  retraction: 'a retraction',
}

/** What readers are told of a story's versions and of the ledger, in English: a part of the words in en.ts. */
export const versionsEn = {
  versions: {
    heading: (count: number): string => (count === 1 ? 'One version' : `All ${count} versions`),
    name: (number: number): string => `Version ${number}`,
    first: 'First published.',
    brought: 'As it came to this site.',
    changed: (notes: readonly NoteKind[]): string => {
      if (notes.length === 0) return 'Changed.'
      const named = [...new Set(notes)].map((kind) => withNote[kind])
      return `Changed, with ${named.join(' and ')}.`
    },
    /** Before the moment since when, and the reason. */
    withheld: 'No longer shown since',
    changes: 'What changed',
    notEntered: 'Not yet entered in the ledger.',
    /** Before, inside and after the way to the ledger. */
    entered: [
      'Each is entered in ',
      'our ledger',
      ' by its hash, so that none can be changed unnoticed.',
    ] as const,
    file: 'The data to check them with',
  },
  ledger: {
    title: 'Ledger of publications',
    standfirst:
      'What this site published, changed, corrected and took down, in a list that only grows.',
    what: 'Each time that a story is published or changed, a line is added here: when, which version, and a hash that could only have been made from exactly these words. Nothing of the words themselves is in the list, and whatever must be taken out of sight can be: the line stays, and the reason is told.',
    signed:
      'All lines together have one hash, which this site signs. Whoever kept an older signed checkpoint can prove it if a line was changed or removed since.',
    howTitle: 'How to check it',
    how: 'With the free program Stet, on your own machine:',
    formats:
      'The files follow public formats, so that other programs can check them too: C2SP tlog-tiles, tlog-checkpoint and signed-note, with Ed25519 and SHA-256.',
    checkpoint: 'The signed checkpoint',
    key: 'The key that signs it',
  },
}
