import type { DutyHours, DutySpan } from '../../comments/policy/comment-settings.ts'
import { placeOf } from '../clock.ts'
import type { TalkSetting } from './told.ts'

/** When somebody reads what is sent under a careful story, for a page that stands for days; empty where that is always or unknown. */
export function dutyInWords({ words, policy }: TalkSetting): string {
  const { hours } = policy
  const stretches = hours ? stretchesOf(hours) : []
  if (!hours || stretches.length === 0 || stretches.every(isWholeWeek)) return ''
  const { discussion: told } = words
  const spans = stretches.map(({ from, to, spans: at }) => {
    const times = at.map((span) => told.hours(span.from, span.to))
    return `${told.weekdays(from, to)} ${times.join(words.and)}`
  })
  return told.writeInHours(spans, words.zoneOf(placeOf(hours.zone)))
}

/** Weekdays with the same hours, one after the other: Monday is 0. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly spans: readonly DutySpan[]
}

function stretchesOf({ week }: DutyHours): readonly Stretch[] {
  const found: Stretch[] = []
  for (const [day, spans] of week.entries()) {
    const last = found.at(-1)
    if (last && sameSpans(last.spans, spans)) found[found.length - 1] = { ...last, to: day }
    else found.push({ from: day, to: day, spans })
  }
  return found.filter(({ spans }) => spans.length > 0)
}

function sameSpans(one: readonly DutySpan[], other: readonly DutySpan[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, at) => span.from === other[at]?.from && span.to === other[at]?.to)
  )
}

function isWholeWeek({ from, to, spans: [first, more] }: Stretch): boolean {
  const isWholeDay = !more && first?.from === '00:00' && first.to === '24:00'
  return isWholeDay && from === 0 && to === 6
}
