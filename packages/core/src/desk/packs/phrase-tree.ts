/** Words in the order in which they may follow one another: what is looked for, as one tree. */
export interface PhraseTree {
  /** By the whole word; absent where nothing follows, as at most ends. */
  next?: Map<string, PhraseTree>
  /** Beginnings of words of any ending, by a number of their first three letters that others may share. */
  beginnings?: Map<number, Beginning[]>
  /** What ends here, by the numbers it was put in with. */
  readonly ends: number[]
}

interface Beginning {
  readonly letters: string
  readonly tree: PhraseTree
}

/** The letters that a word must have before a `*`: shorter ones would be looked up at every word. */
const shortest = 3

/** A tree without phrases. */
export function emptyTree(): PhraseTree {
  return { ends: [] }
}

/**
 * Puts phrases into a tree under a number: `a|b c` for forms of one word, `x y | z` for whole phrases, `*` for any
 * ending; a hyphen is a space and the ’s of a genitive is nothing. Throws a SyntaxError at phrases without words and
 * at a `*` that does not follow at least three letters at the end of a word.
 */
export function putPhrases(tree: PhraseTree, phrases: string, number: number): void {
  for (const phrase of phrases.split(' | ')) {
    const steps = phrase
      .toLowerCase()
      .replaceAll(/['’]s?(?=[\s|-]|$)/g, '')
      .replaceAll('’', "'")
      .split(/\s+/)
      .filter((step) => step !== '')
    if (steps.length === 0) throw new SyntaxError(`Cannot look for “${phrases}”: a term is empty`)
    for (const end of steps.reduce<readonly PhraseTree[]>(branched, [tree])) end.ends.push(number)
  }
}

function branched(trees: readonly PhraseTree[], step: string): readonly PhraseTree[] {
  const forms = step.split('|').map(partsOf)
  return trees.flatMap((tree) => forms.map((parts) => parts.reduce(branchOf, tree)))
}

/** The words of one form: of “sixth-former” two. */
function partsOf(form: string): readonly string[] {
  const parts = form.split('-').filter((part) => part !== '')
  if (parts.length === 0)
    throw new SyntaxError('Cannot look for a term: a form beside a “|” is empty')
  return parts
}

function branchOf(tree: PhraseTree, form: string): PhraseTree {
  if (!form.includes('*')) {
    tree.next ??= new Map()
    return grown(tree.next, form, emptyTree)
  }
  const letters = form.slice(0, -1)
  if (letters.includes('*') || !form.endsWith('*') || letters.length < shortest)
    throw new SyntaxError(
      `Cannot look for “${form}”: a * stands at the end of at least ${shortest} letters`,
    )
  tree.beginnings ??= new Map()
  const list = grown(tree.beginnings, lettersOf(letters), (): Beginning[] => [])
  const known = list.find((beginning) => beginning.letters === letters)
  if (known) return known.tree
  const branch = emptyTree()
  list.push({ letters, tree: branch })
  return branch
}

/** A small number of the first three letters: nothing is cut out of a word to look it up. */
function lettersOf(word: string): number {
  return (
    ((word.charCodeAt(0) & 127) << 14) |
    ((word.charCodeAt(1) & 127) << 7) |
    (word.charCodeAt(2) & 127)
  )
}

function grown<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Calls `found` with every number whose phrase begins at this word, and the place after its last word. */
export function phrasesAt(
  tree: PhraseTree,
  words: readonly string[],
  at: number,
  found: (number: number, after: number) => void,
): void {
  const word = words[at]
  if (word === undefined || word === '') return
  const whole = tree.next?.get(word)
  if (whole) follow(whole, words, at + 1, found)
  if (!tree.beginnings || word.length < shortest) return
  const beginnings = tree.beginnings.get(lettersOf(word))
  if (!beginnings) return
  for (const { letters, tree: branch } of beginnings)
    if (word.startsWith(letters)) follow(branch, words, at + 1, found)
}

function follow(
  tree: PhraseTree,
  words: readonly string[],
  at: number,
  found: (number: number, after: number) => void,
): void {
  for (const number of tree.ends) found(number, at)
  if (tree.next || tree.beginnings) phrasesAt(tree, words, at, found)
}
