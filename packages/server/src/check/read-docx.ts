import { docxParagraphs } from '@stet/core/archives'
import { openZipFolder } from '../intake/zip-folder.ts'
import { UnreadableError } from './check-input.ts'

const mainPart = 'word/document.xml'
/** What it is called where nothing lies beside its folder. */
const alone = 'document.xml'
const mostBytes = 20 * 1024 * 1024

/**
 * The text of a .docx file, an empty line between its paragraphs. Nothing of it is unpacked to the disk, and nothing
 * but its main part is read. Throws an `UnreadableError` where it is broken, locked, or a bomb.
 */
export async function readDocx(file: string): Promise<string> {
  try {
    const folder = await openZipFolder(file)
    try {
      const bytes = await folder.read(folder.files.includes(mainPart) ? mainPart : alone)
      if (!bytes) throw new RangeError(`it has no ${mainPart}`)
      if (bytes.length > mostBytes) throw new RangeError('its text has more than 20 MB')
      return docxParagraphs(new TextDecoder().decode(bytes)).join('\n\n')
    } finally {
      folder.close()
    }
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const why = cause.message.replace(/^Cannot import .*?: /, '')
    throw new UnreadableError(`Cannot read ${file}: ${why}`, { cause })
  }
}
