/** Where a run of words stands, as far as its escapes depend on it. */
export interface Standing {
  /** Whether it begins or ends a line: there Markdown drops white space and reads marks of blocks. */
  readonly first: boolean
  readonly last: boolean
  /** Whether other words of the line follow at once. */
  readonly followed: boolean
  /** Whether it is read as words alone, so that bare addresses may stay as they are. */
  readonly plain: boolean
}

const special =
  /[\\`*[\]~]|_|<(?=[a-z/!?]|$)|&(?=[#a-z]|$)|!(?=\[|$)|:(?=:|$)|:(?=[^\s\p{P}\p{S}]\S*(?:\{|$))/giu
/** The characters by which bare addresses are known. */
const bareAddress = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[\w+.-])@(?=\w)/gi
const letterOrDigit = /[\p{L}\p{N}]/u

/** The same where words are read without marks: there an address may stand that is clearly one. */
const unclearAddress =
  /(?<=https?):(?=\/\/)(?!\/\/[\w./?=%#+-]*[\w/](?:\s|$))|(?<=www)\.|(?<=[\w+.-])@(?=\w)/gi

/** Words as Markdown that reads as exactly these words. Line ends become spaces. */
export function escapeText(words: string, standing: Standing): string {
  const line = words.replaceAll(/\r?\n/g, ' ')
  let text = line.replaceAll(special, (mark, at: number) => escapeMark(mark, at, line, standing))
  text = text.replaceAll(standing.plain ? unclearAddress : bareAddress, '\\$&')
  text = text.replaceAll('\r', '&#13;')
  if (standing.first) text = escapeStart(text)
  if (standing.last) text = text.replace(/[ \t]+$/, references)
  return text
}

/** A value as it stands between the quotes of a directive's attribute. */
export function escapeAttribute(value: string): string {
  return value.replaceAll(/[&"\n\r]/g, (mark) => attributeReferences[mark] ?? mark)
}

const attributeReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A link's address as Markdown's destination. */
export function escapeDestination(address: string): string {
  // Brackets would end the label of a directive around the link.
  const text = address
    .replaceAll('&', '&amp;')
    .replaceAll(/[[\]\\\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  if (/^[^\s<>()\p{Cc}]+$/u.test(text)) return text
  return `<${text.replaceAll(/[<>]/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'))}>`
}

function escapeMark(mark: string, at: number, line: string, { followed }: Standing): string {
  const ends = at + 1 === line.length
  if (mark === '_') {
    const within = letterOrDigit.test(line[at - 1] ?? '') && letterOrDigit.test(line[at + 1] ?? '')
    return within ? '_' : '\\_'
  }
  if ((mark === '!' || mark === '<' || mark === '&') && ends && !followed) return mark
  if (mark === ':' && !followed && !/^:(?::|\S*\{)/.test(line.slice(at))) return mark
  return `\\${mark}`
}

/** What would begin a block at the start of a line. */
function escapeStart(text: string): string {
  if (/^[ \t]/.test(text)) return text.replace(/^[ \t]+/, references)
  if (/^(?:#{1,6}(?:\s|$)|[>|=]|[-+](?:[\s-]|$)|:-)/.test(text)) return `\\${text}`
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function references(space: string): string {
  return space.replaceAll(/[ \t]/g, (mark) => (mark === ' ' ? '&#32;' : '&#9;'))
}
