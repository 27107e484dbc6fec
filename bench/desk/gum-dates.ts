import type { GumDocument, Stretch } from './gum-document.ts'

/** A date that GUM marks, as the days that it means. */
export interface GumDate extends Stretch {
  readonly from: string
  readonly to: string
  readonly precision: 'day' | 'month' | 'year' | 'range'
}

/** The dates of a document that have days: those before our era and months without a year are left out. */
export function datesOf({ tokens }: GumDocument): readonly GumDate[] {
  const found: GumDate[] = []
  const open: { start: number; attributes: string }[] = []
  for (const { start, end, misc } of tokens) {
    for (const [, attributes, other] of (misc.get('XML') ?? '').matchAll(
      /<date ([^>]*)>|(<\/date>)/g,
    )) {
      if (attributes !== undefined) open.push({ start, attributes })
      else if (other) {
        const one = open.pop()
        const days = one ? daysIn(one.attributes) : undefined
        if (one && days) found.push({ start: one.start, end, ...days })
      }
    }
  }
  return found
}

function daysIn(attributes: string): Pick<GumDate, 'from' | 'to' | 'precision'> | undefined {
  const read = (name: string) =>
    new RegExp(`${name}:::"(\\d{4}(?:-\\d\\d){0,2})`).exec(attributes)?.[1]
  const when = read('when')
  if (when) {
    const precision = when.length === 4 ? 'year' : when.length === 7 ? 'month' : 'day'
    return { from: firstDay(when), to: lastDay(when), precision }
  }
  const [from, to] = [read('from') ?? read('notBefore'), read('to') ?? read('notAfter')]
  return from && to ? { from: firstDay(from), to: lastDay(to), precision: 'range' } : undefined
}

function firstDay(written: string): string {
  return `${written}-01-01`.slice(0, 10)
}

function lastDay(written: string): string {
  if (written.length === 10) return written
  const [year = 0, month = 12] = written.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
