/** A block of WordPress's block editor, or HTML that stands in none. */
export type Segment = HtmlSegment | BlockSegment

export interface HtmlSegment {
  readonly type: 'html'
  readonly html: string
}

export interface BlockSegment {
  readonly type: 'block'
  /** `paragraph`, `core-embed/twitter`, `acme/note`: WordPress's own have no prefix. */
  readonly name: string
  /** What its comment says in JSON; undefined where it says nothing, or nothing that can be read. */
  readonly attributes: Readonly<Record<string, unknown>>
  /** The JSON as written. */
  readonly written: string
  readonly content: readonly Segment[]
  /** All of its HTML, with the comments of the blocks inside. */
  readonly html: string
}

interface OpenBlock {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly written: string
  readonly from: number
  readonly content: Segment[]
  /** Where the HTML after the last block inside begins. */
  at: number
}

/** Blocks inside more blocks than this are read as the HTML that they are. */
const deepest = 40

const blockName = /^\s+(\/?)wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)/

interface BlockComment {
  readonly isEnd: boolean
  readonly name: string
  /** Its JSON as written. */
  readonly written: string
  /** Whether the block has no inside and ends at once. */
  readonly isEmpty: boolean
}

/** Whether content has blocks; content without any is what the classic editor made. */
export function hasBlocks(content: string): boolean {
  return content.includes('<!-- wp:')
}

/** Parts content at its block comments, in time that grows with its length. */
export function parseBlocks(content: string): readonly Segment[] {
  const root = openBlock('', {}, '', 0)
  const open: OpenBlock[] = [root]
  let ignored = 0
  for (let at = content.indexOf('<!--'); at !== -1; ) {
    const end = content.indexOf('-->', at + 4)
    if (end === -1) break
    const said = saidIn(content.slice(at + 4, Math.min(end, at + 200_000)))
    const next = end + 3
    if (said?.isEnd) {
      if (ignored > 0) ignored -= 1
      else closeBlock(open, said.name, content, at, next)
    } else if (said && open.length > deepest) ignored += said.isEmpty ? 0 : 1
    else if (said) startBlock(open, said, content, at, next)
    at = content.indexOf('<!--', next)
  }
  while (open.length > 1) endBlock(open, content, content.length, content.length)
  addHtml(root, content, content.length)
  return root.content
}

/** What a comment says of a block; undefined for every other comment. */
function saidIn(comment: string): BlockComment | undefined {
  const [opening, slash, name = ''] = blockName.exec(comment) ?? []
  if (opening === undefined || !/^(?:\s|$)/.test(comment.slice(opening.length))) return undefined
  const said = comment.slice(opening.length).trim()
  const isEmpty = said.endsWith('/')
  const written = isEmpty ? said.slice(0, -1).trimEnd() : said
  if (written !== '' && !(written.startsWith('{') && written.endsWith('}'))) return undefined
  return { isEnd: slash === '/', name: plain(name), written, isEmpty }
}

function startBlock(
  open: OpenBlock[],
  { name, written, isEmpty }: BlockComment,
  content: string,
  at: number,
  next: number,
): void {
  const outer = open.at(-1)
  if (!outer) return
  addHtml(outer, content, at)
  const block = openBlock(name, attributesIn(written), written, next)
  open.push(block)
  if (isEmpty) endBlock(open, content, next, next)
}

/** Ends the innermost open block of the name, and those inside it that nothing ended. */
function closeBlock(
  open: OpenBlock[],
  name: string,
  content: string,
  at: number,
  next: number,
): void {
  const index = open.findLastIndex((block) => block.name === name)
  if (index < 1) return
  while (open.length > index) endBlock(open, content, at, next)
}

function endBlock(open: OpenBlock[], content: string, at: number, next: number): void {
  const block = open.pop()
  const outer = open.at(-1)
  if (!block || !outer) return
  addHtml(block, content, at)
  const { name, attributes, written, from } = block
  const html = content.slice(from, Math.max(from, at))
  outer.content.push({ type: 'block', name, attributes, written, content: block.content, html })
  outer.at = next
}

function openBlock(
  name: string,
  attributes: OpenBlock['attributes'],
  written: string,
  from: number,
): OpenBlock {
  return { name, attributes, written, from, content: [], at: from }
}

function addHtml(block: OpenBlock, content: string, until: number): void {
  const html = content.slice(block.at, until)
  if (html.trim() !== '') block.content.push({ type: 'html', html })
  block.at = until
}

function plain(name: string): string {
  return name.startsWith('core/') ? name.slice(5) : name
}

function attributesIn(written: string): Readonly<Record<string, unknown>> {
  if (written === '') return {}
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** HTML without block comments, for readers that know nothing of them. */
export function withoutBlockComments(html: string): string {
  // Behind the last end of a comment none ends: looking for one there would take long.
  const end = html.lastIndexOf('-->') + 3
  return html.slice(0, end).replaceAll(/<!-- \/?wp:[\s\S]*?-->/g, '') + html.slice(end)
}
