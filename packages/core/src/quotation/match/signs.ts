// Signs that printers and keyboards have in many forms, as they stand in a character class.

/** Quotation marks of all languages; the forms of one are not told apart. */
export const quoteMarks = `"'“”„‟‘’‚‛«»‹›「」『』〝〞＂＇\`´`
/** Hyphens, dashes and the minus sign. */
export const dashes = '\\-‐‑‒–—―−'
/** Apostrophes, and what is typed for one. */
export const apostrophes = `'’ʼ＇\`´‘`
