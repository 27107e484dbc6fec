import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { ordersBy, orderWaits } from '../../storage/authority-orders.ts'
import {
  appealOutcomes,
  appealWaits,
  commentsSent,
  decisionsByDeed,
  decisionsByPerson,
  decisionWaits,
  heldByPhase,
  lapsedIn,
  rejectionsByRule,
  reportsByReason,
  reportWaits,
  type Tally,
} from '../../storage/moderation-figures.ts'
import { csvRow } from './csv.ts'
import { type Days, spanOf } from './figure-days.ts'

/** How comments were moderated, as the Digital Services Act (articles 15 and 24) and the Online Safety Act ask to be told. */
export interface ModerationFigures {
  readonly from: string
  readonly to: string
  readonly comments: number
  /** Held by the program before anybody read them, by phase. */
  readonly heldByRule: readonly Tally[]
  /** Reports of readers, by reason. */
  readonly notices: readonly Tally[]
  readonly noticesAnswered: number
  /** Closed without an answer, because the comment was erased before. */
  readonly noticesLapsed: number
  /** Median milliseconds from a report to its answer; null where none was answered. */
  readonly noticeMedian: number | null
  /** What people decided, by deed. */
  readonly decisions: readonly Tally[]
  readonly rejectedByRule: readonly Tally[]
  /** Median milliseconds from sending to the first decision; null where none was decided. */
  readonly decisionMedian: number | null
  readonly appeals: { readonly sent: number; readonly upheld: number; readonly overturned: number }
  /** Closed without an answer, because whoever sent them had everything erased before. */
  readonly appealsLapsed: number
  readonly appealMedian: number | null
  readonly perModerator: readonly { readonly by: string; readonly decisions: number }[]
  /** How many comments were taken to be by somebody who may be in danger. */
  readonly danger: number
  readonly orders: OrderFigures
}

/** What authorities ordered (Digital Services Act, article 15(1)(a)). */
export interface OrderFigures {
  readonly byKind: readonly Tally[]
  readonly byCountry: readonly Tally[]
  readonly byRule: readonly Tally[]
  readonly byOutcome: readonly Tally[]
  /** Median milliseconds from an order to the word that it had arrived, and to its effect; null where there was none. */
  readonly informedMedian: number | null
  readonly doneMedian: number | null
}

/**
 * The figures from one day to another, both counted, on the clocks of the publication; undefined where they are no days,
 * stand the wrong way round or too far apart.
 */
export async function moderationFigures(
  newsroom: Newsroom,
  days: Days,
): Promise<ModerationFigures | undefined> {
  const { db } = newsroom.database
  const { zone } = await readPublication(db)
  const span = spanOf(days, zone)
  if (!span) return undefined
  const { from, to } = days
  const notices = await reportWaits(db, span)
  const decisions = await decisionsByDeed(db, span)
  return {
    ...{ from, to, comments: await commentsSent(db, span) },
    heldByRule: await heldByPhase(db, span),
    notices: await reportsByReason(db, span),
    noticesAnswered: notices.length,
    noticesLapsed: await lapsedIn(db, 'comment_report', span),
    noticeMedian: medianOf(notices),
    decisions,
    rejectedByRule: await rejectionsByRule(db, span),
    decisionMedian: medianOf(await decisionWaits(db, span)),
    appeals: await appealOutcomes(db, span),
    appealsLapsed: await lapsedIn(db, 'comment_appeal', span),
    appealMedian: medianOf(await appealWaits(db, span)),
    perModerator: await decisionsByPerson(db, span),
    danger: decisions.find(({ name }) => name === 'danger')?.count ?? 0,
    orders: {
      byKind: await ordersBy(db, span, 'kind'),
      byCountry: await ordersBy(db, span, 'country'),
      byRule: await ordersBy(db, span, 'about'),
      byOutcome: await ordersBy(db, span, 'outcome'),
      informedMedian: medianOf(await orderWaits(db, span, 'informed_at')),
      doneMedian: medianOf(await orderWaits(db, span, 'done_at')),
    },
  }
}

type FigureRow = readonly [string, string, number | string | null]

/** The figures as CSV (RFC 4180): what is counted, by what, and how many; times in seconds. */
export function figuresAsCsv(figures: ModerationFigures): string {
  const { from, to, appeals, perModerator } = figures
  const rows: readonly FigureRow[] = [
    ['comments sent', '', figures.comments],
    ...tallied('held by the program', figures.heldByRule),
    ...tallied('reports of readers', figures.notices),
    ['reports answered', '', figures.noticesAnswered],
    ['reports of comments that were erased before', '', figures.noticesLapsed],
    ['median seconds from report to answer', '', seconds(figures.noticeMedian)],
    ...tallied('decided by people', figures.decisions),
    ...tallied('rejected', figures.rejectedByRule),
    ['median seconds from sending to decision', '', seconds(figures.decisionMedian)],
    ['appeals', 'sent', appeals.sent],
    ['appeals', 'upheld', appeals.upheld],
    ['appeals', 'overturned', appeals.overturned],
    ['appeals', 'lapsed', figures.appealsLapsed],
    ['median seconds from appeal to answer', '', seconds(figures.appealMedian)],
    ...ordersTold(figures.orders),
    ...perModerator.map(({ by, decisions }) => ['decided by', by, decisions] as const),
  ]
  const head = csvRow(['from', 'to', 'figure', 'of', 'number'])
  return head + rows.map((row) => csvRow([from, to, ...row])).join('')
}

function ordersTold(orders: OrderFigures): readonly FigureRow[] {
  return [
    ...tallied('orders of authorities by kind', orders.byKind),
    ...tallied('orders of authorities by country', orders.byCountry),
    ...tallied('orders of authorities by rule', orders.byRule),
    ...tallied('orders of authorities by outcome', orders.byOutcome),
    ['median seconds from order to acknowledgement', '', seconds(orders.informedMedian)],
    ['median seconds from order to effect', '', seconds(orders.doneMedian)],
  ]
}

function tallied(figure: string, rows: readonly Tally[]): readonly FigureRow[] {
  return rows.map(({ name, count }) => [figure, name, count])
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const half = sorted.length >> 1
  const upper = sorted[half]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

function seconds(milliseconds: number | null): number | string {
  return milliseconds === null ? '' : Math.round(milliseconds / 1000)
}
