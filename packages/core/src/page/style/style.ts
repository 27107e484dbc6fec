import { pictureClasses } from '../picture.ts'
import type { Publication } from '../publication.ts'

/** The stylesheets of the pages, in the order in which they are put together. */
export const styleFiles: readonly string[] = [
  'ground.css',
  'frame.css',
  'story.css',
  'boxes.css',
  'foot.css',
  'lists.css',
  'sponsor.css',
  'pictures.css',
  'circumstances.css',
]

/**
 * The stylesheet of a site: the texts of `styleFiles` in their order without comments and idle space,
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
