import { describe, expect, it } from 'vitest'
import { wordsOf } from '../reading/words-of.ts'
import { compilePacks, hitsIn } from './hits-in.ts'
import type { Pack, Term } from './pack.ts'

function pack(rule: string, ...terms: readonly (string | Partial<Term>)[]): Pack {
  const whole = terms.map((term) => ({
    words: '',
    instead: [],
    why: 'It is said so.',
    ...(typeof term === 'string' ? { words: term } : term),
  }))
  const rest = { level: 'ask', topic: null, onlyOnTopic: false, guideline: null } as const
  return { ...rest, rule, optional: false, terms: whole }
}

/** What of a text is found, as printed. */
function found(text: string, ...packs: readonly Pack[]): readonly string[] {
  return hitsIn(wordsOf(text), compilePacks(packs)).map(({ start, end }) => text.slice(start, end))
}

describe('looking for terms', () => {
  it.each<readonly [string, string | Partial<Term>, string, readonly string[]]>([
    ['a word', 'illegals', 'They called them illegals.', ['illegals']],
    ['a word at the start, in capitals', 'illegals', 'ILLEGALS were', ['ILLEGALS']],
    ['no part of a word', 'legal', 'It is illegal, paralegal, legally so.', []],
    ['several words', 'crime of passion', 'a crime of passion', ['crime of passion']],
    [
      'forms of one word',
      'commit|committed suicide',
      'He committed suicide.',
      ['committed suicide'],
    ],
    ['the other form', 'commit|committed suicide', 'To commit suicide', ['commit suicide']],
    ['whole terms', 'zero sum | no win', 'A no-win game', ['no-win']],
    ['any ending', 'skyrocket*', 'It skyrocketed.', ['skyrocketed']],
    ['any ending and none', 'skyrocket*', 'Rates skyrocket!', ['skyrocket']],
    ['any ending inside a term', 'failed attempt*', 'two failed attempts', ['failed attempts']],
    ['a hyphen for a space', 'sex change', 'a sex-change clinic', ['sex-change']],
    ['a space for a hyphen', 'sex-change', 'a sex change', ['sex change']],
    ['a form with a hyphen', 'ex-wife|wife of', 'the ex-wife of', ['ex-wife of']],
    ['the form beside it', 'ex-wife|wife of', 'the wife of', ['wife of']],
    ['a hard hyphen', 'sex change', 'a sex‑change', ['sex‑change']],
    ['what stands inside a longer chain', 'drug habit', 'a 20-drug-habit man', ['drug-habit']],
    ['a genitive', "lovers' tiff", 'a lover’s tiff, a lovers’ tiff', ['lovers’ tiff']],
    ['the owner', 'addict', 'the addict’s mother', ['addict']],
    ['a curly apostrophe', 'don’t panic', "Don't panic", ["Don't panic"]],
    ['nothing across a comma', 'sex scandal', 'On sex, scandal and money', []],
    ['nothing across sentences', 'sex scandal', 'It was sex. Scandal followed.', []],
    ['nothing across quotation marks', 'sex scandal', 'It was “sex” scandal', []],
    ['twice', 'addict*', 'addicts and addiction', ['addicts', 'addiction']],
    ['not where another sense is near', { words: 'wave', unless: ['heat'] }, 'A heat wave', []],
    ['only near', { words: 'wave', unless: ['heat'] }, `Heat. The wave`, ['wave']],
    [
      'not where it is far off',
      { words: 'wave', unless: ['heat'] },
      'The heat of one, two, three, four, five, six, seven, eight wave',
      ['wave'],
    ],
    [
      'another sense in several words',
      { words: 'flood', unless: ['of tears'] },
      'flood of tears',
      [],
    ],
    ['another sense of any ending', { words: 'flood', unless: ['river*'] }, 'rivers flood', []],
  ])('finds %s', (_what, term, text, expected) => {
    expect(found(text, pack('terms', term))).toEqual(expected)
  })

  it('takes the longest of one pack, and each of two', () => {
    const one = pack('one', 'illegal', 'illegal alien|aliens', 'alien*')
    expect(found('two illegal aliens', one)).toEqual(['illegal aliens'])
    expect(found('two illegal aliens', one, pack('two', 'aliens'))).toEqual([
      'illegal aliens',
      'aliens',
    ])
  })

  it('says which rule and which of its terms', () => {
    const packs = compilePacks([pack('one', 'nothing'), pack('two', 'nobody', 'somebody')])
    expect(hitsIn(wordsOf('Is somebody'), packs)).toEqual([
      { rule: 'two', term: 1, start: 3, end: 11 },
    ])
  })

  it.each(['', '  ', '|a', 'a | ', '*', 'ab*', 'a*b', 'whole*words'])(
    'refuses the term “%s”',
    (words) => {
      expect(() => compilePacks([pack('terms', words)])).toThrow(SyntaxError)
    },
  )

  it('takes a moment for 200,000 of the same sign and for a word said over and over', () => {
    const packs = compilePacks([pack('terms', 'ha ha ha hey', { words: 'ha', unless: ['ho'] })])
    expect(hitsIn(wordsOf('-'.repeat(200_000)), packs)).toEqual([])
    expect(hitsIn(wordsOf('a-'.repeat(100_000)), packs)).toEqual([])
    expect(hitsIn(wordsOf('ha '.repeat(5_000)), packs)).toHaveLength(5_000)
  }, 3_000)
})
