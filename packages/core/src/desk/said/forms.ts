import {
  addressing,
  asking,
  doubling,
  finding,
  irregular,
  labelling,
  saying,
  showing,
  telling,
  thinking,
  uttering,
} from './verbs.ts'

/** What may follow a verb of reporting, as bits. */
export const Takes = {
  clause: 1,
  that: 2,
  words: 4,
  question: 8,
  person: 16,
  label: 32,
  thought: 64,
  /** A clause without “that”, as a rule. */
  plain: 128,
  /** A clause without “that”, where its verb is plain to see. */
  loose: 256,
} as const

/** A form of a verb of reporting. */
export interface VerbForm {
  readonly lemma: string
  /** Bits of `Takes`. */
  readonly takes: number
  /** `past` is the participle as well. */
  readonly form: 'base' | 's' | 'past' | 'ing'
}

/** Every form of the verbs of reporting, by its letters. */
export const verbForms: ReadonlyMap<string, VerbForm> = allForms()

function allForms(): ReadonlyMap<string, VerbForm> {
  const takes = new Map<string, number>()
  const lists: readonly (readonly [string, number])[] = [
    [saying, Takes.plain],
    [finding, Takes.loose],
    [telling, Takes.clause | Takes.that | Takes.words],
    [showing, Takes.that | Takes.words],
    [uttering, Takes.words],
    [asking, Takes.question | Takes.words],
    [addressing, Takes.person | Takes.that | Takes.words],
    [labelling, Takes.label],
    [thinking, Takes.thought],
  ]
  for (const [list, bits] of lists)
    for (const lemma of list.split(' ')) takes.set(lemma, (takes.get(lemma) ?? 0) | bits)
  const forms = new Map<string, VerbForm>()
  for (const [lemma, bits] of takes)
    for (const [letters, form] of formsOf(lemma)) forms.set(letters, { lemma, takes: bits, form })
  return forms
}

function formsOf(lemma: string): readonly (readonly [string, VerbForm['form']])[] {
  const softY = /[^aeiou]y$/.test(lemma)
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma
  const s = softY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const ed = softY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`
  const ing =
    lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  const past = irregular[lemma] ?? [ed]
  return [
    [lemma, 'base'],
    [s, 's'],
    [ing, 'ing'],
    ...past.map((letters) => [letters, 'past'] as const),
  ]
}
