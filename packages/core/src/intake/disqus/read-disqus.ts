import { SaxesParser } from 'saxes'
import { commentWords } from '../comment-words.ts'
import { readInstant } from '../moments.ts'
import { nameWithoutMail } from '../name-without-mail.ts'
import { plainLine } from '../plain-line.ts'
import type { IntakeComment } from '../taken.ts'

/** A page that comments were written below. */
export interface DisqusThread {
  readonly id: string
  readonly link: string
  readonly title: string
}

/** A comment, and the thread that it is part of. Addresses of mail and network stay behind. */
export interface DisqusPost extends IntakeComment {
  readonly thread: string
}

export interface DisqusReader {
  readonly thread: (thread: DisqusThread) => void
  readonly post: (post: DisqusPost) => void
  /** What could not be taken: its line, what it was, and why. */
  readonly left: (line: number, what: string, why: string) => void
}

/** UTF-16 units of one element's words that are taken. */
const longestWords = 200_000

/** Whether a file that begins so is an export of Disqus; the first 10,000 characters are enough. */
export function isDisqus(head: string): boolean {
  return /<disqus\b[^>]*disqus\.com/i.test(head.slice(0, 10_000))
}

/** Reads an export of Disqus piece by piece: https://help.disqus.com/en/articles/1717164. Never throws. */
export function openDisqus(reader: DisqusReader): {
  readonly write: (text: string) => void
  readonly end: () => void
} {
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: true } as const)
  const builder = new PieceBuilder(reader, () => parser.line)
  let isDead = false
  const attempt = (step: () => void) => {
    if (isDead) return
    try {
      step()
    } catch (error) {
      isDead = true
      reader.left(parser.line, 'the rest of the file', (error as Error).message)
    }
  }
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes['dsq:id'] ?? ''))
  parser.on('closetag', ({ name }) => builder.close(name))
  parser.on('text', (words) => builder.words(words))
  parser.on('cdata', (words) => builder.words(words))
  parser.on('error', ({ message }) => {
    // A fragment has no declaration.
    if (isDead || /XML declaration must be at the start/.test(message)) return
    reader.left(parser.line, 'a part of the file', `it is no XML: ${message.slice(0, 300)}`)
  })
  return {
    write: (text) => attempt(() => void parser.write(text)),
    end: () => attempt(() => void parser.close()),
  }
}

interface Piece {
  readonly name: string
  readonly id: string
  readonly line: number
  /** Words by their element: `author/name`, `message`; references by theirs: `thread`, `parent`. */
  readonly fields: Map<string, string>
}

/** Puts what a parser tells together to threads and posts. */
class PieceBuilder {
  readonly #reader: DisqusReader
  readonly #line: () => number
  #piece: Piece | null = null
  #path: string[] = []

  constructor(reader: DisqusReader, line: () => number) {
    this.#reader = reader
    this.#line = line
  }

  open(name: string, id: string): void {
    if (this.#piece) {
      this.#path.push(name)
      if (id !== '') this.#piece.fields.set(this.#path.join('/'), id)
    } else if (name === 'thread' || name === 'post') {
      this.#piece = { name, id, line: this.#line(), fields: new Map() }
      this.#path = []
    }
  }

  words(words: string): void {
    if (!this.#piece || this.#path.length === 0) return
    const path = this.#path.join('/')
    const before = this.#piece.fields.get(path) ?? ''
    // What names a thread has its number already.
    if (path === 'thread' || path === 'parent') return
    this.#piece.fields.set(path, before + words.slice(0, longestWords - before.length))
  }

  close(name: string): void {
    if (!this.#piece) return
    if (this.#path.length > 0) {
      if (this.#path.at(-1) === name) this.#path.pop()
      return
    }
    if (name !== this.#piece.name) return
    const piece = this.#piece
    this.#piece = null
    if (piece.name === 'thread') this.#thread(piece)
    else this.#post(piece)
  }

  #thread({ id, line, fields }: Piece): void {
    const link = word(fields, 'link')
    if (id === '' || link === '')
      this.#reader.left(line, 'a thread', 'it does not say which page it belongs to')
    else this.#reader.thread({ id, link, title: plainLine(word(fields, 'title')) })
  }

  #post({ id: dsq, line, fields }: Piece): void {
    const id = dsq || word(fields, 'id')
    const thread = word(fields, 'thread')
    const at = readInstant(word(fields, 'createdAt'), 'UTC')
    const text = commentWords(fields.get('message') ?? '')
    const why =
      (thread === '' && 'it does not say below which page it stood') ||
      (at === undefined &&
        `its time cannot be read: “${word(fields, 'createdAt').slice(0, 60)}”`) ||
      (text === '' && 'it has no words')
    if (why || at === undefined) {
      this.#reader.left(line, `the comment ${id}`.trim(), why || 'its time cannot be read')
      return
    }
    const parent = word(fields, 'parent')
    this.#reader.post({
      ...{ id, thread, parent: parent === '' ? null : parent, at, text },
      author: nameWithoutMail(plainLine(word(fields, 'author/name')).slice(0, 400).toWellFormed()),
      state: stateOf(fields),
      kind: 'comment',
    })
  }
}

function stateOf(fields: ReadonlyMap<string, string>): IntakeComment['state'] {
  if (word(fields, 'isDeleted') === 'true') return 'trash'
  // What is neither true nor false tells nothing: nobody may be shown by a broken file.
  if (word(fields, 'isSpam') === 'true') return 'spam'
  const said = [word(fields, 'isDeleted'), word(fields, 'isSpam')]
  const isSure = said.every((one) => one === 'false' || one === '')
  return isSure && word(fields, 'isApproved') !== 'false' ? 'shown' : 'held'
}

function word(fields: ReadonlyMap<string, string>, name: string): string {
  return fields.get(name)?.trim() ?? ''
}
