import type { Region, Words } from '../../reading/words.ts'
import { ownProse, type Prose, placed } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks where a quotation begins or ends that has one mark only; a quotation may open each of its paragraphs and close the last. */
export const quotationMarksBalanced: Rule = {
  name: 'quotation-marks-balanced',
  level: 'ask',
  summary: 'Asks where words in quotation marks end, or begin, that have one mark only.',
  guideline: null,
  run: ({ reading }) => {
    const prose = ownProse(reading)
    return prose.flatMap((one, at) => {
      const next = prose[at + 1]
      const after = next?.index === one.index + 1 ? next.words : undefined
      return one.words.regions
        .filter((region) => isOneSided(region) && !goesOn(one, region, after))
        .map((region) => ask(one, region))
    })
  },
}

function isOneSided({ opened, closed }: Region): boolean {
  return !opened || closed !== 'mark'
}

/** Whether the next paragraph opens with a mark of the same style, and this one's last words are quoted. */
function goesOn({ words }: Prose, region: Region, after: Words | undefined): boolean {
  if (!region.opened || !after) return false
  const last = words.text.trimEnd().length
  const [first] = after.regions
  return region.end >= last && first?.start === 0 && first.opened && first.style === region.style
}

function ask({ passage, words }: Prose, { opened, start, end }: Region): Asked {
  const place = opened ? { start, end: start + 1 } : { start: end - 1, end }
  const near = nearby(words.text, place.start)
  return {
    ...placed(passage, place),
    message: opened
      ? `Where do the words end that begin at ${near}?`
      : `Where do the words begin that end at ${near}?`,
    why: 'A quotation mark has no partner, so readers cannot tell whose words these are.',
    suggestion: opened
      ? 'A closing mark, or an opening mark before the next paragraph where the quotation goes on.'
      : 'An opening mark where the quotation begins.',
  }
}

/** A few words round a mark, to find it by. */
function nearby(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 24), at + 25).trim()
  return `[${words}]`
}
