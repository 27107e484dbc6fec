import type { RuleCode } from '@stet/core/comments'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { type Restriction, restrictionsIn } from '../../storage/decision-statements.ts'
import { csvRow } from './csv.ts'
import { type Days, spanOf } from './figure-days.ts'

const atOnce = 500

/** Named as the Commission's database of statements of reasons names its fields, where it has one. */
const head = [
  ...['puid', 'application_date', 'content_date', 'content_type', 'decision_visibility'],
  ...['decision_account', 'end_date_account_restriction', 'decision_ground', 'rule', 'source_type'],
  ...['automated_detection', 'automated_decision', 'redress', 'appeal', 'taken_back_at'],
]

/**
 * The statements of reasons of some days as CSV, a decision a row (Digital Services Act, articles 17(3) and 24(5)), piece
 * by piece; undefined where the days are none. No name, account, address or word of anybody is in it.
 */
export async function statementsAsCsv(
  { database: { db } }: Newsroom,
  days: Days,
): Promise<AsyncGenerator<string> | undefined> {
  const { zone } = await readPublication(db)
  const span = spanOf(days, zone)
  if (!span) return undefined
  return (async function* () {
    yield csvRow(head)
    for (let after: Restriction | undefined; ; ) {
      const some: Restriction[] = await restrictionsIn(db, span, { after, limit: atOnce })
      if (some.length > 0) yield some.map((one) => csvRow(cellsOf(one))).join('')
      after = some.at(-1)
      if (some.length < atOnce) return
    }
  })()
}

function cellsOf(one: Restriction): readonly (string | null)[] {
  const { id, deed, rule, at, sentAt, until, appeal, undoneAt } = one
  const isAbout = deed === 'reject' ? 'comment' : 'account'
  return [
    ...[id, at, sentAt, 'CONTENT_TYPE_TEXT'],
    // What was held had not been seen by anybody: it is not shown, either way.
    isAbout === 'comment'
      ? `DECISION_VISIBILITY_CONTENT_${one.wasShown ? 'REMOVED' : 'DISABLED'}`
      : '',
    ...(isAbout === 'account' ? ['DECISION_ACCOUNT_SUSPENDED', until] : ['', '']),
    ...[groundOf(rule), rule, sourceOf(one), one.isFoundByProgram ? 'Yes' : 'No'],
    // Nobody but people decides: the program holds, and asks.
    'AUTOMATED_DECISION_NOT_AUTOMATED',
    ...['appeal to somebody else here', appeal, undoneAt],
  ]
}

function groundOf(rule: RuleCode): string {
  return rule === 'illegal'
    ? 'DECISION_GROUND_ILLEGAL_CONTENT'
    : 'DECISION_GROUND_INCOMPATIBLE_CONTENT'
}

function sourceOf({ notice }: Restriction): string {
  if (notice === 'illegal') return 'SOURCE_ARTICLE_16'
  return notice === 'other' ? 'SOURCE_TYPE_OTHER_NOTIFICATION' : 'SOURCE_VOLUNTARY'
}
