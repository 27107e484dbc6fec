/** UTF-16 units that one clip may bring: a shelf of books. */
export const mostWords = 2_000_000
/** Blocks that one clip may bring; a body holds 5,000. */
export const mostBlocks = 3000
/** After so many units a paragraph ends: a text node of a story holds 100,000. */
export const longestParagraph = 40_000
/** Lists in lists; a body holds a few more, and nobody reads them. */
export const deepestList = 8
