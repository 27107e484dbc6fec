import { matchQuotation } from '@stet/core/quotation'

/** How words in the story compare with the copy or transcript that they were taken from, in one sentence for whoever writes. */
export function matchWords(printed: string, source: string, of = 'copy'): string {
  const match = matchQuotation(printed, source === '' ? null : source)
  switch (match.kind) {
    case 'nothing-to-compare':
      return 'There are no words in it to compare with'
    case 'exact':
      return `The words are exactly those of the ${of}`
    case 'marked':
      return `The words are those of the ${of}; every change is marked`
    case 'tidied':
      return `The words are those of the ${of}, with spelling or punctuation tidied`
    case 'differs':
      return match.places.length > 0
        ? `The words are not quite those of the ${of}`
        : `These words are not in the ${of}`
    default:
      return match satisfies never
  }
}
