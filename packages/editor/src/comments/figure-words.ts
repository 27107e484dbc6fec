import type {
  DecisionDeed,
  OrderKind,
  OrderOutcome,
  ReportReason,
  RuleCode,
  SanctionKind,
} from '@stet/core/comments'
import {
  deedWords,
  orderKindWords,
  orderOutcomeWords,
  reasonWords,
  ruleWords,
  sanctionWords,
} from './comment-words.ts'

const hour = 3_600_000

/** How long something took in the middle of all cases: `42 minutes`, `3.5 hours`, `2 days`; a dash where there was none. */
export function medianWords(milliseconds: number | null): string {
  if (milliseconds === null) return '–'
  if (milliseconds < 90_000) return 'about a minute'
  if (milliseconds < 2 * hour) return `${Math.round(milliseconds / 60_000)} minutes`
  if (milliseconds < 48 * hour) return `${Math.round((milliseconds / hour) * 10) / 10} hours`
  return `${Math.round(milliseconds / (24 * hour))} days`
}

/** How many closed without an answer, after what is told of the others; nothing where none did. */
export function lapsedWords(count: number): string {
  return count === 0 ? '' : `; ${count} closed unanswered, as the words were erased`
}

const known: Readonly<Record<string, string>> = {
  ...({ ...reasonWords, ...ruleWords } satisfies Record<ReportReason | RuleCode, string>),
  ...({ ...deedWords, ...sanctionWords } satisfies Record<DecisionDeed | SanctionKind, string>),
}

/** By what orders are counted that come by kind and outcome. */
const ordered: Readonly<Record<string, string>> = {
  ...({ ...orderKindWords, ...orderOutcomeWords } satisfies Record<
    OrderKind | OrderOutcome,
    string
  >),
  waits: 'Waits',
}

/** How orders of authorities came and what became of them, in the words of the screens. */
export function orderWords(name: string): string {
  return ordered[name] ?? name
}

/** What a row of the figures counts, in the words of the screens; as it came where they have none. */
export function tallyWords(name: string): string {
  return known[name] ?? name
}
