import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from '../machine.ts'
import { root } from '../stet.ts'
import { type Counts, sumOf } from './estimate.ts'
import { ownFolder, readCorpus } from './gum-corpus.ts'
import { keptHalf, keptHalfLast } from './kept-half.ts'
import { ablationTable, classesOf, figuresTable, scoreCorpus, waysTable } from './measure-gum.ts'
import { speedTable } from './measure-speed.ts'
import { describeHalf, scoreHalf, wireTable } from './measure-wire.ts'
import { publishedTable } from './published.ts'
import { piecesOf, readWire } from './stet-wire-pieces.ts'
import { writeTable } from './table.ts'
import { wireMistakes } from './wire-mistakes.ts'

const usage = `npm run bench:desk [-- [--gum FOLDER] [--print] [--sealed]]
npm run bench:desk -- --mistakes [WORD]

Measures what the desk reads and asks, and writes bench/desk/RESULTS.md.

  --gum FOLDER  GUM's CoNLL-U files; ../shared/data/quotes/gum/conllu where it is
                there, otherwise the eight documents of bench/desk/gum
  --print       prints the report and writes nothing
  --mistakes    prints the mistakes on Stet-Wire's open half and on GUM's train and
                dev by kind; with WORD, all places of the kinds that have it
  --sealed      scores the kept half of Stet-Wire, for a release; each run is
                noted in bench/desk/SEALED.md`

const resultsFile = join(import.meta.dirname, 'RESULTS.md')

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--mistakes') return showMistakes(args[1] ?? '')
  const known = new Set(['--gum', '--print', '--sealed'])
  const unknown = args.filter((arg, index) => !known.has(arg) && args[index - 1] !== '--gum')
  const isCorpusNamed = args.includes('--gum')
  const folder = isCorpusNamed ? (args[args.indexOf('--gum') + 1] ?? '') : corpusFolder()
  if (unknown.length > 0 || folder === '') {
    console.log(usage)
    return args.includes('--help') ? 0 : 2
  }
  const isSealed = args.includes('--sealed')
  const sealed = isSealed ? scoreHalf('kept') : []
  if (isSealed) noteSealed(sealed)
  const report = [
    ...head,
    ...(await gumPart(folder)),
    ...wirePart(scoreHalf('open'), sealed),
    ...(await speedPart(folder)),
  ]
  const text = `${report.join('\n')}\n`
  console.log(text)
  if (args.includes('--print')) return 0
  writeFileSync(resultsFile, text)
  return 0
}

const head = [
  '# What the desk finds',
  '',
  'Written by `npm run bench:desk`. Figures are in percent, with 95% intervals from a thousand resamplings of whole documents. Precision, recall',
  'and F1 are parted by strokes. *Matched*: shares half its letters with the labelled one (spaces, quotation marks and `. , ; :` count for nothing).',
  '',
]

async function gumPart(folder: string): Promise<readonly string[]> {
  const scored = scoreCorpus(readCorpus(folder))
  const heldOut = scored.filter(({ partition }) => partition !== 'train')
  const news = scored.filter(({ document }) => document.genre === 'news')
  return [
    '## GUM: Wikinews stories and interviews',
    '',
    'Public gold (`bench/desk/gum/README.md`). GUM marks an attribution by clause, with thought beside speech, and of a quotation of many sentences often',
    'the last alone; words in marks within a clause are none of its. So what is found beyond its marks counts as wrong here although an editor would not say so.',
    '*Reported speech*: indirect, recall over cues of a published list of verbs (Krestel and others 2008, verbs of thought left out).',
    'The baseline: every pair of double marks, told by the nearest reporting verb. `test` was scored and not looked at.',
    '',
    `### All ${scored.length} documents`,
    '',
    ...writeTable(figuresTable(scored)),
    '',
    `### News alone: ${news.length} documents`,
    '',
    ...writeTable(figuresTable(news)),
    '',
    `### Held out: dev and test, ${heldOut.length} documents`,
    '',
    ...writeTable(figuresTable(heldOut)),
    '',
    '### Four ways of scoring, news',
    '',
    'The desk:',
    '',
    ...writeTable(waysTable(news, 'desk')),
    '',
    'The baseline:',
    '',
    ...writeTable(waysTable(news, 'naive')),
    '',
    '### Published figures',
    '',
    'On other data, so beside ours and not against them. PolNeAR is not here: its texts may not be shipped.',
    '',
    ...writeTable(publishedTable),
    '',
    '### What is lost without',
    '',
    ...writeTable(ablationTable(news)),
    '',
    '### Kinds of error, the most frequent first (train and dev)',
    '',
    ...classesOf(scored).map(classLine),
    '',
  ]
}

/** Where it is, without its words: they are somebody's, and what they say is not ours to print here. */
function classLine({ name, places }: ReturnType<typeof classesOf>[number]): string {
  const [document = ''] = (places[0] ?? '').split(':')
  return `- ${places.length} × ${name}, as in ${document}`
}

function wirePart(open: readonly Counts[], sealed: readonly Counts[]): readonly string[] {
  return [
    '## Stet-Wire',
    '',
    'Invented pieces in the genre, with more hard cases than a day’s wire; written and labelled by one author who had not read the code, thirty of',
    'them by a second one too (`bench/desk/stet-wire/README.md`). Scores tell how the desk does on these cases; they do not stand beside those on other sets.',
    '',
    '### The open half, which the desk was worked on with',
    '',
    describeHalf(open),
    '',
    ...writeTable(wireTable(open)),
    '',
    ...(sealed.length > 0 ? keptHalf(sealed) : keptHalfLast(resultsFile)),
  ]
}

async function speedPart(folder: string): Promise<readonly string[]> {
  const texts = [
    ...readCorpus(folder).map(({ text }) => text),
    ...piecesOf('open').map(({ text }) => text),
  ]
  const circumstances = await describeMachine(root)
  const named = circumstances.filter(([name]) => /Date|Processor|Load|Node/.test(name))
  return [
    '## Speed and size',
    '',
    'Processor time of one process over the texts above, the best of three rounds; keystrokes each by itself.',
    '',
    ...writeTable(await speedTable(texts)),
    '',
    named.map(([name, value]) => `${name}: ${value}`).join(' · '),
  ]
}

function corpusFolder(): string {
  const shared = join(root, '..', 'shared', 'data', 'quotes', 'gum', 'conllu')
  return existsSync(shared) ? shared : ownFolder
}

function showMistakes(word: string): number {
  const wire = wireMistakes(piecesOf('open').map(readWire))
  const gum = classesOf(scoreCorpus(readCorpus(corpusFolder())), Number.POSITIVE_INFINITY)
  for (const { name, places } of [...wire, ...gum].filter(({ name: kind }) =>
    kind.includes(word),
  )) {
    console.log(`${places.length} × ${name}`)
    for (const place of places.slice(0, word === '' ? 1 : undefined)) console.log(`    ${place}`)
  }
  return 0
}

/** Every look at the sealed half is counted, with what was found. */
function noteSealed(sealed: readonly Counts[]): void {
  const sum = sumOf(sealed)
  const day = new Date().toISOString().slice(0, 10)
  const line = `- ${day}: ${sealed.length} pieces, ${sum['quotations right'] ?? 0} of ${sum['quotations gold'] ?? 0} quotations found\n`
  appendFileSync(join(import.meta.dirname, 'SEALED.md'), line)
}

process.exitCode = await main(process.argv.slice(2))
