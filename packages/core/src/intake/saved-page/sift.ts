import type { Block, Paragraph, RelatedLink } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { textOf } from '../../story/text.ts'
import { isAddress } from '../addresses.ts'
import { brief, type Finding } from './finding.ts'
import { furnitureIn } from './furniture.ts'
import { lostPost, missingFrom, type Remnant } from './lost-post.ts'
import { embedIn, looksPosted, signedPost } from './remnants.ts'

/** A line of a paragraph, or a block that has none. */
interface Unit {
  readonly text: string
  readonly content: readonly Inline[]
  /** The block that it is of, counted from zero. */
  readonly group: number
  /** Where it is no paragraph. */
  readonly block: Block | null
}

interface Sieve {
  readonly units: readonly Unit[]
  readonly blocks: readonly Block[]
  readonly out: Block[]
  readonly findings: Finding[]
  /** Lines of one paragraph that are not put out yet. */
  open: Unit[]
}

/** Blocks without what is the page's and not the story's, and what became of that. */
export interface Sifted {
  readonly blocks: readonly Block[]
  readonly findings: readonly Finding[]
}

/** Parts a page's own lines, and what is left of embedded posts and of links to read on, from a text. */
export function sift(blocks: readonly Block[]): Sifted {
  const units = blocks.flatMap(unitsOf)
  const sieve: Sieve = { units, blocks, out: [], findings: [], open: [] }
  for (let at = 0; at < units.length; ) at += takeUnit(sieve, at)
  closeParagraph(sieve)
  return { blocks: sieve.out, findings: sieve.findings }
}

function unitsOf(block: Block, group: number): readonly Unit[] {
  if (block.type !== 'paragraph') return [{ text: '', content: [], group, block }]
  return linesOf(block).map((content) => {
    const text = content.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
    return { text: text.trim(), content, group, block: null }
  })
}

/** Whether a line of a text stands for itself, whatever is above and below it. */
export function isOwnLine(line: string): boolean {
  const words = line.trim()
  if (words === '' || words.length > 400) return false
  return furnitureIn(words) !== undefined || leading.test(words) || embedIn([words]) !== undefined
}

/** The lines of a paragraph, parted at its breaks. */
export function linesOf({ content = [] }: Paragraph): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const run of content) {
    if (run.type === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines
}

/** Takes the unit at a place, and says how many went with it. */
function takeUnit(sieve: Sieve, at: number): number {
  const unit = sieve.units[at]
  if (!unit) return 1
  if (unit.block) {
    closeParagraph(sieve)
    takeBlock(sieve, unit.block)
    return 1
  }
  if (sieve.open.length > 0 && sieve.open[0]?.group !== unit.group) closeParagraph(sieve)
  const found = embedIn(textsFrom(sieve.units, at))
  if (found) {
    closeParagraph(sieve)
    const told = sieve.units.slice(at, at + found.lines).map(({ text }) => text)
    addPost(sieve, found.remnant, told.join(' '))
    return found.lines
  }
  const post = signedPost(unit.text)
  if (post) addSignedPost(sieve, post, unit)
  else if (!addRelated(sieve, unit)) addLine(sieve, unit)
  return 1
}

function textsFrom(units: readonly Unit[], at: number): readonly string[] {
  const texts: string[] = []
  for (const unit of units.slice(at, at + 14)) {
    if (unit.block) break
    texts.push(unit.text)
  }
  return texts
}

function addPost(sieve: Sieve, remnant: Remnant, what: string): void {
  const card = lostPost(remnant)
  sieve.out.push(card)
  const why = missingFrom(card.attrs.post)
  sieve.findings.push({ kind: 'embed', what: brief(what), outcome: 'takenWithLoss', why })
}

/** A post that stands in the text with its signature: its words are before it. */
function addSignedPost(sieve: Sieve, post: Remnant, unit: Unit): void {
  if (post.text !== '') {
    const before = sieve.open.map(({ text }) => text)
    sieve.open = []
    addPost(sieve, { ...post, text: [...before, post.text].join('\n') }, unit.text)
    return
  }
  const words = sieve.open.map(({ text }) => text).join('\n')
  sieve.open = []
  const taken = words === '' ? wordsBefore(sieve) : words
  addPost(
    sieve,
    { ...post, text: taken, isPictured: /\bpic\.(?:twitter|x)\.com\//i.test(taken) },
    unit.text,
  )
}

/** The words of the block before, where they are those of a post: a quote, or words as only posts have them. */
function wordsBefore({ out }: Sieve): string {
  const last = out.at(-1)
  if (!last || (last.type !== 'paragraph' && last.type !== 'blockquote')) return ''
  if (last.type === 'blockquote' && last.attrs.attribution !== '') return ''
  const words = textOf(last)
  if (last.type === 'paragraph' && !looksPosted(words)) return ''
  out.pop()
  return words
}

const leading =
  /^(?:related(?: (?:story|stories|article|articles|content|coverage|link|post))?|read (?:more|also|next|this)|see also|also read|recommended|don[’']t miss|you may also like|in case you missed it|watch|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|leggi anche)\s*:\s*(\S.{2,250})$/i
const clicking =
  /^(?:click|tap) here (?:to (?:read|see|watch|learn|view)|for) (?:more )?(?:about |on )?(\S.{2,250}?)\.?$/i
const empty =
  /^(?:more|on|it|this|that|reading|(?:the|this) (?:rest|full (?:story|article)|story|article|video))$/i

/** A line that only leads elsewhere: a link to read on, with the address where it has one. */
function addRelated(sieve: Sieve, unit: Unit): boolean {
  const title = leading.exec(unit.text)?.[1] ?? clicking.exec(unit.text)?.[1]
  if (title === undefined || empty.test(title)) return false
  closeParagraph(sieve)
  const address = addressIn(unit.content)
  const attrs: RelatedLink['attrs'] = {
    story: null,
    address,
    title: title.slice(0, 500).toWellFormed(),
  }
  sieve.out.push({ type: 'relatedLink', attrs })
  const why = address === null ? 'it became a link to read on, and what it led to is not known' : ''
  const outcome = address === null ? 'takenWithLoss' : 'taken'
  sieve.findings.push({ kind: 'related', what: brief(unit.text), outcome, why })
  return true
}

function addressIn(content: readonly Inline[]): string | null {
  for (const run of content) {
    if (run.type !== 'text') continue
    for (const mark of run.marks ?? [])
      if (mark.type === 'link' && isAddress(mark.attrs.href)) return mark.attrs.href
  }
  return null
}

const placeholder =
  /^\[(?:pic|picture|photo|image|img|video|graphic|gallery|embed|foto)\b[^\]]{0,200}\]$/i

function addLine(sieve: Sieve, unit: Unit): void {
  const why = furnitureIn(unit.text)
  if (why !== undefined) {
    closeParagraph(sieve)
    sieve.findings.push({ kind: 'furniture', what: brief(unit.text), outcome: 'left', why })
    return
  }
  if (placeholder.test(unit.text)) {
    const lost = 'a picture’s place, and none came along; its words stay in the text'
    sieve.findings.push({
      kind: 'picture',
      what: brief(unit.text),
      outcome: 'takenWithLoss',
      why: lost,
    })
  }
  sieve.open.push(unit)
}

/** Puts out the lines that wait: the paragraph as it was where all of it is there. */
function closeParagraph(sieve: Sieve): void {
  const { open, blocks } = sieve
  const [first] = open
  if (!first) return
  sieve.open = []
  const whole = blocks[first.group]
  if (whole?.type === 'paragraph' && linesOf(whole).length === open.length) {
    sieve.out.push(whole)
    return
  }
  const content = open.flatMap(({ content: line }, index): readonly Inline[] =>
    index === 0 ? line : [{ type: 'break' }, ...line],
  )
  if (open.some(({ text }) => text !== '')) sieve.out.push({ type: 'paragraph', content })
}

/** Headings and lists may be a page's own; quotes may be posts; all others stay. */
function takeBlock(sieve: Sieve, block: Block): void {
  const words =
    block.type === 'heading' || block.type === 'list' || block.type === 'blockquote'
      ? textOf(block)
      : ''
  if (block.type === 'blockquote') {
    const post = signedPost(
      [...block.content.map(textOf), dashed(block.attrs.attribution)].filter(Boolean).join('\n'),
    )
    if (post) addPost(sieve, { ...post, address: block.attrs.cite }, words)
    else sieve.out.push(block)
    return
  }
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const why =
    lines.length > 0 && lines.every((line) => furnitureIn(line))
      ? furnitureIn(lines[0] ?? '')
      : undefined
  if (why === undefined) sieve.out.push(block)
  else sieve.findings.push({ kind: 'furniture', what: brief(words), outcome: 'left', why })
}

function dashed(attribution: string): string {
  return attribution === '' || /^[—–-]/.test(attribution) ? attribution : `— ${attribution}`
}
