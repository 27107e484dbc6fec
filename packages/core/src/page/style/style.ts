import { pictureClasses } from '../picture.ts'
import type { Publication } from '../publication.ts'
import { designs } from './design.ts'

/**
 * The stylesheets of a magazine's pages, in the order in which they are put together. Those of a sponsor
 * are there where there is one; the design's typeface is not where a designer's bundle brings another.
 */
export function styleFilesOf(
  { design, sponsor }: Pick<Publication, 'design' | 'sponsor'>,
  hasOwnTypeface = false,
): readonly string[] {
  const styles = designs[design.name].styles.filter(
    (file) => !(hasOwnTypeface && file.endsWith('/typeface.css')),
  )
  return sponsor ? styles.toSpliced(-1, 0, 'sponsor.css') : styles
}

/**
 * The stylesheet of a site: the texts of `styleFilesOf` in their order without comments and idle space,
 * the typeface (`url(typeface.woff2)` in them) at its address, and the publication's own colours.
 */
export function composeStyle(
  texts: readonly string[],
  { colours }: Pick<Publication, 'colours'>,
  typeface: string,
): string {
  const own = `:root{--accent:${colour(colours.accent)};--accent-dark:${colour(colours.accentDark)}}`
  const style = texts.map(tightened).join('') + pictureClasses()
  return own + style.replaceAll('url(typeface.woff2)', () => `url(${encodeURI(typeface)})`)
}

/** No string in our own stylesheets holds a comment or a run of spaces. */
function tightened(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}

function colour(text: string): string {
  if (!/^#[\da-f]{6}$/i.test(text))
    throw new SyntaxError(`Cannot use the colour “${text}”: it is not of the form #rrggbb`)
  return text
}
