const mostTerms = 12

/**
 * The words of a text as the search index holds them: lower case, accents off Latin, Greek and
 * Cyrillic letters, apostrophes closed up, scripts without spaces cut by the character, single spaces.
 */
export function searchWords(text: string): string {
  // Words never reach over the end of a line, and most lines of most languages have nothing to take apart.
  return text
    .split('\n')
    .map((line) => (ordinary.test(line) ? ordinaryWords(line) : anyWords(line)))
    .filter((words) => words !== '')
    .join(' ')
}

/** ASCII and the marks of print, none of which is a letter or part of one. */
const ordinary = /^[\0-\x7f\xa0\u2010-\u2016\u2018-\u2027]*$/

function ordinaryWords(line: string): string {
  return line
    .toLowerCase()
    .replace(/(?<=[a-z0-9])['’](?=[a-z0-9])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function anyWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıςſ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/(?<=[\p{L}\p{N}])['’ʼ＇](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(unspaced, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** What somebody searches for as words of the index: at most twelve, each once. */
export function searchTerms(query: string): readonly string[] {
  // Nobody types a query this long; a pasted page would only cost time.
  const terms = searchWords(query.slice(0, 1000)).split(' ').filter(Boolean)
  return [...new Set(terms)].slice(0, mostTerms)
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu

/** Letters whose strokes and joins Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ſ: 's',
}
