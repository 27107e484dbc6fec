import { type Reading, readDraft } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { type ErrorClass, errorClasses } from './error-classes.ts'
import { type Counts, estimate, share, threeOf, written } from './estimate.ts'
import { type Partition, partitionOf } from './gum-corpus.ts'
import type { GumDocument } from './gum-document.ts'
import { naiveRelations } from './naive.ts'
import { type Relation, relationsOf } from './relation.ts'
import { regionCounts, scoreReading } from './score-reading.ts'
import { scoreRelations } from './score-relations.ts'
import type { Table } from './table.ts'

/** A document with what was counted in it by each system. */
export interface Scored {
  readonly document: GumDocument
  readonly partition: Partition
  readonly reading: Reading
  readonly relations: readonly Relation[]
  readonly desk: Counts
  readonly naive: Counts
  /** The desk with every quotation mark blanked. */
  readonly markless: Counts
  /** The desk with nothing known of a speaker but the words at the cue. */
  readonly alone: Counts
}

/** Reads and scores all documents, news and interviews. */
export function scoreCorpus(corpus: readonly GumDocument[]): readonly Scored[] {
  return corpus.map((document) => {
    const facts = { publishedOn: document.published, zone: 'UTC' }
    const reading = readDraft(draftOfText(document.text, facts))
    const relations = relationsOf(reading)
    const blank = document.text.replace(/["“”«»]/g, ' ')
    const markless = relationsOf(readDraft(draftOfText(blank, facts)))
    const naive = naiveRelations(document.text, 1)
    return {
      document,
      partition: partitionOf(document.name),
      reading,
      relations,
      desk: { ...scoreReading(document, reading), ...scoreRelations(document, relations) },
      naive: {
        ...scoreRelations(document, naive),
        ...regionCounts(
          'regions',
          document,
          naive.flatMap(({ content }) => content),
        ),
      },
      markless: scoreRelations(document, markless),
      alone: scoreRelations(document, relations.map(withoutOthers)),
    }
  })
}

function withoutOthers(relation: Relation): Relation {
  return { ...relation, alsoAt: [] }
}

const subsets = [
  { name: 'all', what: 'all attributions' },
  { name: 'quoted', what: 'with marks' },
  { name: 'direct', what: 'direct alone' },
] as const

/** The four ways of scoring, by type. */
export function waysTable(scored: readonly Scored[], system: 'desk' | 'naive'): Table {
  const documents = scored.map((one) => one[system])
  const ways = [
    ['exact', 'exact source', 'exact cue', 'exact content'],
    ['mean Jaccard', 'mean source', 'mean cue', 'mean content'],
  ] as const
  const rows = subsets.flatMap(({ name, what }) => [
    ...ways.map(([way, ...parts]) => [
      `${what}: ${way} (source, cue, content)`,
      ...parts.map((part) => f1(documents, `${name} ${part}`)),
    ]),
    [
      `${what}: Jaccard ≥ .5; ≥ .8 with source and cue; all exact`,
      ...['half', 'joint', 'whole'].map((way) => f1(documents, `${name} ${way}`)),
    ],
    [
      `${what}: GenderGapTracker’s way at .3, at .8`,
      ...[0.3, 0.8].map((least) => f1(documents, `${name} covered ${least}`)),
      '',
    ],
  ])
  return { head: ['F1', 'first', 'second', 'third'], rows }
}

function f1(documents: readonly Counts[], name: string): string {
  return written(estimate(documents, threeOf(name).f1))
}

/** The figures that the project asks of itself, the desk beside the baseline. */
export function figuresTable(scored: readonly Scored[]): Table {
  const systems = [scored.map((one) => one.desk), scored.map((one) => one.naive)]
  const row = (what: string, asked: string, figure: (documents: readonly Counts[]) => string) => [
    what,
    ...systems.map(figure),
    asked,
  ]
  const three = (name: string) => (documents: readonly Counts[]) => threeFigures(documents, name)
  const part = (of: string, whole: string) => (documents: readonly Counts[]) =>
    written(estimate(documents, (sum) => share(sum[of], sum[whole])))
  return {
    head: ['figure', 'desk', 'baseline', 'asked'],
    rows: [
      row('quoted regions, P / R / F1', 'F1 ≥ 97 on PolNeAR', three('regions')),
      row(
        'speaker of quoted words overlaps, of matched',
        '≥ 91',
        part('speaker right', 'speaker matched'),
      ),
      row('speaker exact, of matched', '', part('speaker exact', 'speaker matched')),
      row('who that is (coreference), of matched', '≥ 85', part('entity right', 'entity matched')),
      row('who that is where a pronoun speaks', '', part('pronoun right', 'pronoun matched')),
      row('reported speech, J ≥ .5, P / R / F1', 'P ≥ 85, R ≥ 72', three('reported')),
      row('direct quotations, exact content, P / R / F1', '≥ 93', three('direct exact content')),
      ...deskRows(systems[0] ?? []),
    ],
  }
}

/** What the baseline does not do. */
function deskRows(documents: readonly Counts[]): Table['rows'] {
  const part = (of: string, whole: string) =>
    written(estimate(documents, (sum) => share(sum[of], sum[whole])))
  const dates = (name: string) => [
    part(`${name} found`, `${name} gold`),
    part(`${name} right`, `${name} gold`),
  ]
  return [
    ['sentence ends, P / R / F1', threeFigures(documents, 'sentences'), '', 'F1 ≥ 98.5'],
    ['dates: found; with the days of GUM, of all', dates('dates').join('; ')],
    [
      '… without lengths of time (“15 years”) and times of day',
      dates('dates proper').join('; '),
      '',
      '≥ 98; ≥ 95',
    ],
    ...(['day', 'month', 'year', 'range'] as const).map((precision) => [
      `… ${precision}s: found; with the days of GUM`,
      dates(`dates ${precision}`).join('; '),
    ]),
  ]
}

function threeFigures(documents: readonly Counts[], name: string): string {
  const { precision, recall, f1: both } = threeOf(name)
  const [p, r] = [precision, recall].map((figure) => estimate(documents, figure).value.toFixed(1))
  return `${p} / ${r} / ${written(estimate(documents, both))}`
}

/** What is lost without quotation marks, and without knowing whom a word means. */
export function ablationTable(scored: readonly Scored[]): Table {
  const rows = [
    ['as it is', 'desk'],
    ['without quotation marks', 'markless'],
    ['without coreference', 'alone'],
  ] as const
  return {
    head: ['the desk', 'all, J ≥ .5', 'with marks, J ≥ .5', 'reported speech', 'who that is'],
    rows: rows.map(([what, system]) => {
      const documents = scored.map((one) => one[system])
      return [
        what,
        f1(documents, 'all half'),
        f1(documents, 'quoted half'),
        f1(documents, 'reported'),
        written(estimate(documents, (sum) => share(sum['entity right'], sum['entity matched']))),
      ]
    }),
  }
}

/** The kinds of error in documents that may be looked at: train and dev. */
export function classesOf(scored: readonly Scored[], most = 20): readonly ErrorClass[] {
  return errorClasses(scored.filter(({ partition }) => partition !== 'test')).slice(0, most)
}
