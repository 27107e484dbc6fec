import type { Decision, Role, StoryOriginal } from './original-calls.ts'

const states: Readonly<Record<StoryOriginal['state'], string>> = {
  live: 'Still at its address',
  edited: 'Edited since',
  gone: 'No longer at its address',
  expired: 'Made to vanish, and gone',
  back: 'Back at its address',
  'account-gone': 'Its account is gone',
  restricted: 'Not open to everybody any more',
  'login-wall': 'Behind a sign-in',
  unreachable: 'Its platform does not answer',
  unknown: 'Its platform does not say',
}

/** What became of an original. */
export function stateWords(state: StoryOriginal['state']): string {
  return states[state]
}

/** What readers have of a card. */
export const showingWords: Readonly<Record<NonNullable<StoryOriginal['showing']>, string>> = {
  whole: 'Readers see the whole card.',
  words: 'Readers see its words, without pictures and links.',
  line: 'Readers see one line in its place until somebody decides.',
  none: 'Readers see nothing of it.',
}

/** What may be decided about a card, as the choices of a form. */
export const decisionChoices: readonly { readonly value: Decision; readonly label: string }[] = [
  { value: 'keep', label: 'Keep the card' },
  { value: 'words-only', label: 'Show its words alone' },
  { value: 'own-words', label: 'No card: tell it in our words' },
  { value: 'take-out', label: 'No card: take it out' },
  { value: 'ask', label: 'Ask the person first' },
]

/** What a decision leads to that is still to be done by hand. */
export const decisionHints: Readonly<Partial<Record<Decision, string>>> = {
  'own-words': 'The card goes from the page. Write in the text what it said, and publish again.',
  'take-out':
    'The card goes from the page. “Take out” removes it from versions, feeds and files as well.',
  ask: 'One line stands in its place until you decide again.',
}

/** What somebody may be in public life, as the choices of a form. */
export const roleChoices: readonly { readonly value: Role | ''; readonly label: string }[] = [
  { value: '', label: 'Nobody has said yet' },
  { value: 'public', label: 'Public role' },
  { value: 'drawn', label: 'Drawn into the news' },
  { value: 'private', label: 'Private person' },
  { value: 'child', label: 'Child' },
]

/** Whom a card is by, as its heading. */
export function authorWords({ person, address }: StoryOriginal): string {
  if (!person) return address.replace(/^https?:\/\//, '')
  return person.name || person.handle || address.replace(/^https?:\/\//, '')
}
