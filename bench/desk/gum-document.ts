/** A stretch of text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A word of GUM: what stands in its columns, and where it stands in the text. */
export interface GumToken extends Stretch {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  /** Its number in its sentence. */
  readonly id: number
  readonly sentence: number
  readonly misc: ReadonlyMap<string, string>
}

export interface GumParagraph extends Stretch {
  /** `p`, `head`, `quote`, `figure`, `caption`, `item`, `sp`. */
  readonly block: string
}

/** A document of GUM with its text rebuilt: sentences joined by a space, paragraphs by an empty line. */
export interface GumDocument {
  readonly name: string
  readonly genre: 'news' | 'interview'
  /** The day of publication. */
  readonly published: string
  readonly text: string
  readonly tokens: readonly GumToken[]
  readonly sentences: readonly Stretch[]
  readonly paragraphs: readonly GumParagraph[]
}

/** Reads a CoNLL-U file of GUM; throws where a sentence is not the words that it says it is. */
export function readGum(conllu: string): GumDocument {
  const builder = new Builder()
  for (const line of conllu.split('\n')) builder.take(line)
  return builder.document()
}

class Builder {
  #text = ''
  #name = ''
  #published = ''
  #expected = ''
  #sentence = 0
  #isNewParagraph = true
  #block = 'p'
  #spaced = false
  /** Up to which word the form of a contraction has been printed. */
  #contractedTo = 0
  #contraction = 0
  readonly #tokens: GumToken[] = []
  readonly #sentences: Stretch[] = []
  readonly #paragraphs: { start: number; end: number; block: string }[] = []
  #misc = ''

  take(line: string): void {
    if (line.startsWith('#')) this.#comment(line)
    else if (line === '') this.#endSentence()
    else this.#row(line.split('\t'))
  }

  document(): GumDocument {
    this.#endSentence()
    return {
      name: this.#name.replace('GUM_', ''),
      genre: this.#name.includes('_news_') ? 'news' : 'interview',
      published: this.#published,
      text: this.#text,
      tokens: this.#tokens,
      sentences: this.#sentences,
      paragraphs: this.#paragraphs,
    }
  }

  #comment(line: string): void {
    const [, key = '', value = ''] = /^# ([\w:]+)(?: id)?(?: = (.*))?$/.exec(line) ?? []
    if (key === 'newdoc') this.#name = value
    else if (key === 'meta::dateCreated') this.#published = value
    else if (key === 'text') this.#expected = value
    else if (key === 'newpar') this.#isNewParagraph = true
    else if (key === 'newpar_block') this.#block = blockOf(value)
  }

  #endSentence(): void {
    if (this.#expected === '') return
    const start = this.#tokens.find(({ sentence }) => sentence === this.#sentence)?.start ?? 0
    const found = this.#text.slice(start)
    if (found !== this.#expected)
      throw new Error(`Cannot rebuild a sentence of ${this.#name}: found “${found}”`)
    const end = this.#text.length
    this.#sentences.push({ start, end })
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.end = end
    this.#sentence += 1
    this.#expected = ''
    this.#contractedTo = 0
  }

  #row(columns: readonly string[]): void {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] =
      columns
    const misc = columns[9] ?? '_'
    const contraction = /^\d+-(\d+)$/.exec(id)
    if (contraction) {
      this.#contraction = this.#print(form)
      this.#misc = misc
      this.#contractedTo = Number(contraction[1])
      this.#spaced = !misc.includes('SpaceAfter=No')
      return
    }
    if (!/^\d+$/.test(id)) return
    const number = Number(id)
    const inside = number <= this.#contractedTo
    const start = inside ? this.#place(form) : this.#print(form)
    if (!inside) this.#spaced = !misc.includes('SpaceAfter=No')
    const both = inside && this.#misc !== '' ? joined(this.#misc, misc) : misc
    this.#misc = ''
    const place = { start, end: start + form.length, sentence: this.#sentence, id: number }
    this.#tokens.push({
      ...place,
      form,
      lemma,
      upos,
      xpos,
      head: Number(head),
      relation,
      misc: keysOf(both),
    })
  }

  /** Prints a form after what parts it from the last one; gives its place. */
  #print(form: string): number {
    const isFirst = this.#tokens.at(-1)?.sentence !== this.#sentence
    if (isFirst && this.#isNewParagraph) {
      if (this.#text !== '') this.#text += '\n\n'
      this.#paragraphs.push({ start: this.#text.length, end: 0, block: this.#block })
      this.#isNewParagraph = false
    } else if (isFirst || this.#spaced) this.#text += ' '
    const start = this.#text.length
    this.#text += form
    return start
  }

  /** Where a part of a contraction stands in what was printed of it. */
  #place(form: string): number {
    const from = Math.max(this.#contraction, this.#tokens.at(-1)?.end ?? 0)
    const found = this.#text.indexOf(form, from)
    return found < 0 ? Math.min(from, this.#text.length - form.length) : found
  }
}

/** Speeches by `sp`, captions of figures by `caption`. */
function blockOf(value: string): string {
  if (value.includes('caption')) return 'caption'
  const blocks = value.split(' | ')
  return /^\w+/.exec(blocks.at(-1) ?? '')?.[0] ?? 'p'
}

function joined(first: string, second: string): string {
  return [first, second].filter((one) => one !== '_').join('|')
}

function keysOf(misc: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const pair of misc.split('|')) {
    const at = pair.indexOf('=')
    if (at < 0) continue
    const key = pair.slice(0, at)
    keys.set(key, (keys.get(key) ?? '') + pair.slice(at + 1))
  }
  return keys
}
