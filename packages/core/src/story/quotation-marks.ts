/** A language's quotation marks: outside and, in quotes within quotes, inside. */
export interface QuotationMarks {
  readonly open: string
  readonly close: string
  readonly innerOpen: string
  readonly innerClose: string
}

/**
 * The four marks and the languages that use them: Unicode's CLDR 48, `delimiters`. Languages that are not
 * listed use the first row, CLDR's root. Corner brackets are left out: who writes with them types them.
 */
const rows: readonly (readonly [marks: string, languages: string])[] = [
  ['“”‘’', 'und'],
  ['«»“”', 'ast blo bm br ca cv dyo el es eu ewo ie it kab kk lij mg mua nnh pms sc sg ti'],
  ['«»“”', 'pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL'],
  ['„“‚‘', 'bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl'],
  ['«»‹›', 'am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae'],
  ['«»„“', 'bas be bua ky os ru sah tyv uk'],
  ['””’’', 'fi he lag rn se sn sv yi'],
  ['«»‘’', 'dua el-polyton ksf nb nn no rw'],
  ['”“’‘', 'ar lld ms-Arab syr ur'],
  ['«»«»', 'fr ht hy oc yav'],
  ['„“„“', 'bg lt prg sgs'],
  ['‘’“”', 'fur ia ti-ER tn'],
  ['„”«»', 'nmg pl ro'],
  ['„”‚’', 'agq ff'],
  ['„”»«', 'hu szl'],
  ['»«›‹', 'kk-Arab ug'],
  ['«»„”', 'shi zgh'],
  ['„”‘’', 'bs'],
  ['“”«»', 'eo'],
  ['«»”“', 'fr-CA'],
  ['„“«»', 'ka'],
  ['‘’‘’', 'nl'],
  ['„”’’', 'sr'],
  ['“’“”', 'st'],
  ['“”“”', 'tk'],
  ['“”’‘', 'uz'],
]

const unchanged: ReadonlySet<string> = new Set(['ja', 'yue', 'zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'])

/** French sets a narrow space that does not break inside its marks; in Switzerland it does not. */
const spaced: ReadonlySet<string> = new Set(['fr', 'fr-CA'])
const narrow = '\u202f'

const byLanguage = new Map<string, QuotationMarks>(
  rows.flatMap(([marks, languages]) =>
    languages.split(' ').map((language) => [language, marksIn(marks, language)] as const),
  ),
)

function marksIn(marks: string, language: string): QuotationMarks {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks
  const inside = spaced.has(language) ? narrow : ''
  const spacedOut = (mark: string) => {
    if (mark === '«') return `${mark}${inside}`
    return mark === '»' ? `${inside}${mark}` : mark
  }
  return {
    open: spacedOut(open),
    close: spacedOut(close),
    innerOpen: spacedOut(innerOpen),
    innerClose: spacedOut(innerClose),
  }
}

/** The quotation marks of a BCP 47 tag, by its longest part that is known; undefined where typing changes nothing. */
export function quotationMarks(language: string): QuotationMarks | undefined {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (unchanged.has(tag)) return undefined
    const marks = byLanguage.get(tag)
    if (marks) return marks
  }
  return byLanguage.get('und')
}
