import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CompiledPhrases,
  compilePhrases,
  phraseLanguages,
  phrasesIn,
} from '@stet/core/comments'
import {
  type Disguise,
  disguises,
} from '../../packages/core/src/comments/phrases/disguises-for-tests.ts'
import type { Part } from '../report.ts'
import { root } from '../stet.ts'
import { readCsv } from './csv.ts'
import { plainMatcher } from './plain-matcher.ts'

/** Texts of others, by what they are. */
interface Corpus {
  readonly name: string
  readonly texts: readonly string[]
}

/**
 * How many of the packs' phrases are found in each disguise, and how many ordinary comments are found more than by a
 * plain list of the same phrases.
 */
export async function measurePhrases(): Promise<Part> {
  const packs = phraseLanguages.map((language) => ({
    language,
    compiled: compilePhrases([language], []),
  }))
  const caught = disguises.map((disguise) => caughtIn(disguise, packs))
  const corpora = readCorpora()
  const found = corpora.map((corpus) => foundIn(corpus))
  const worst = Math.min(...caught.filter(({ isRequired }) => isRequired).map(({ share }) => share))
  const [ordinary] = found
  return {
    title: 'Phrases in disguise',
    how:
      `Each of the ${packs.reduce((sum, { compiled }) => sum + compiled.phrases.length, 0)} phrases of ten packs, put into a ` +
      'sentence in each disguise and looked for with the pack of its language. Then texts of others with the English pack, beside ' +
      'a plain list of the same phrases (whole words, capitals or not): comments of news sites (Civil Comments as in toxic-spans, ' +
      'abusive ones among them) and HateCheck as it is. "Held" leaves out the phrases that only order the queue.',
    head: ['what', 'of', 'found, %', 'by a plain list, %', 'held, %', 'least, in'],
    rows: [
      ...caught.map(({ name, isRequired, count, share, plain, least }) => [
        `${name}${isRequired ? '' : ' (not asked for)'}`,
        String(count),
        percent(share),
        percent(plain),
        '',
        least,
      ]),
      ...found.map(({ name, count, any, plain, held }) => [
        name,
        String(count),
        percent(any),
        percent(plain),
        percent(held),
        '',
      ]),
    ],
    verdicts: [
      {
        what: 'phrases found in the worst disguise asked for',
        value: worst * 100,
        unit: '%',
        limit: { atLeast: 95 },
      },
      ...(ordinary === undefined
        ? []
        : [
            {
              what: 'ordinary comments found beyond a plain list',
              value: ordinary.beyond * 100,
              unit: '%',
              limit: { atMost: 1 },
            },
          ]),
    ],
    left: corpora.length === 0 ? ['texts of others: ../shared/data/comments is not there'] : [],
  }
}

function caughtIn(
  { name, isRequired, put }: Disguise,
  packs: readonly { readonly language: string; readonly compiled: CompiledPhrases }[],
) {
  let count = 0
  let caught = 0
  let plainly = 0
  let least = { language: '', share: 2 }
  for (const { language, compiled } of packs) {
    const texts = compiled.phrases.map(({ phrase }) => put(phrase.replace('*', '')))
    const here = texts.filter((text) => stands(compiled, text)).length
    const plain = plainMatcher(compiled.phrases)
    plainly += texts.filter((text) => plain(`They ${text} him.`)).length
    caught += here
    count += texts.length
    if (here / texts.length < least.share) least = { language, share: here / texts.length }
  }
  const worst = `${least.language} ${percent(least.share)}`
  return { name, isRequired, count, share: caught / count, plain: plainly / count, least: worst }
}

function stands(compiled: CompiledPhrases, text: string): boolean {
  const end = 5 + text.length
  return phrasesIn(compiled, `They ${text} him.`).some(
    (found) => found.start < end && found.end > 5,
  )
}

function foundIn({ name, texts }: Corpus) {
  const english = compilePhrases(['en'], [])
  const isPlain = plainMatcher(english.phrases)
  let [any, plain, held, beyond] = [0, 0, 0, 0]
  for (const text of texts) {
    const found = phrasesIn(english, text)
    const isPlainly = isPlain(text)
    if (found.length > 0) any += 1
    if (isPlainly) plain += 1
    if (found.some(({ phrase }) => phrase.outcome !== 'order')) held += 1
    if (found.length > 0 && !isPlainly) beyond += 1
  }
  const count = texts.length
  return {
    name,
    count,
    any: any / count,
    plain: plain / count,
    held: held / count,
    beyond: beyond / count,
  }
}

function readCorpora(): readonly Corpus[] {
  const folder = join(root, '..', 'shared', 'data', 'comments')
  try {
    const news = readCsv(
      readFileSync(join(folder, 'toxic-spans-civil-comments', 'comments.csv'), 'utf8'),
    )
    const cases = readCsv(readFileSync(join(folder, 'hatecheck', 'test_suite_cases.csv'), 'utf8'))
    const labelled = (label: string) =>
      cases.filter((row) => row['label_gold'] === label).map((row) => row['test_case'] ?? '')
    return [
      { name: 'comments of news sites', texts: news.map((row) => row['comment_text'] ?? '') },
      { name: 'HateCheck: not hateful', texts: labelled('non-hateful') },
      { name: 'HateCheck: hateful', texts: labelled('hateful') },
    ]
  } catch {
    return []
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
