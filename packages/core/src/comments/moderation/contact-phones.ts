import { services } from '../../desk/help/services.ts'
import { type Place, placesOf } from './place.ts'

/** Digits in groups: each group is parted from the last by at most two signs. Longer than any number (ITU-T E.164). */
const groups = /(?:\+|\(|\b)\d{1,14}(?:[ \u00a0.()/-]{1,3}\d{1,14}){0,8}/g
const most = 15
const least = 8

const help =
  /help\s?line|lifeline|life line|hotline|crisis|samaritan|support line|livslinien|seelsorge|num[eé]ro (?:vert|national|d['’][eé]coute|d['’]urgence)|\bsos\b|tel[eé]fono de la esperanza|telefoon|zelfmoord|krisen|childline/i
const around = 100

const known: ReadonlySet<string> = new Set(
  services.map(({ number }) => digitsOf(number)).filter((digits) => digits !== ''),
)

/** Where telephone numbers stand; those by which services help people are none of anybody’s, and are left. */
export function phonesIn(text: string): readonly Place[] {
  return placesOf(text, groups, (place) => isPhone(text, place))
}

function isPhone(text: string, { start, end }: Place): boolean {
  const written = text.slice(start, end)
  const digits = digitsOf(written)
  const isMarked = written.startsWith('+') || written.startsWith('0') || written.startsWith('(0')
  if (digits.length > most || digits.length < (isMarked ? least - 1 : least)) return false
  if (known.has(digits) || isCount(text, start, written) || isDate(written)) return false
  return !help.test(text.slice(Math.max(0, start - around), end + around))
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

const money = /[$€£¥₹#%]\s?$/
const thousands = /^\d{1,3}(?:[ \u00a0.]\d{3}){2,4}$/

/** Whether digits count something: money, a large number in groups of three, a run of one sign. */
function isCount(text: string, start: number, written: string): boolean {
  if (money.test(text.slice(Math.max(0, start - 2), start))) return true
  if (/^(\d)\1+$/.test(written)) return true
  return thousands.test(written) && !written.startsWith('0')
}

const date =
  /^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}$|^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$|^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)\d\d$/

function isDate(written: string): boolean {
  return date.test(written.trim())
}
