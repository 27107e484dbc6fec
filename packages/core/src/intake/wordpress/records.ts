import { SaxesParser } from 'saxes'
import { CdataCutter } from './cdata.ts'
import { RecordBuilder, type RecordReader, type WxrRecord } from './record-builder.ts'

/** What saxes says of a tag that closes nothing. It has closed all that was open by then. */
const unmatched = /unmatched closing tag: (.*)\.$/s

/** Read as a fragment, so that what follows a broken end is read. */
const options = { xmlns: false, fragment: true, position: true } as const

/** Reads XML in pieces as records; `end` gives what the channel says of itself. Never throws. */
export function openRecords(reader: RecordReader): {
  readonly write: (text: string) => void
  readonly end: () => WxrRecord
} {
  const parser = new SaxesParser(options)
  let skipped = 0
  let isDead = false
  const line = () => parser.line + skipped
  const builder = new RecordBuilder(reader, line)
  const cutter = new CdataCutter({
    write: (text) => {
      parser.write(text)
    },
    ampersand: (place) => reader.broken(place, 'an ampersand that begins no reference'),
    tooLong: () => reader.broken(line(), 'a text is too long and was cut'),
  })
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes))
  parser.on('closetag', ({ name }) => builder.close(name))
  parser.on('text', (text) => builder.text(text))
  parser.on('cdata', (number) => {
    const { words, lines } = cutter.taken(number)
    skipped += lines
    builder.text(words)
  })
  parser.on('error', ({ message }) => {
    const [, name] = unmatched.exec(message) ?? []
    if (name !== undefined) builder.unmatched(name)
    // A fragment has no declaration.
    if (!isDead && !/XML declaration must be at the start/.test(message))
      reader.broken(line(), saidShortly(message))
  })

  /** The parser refuses nothing, but it is not ours: should it throw all the same, the rest is told as unread. */
  const attempt = (step: () => void) => {
    if (isDead) return
    try {
      step()
    } catch (error) {
      isDead = true
      const reason = error instanceof Error ? error.message : 'the XML cannot be read'
      reader.broken(line(), `reading stopped: ${reason}`)
    }
  }
  return {
    write: (text) => attempt(() => cutter.write(text)),
    end: () => {
      attempt(() => {
        if (cutter.isOpen) reader.broken(line(), 'the file ends within a text')
        cutter.end()
        parser.close()
      })
      return builder.end()
    },
  }
}

/** The parser's words without the place, which is counted without what stands in sections. */
function saidShortly(message: string): string {
  return message
    .replace(/^(?:\S*:)?\d+:\d+: /, '')
    .replace(/\.$/, '')
    .slice(0, 300)
}
