import type { Health, Loss } from '@stet/core/intake'
import type { StoryId } from '@stet/core/story'

export type IntakeOutcome = 'taken' | 'takenWithLoss' | 'left'

/** What became of one thing that an import met. */
export interface ReportLine {
  /** Its path in the folder; of a part of a file, the file and the part's own words. */
  readonly item: string
  /**
   * `story`, `page`, `picture`, `settings`, `comments` or `file`; of a web page `furniture`, what it has around a
   * story, `embed`, `related`, `head` and `part`; of an archive whatever else it holds: `author`, `term`, `member`.
   */
  readonly kind: string
  readonly outcome: IntakeOutcome
  /** What was lost, or why it was left; empty where all was taken. */
  readonly why: string
  readonly story: StoryId | null
}

/** What an import did. The three counts add up to `items`. */
export interface Report {
  readonly items: number
  readonly taken: number
  readonly takenWithLoss: number
  readonly left: number
  readonly details: readonly ReportLine[]
  /** How what would come is; of dry runs. */
  readonly health?: Health
}

/** Counts the lines of a report. */
export function reportOf(details: readonly ReportLine[]): Report {
  const count = (outcome: IntakeOutcome) =>
    details.filter((detail) => detail.outcome === outcome).length
  return {
    items: details.length,
    taken: count('taken'),
    takenWithLoss: count('takenWithLoss'),
    left: count('left'),
    details,
  }
}

/** Losses as one sentence each. */
export function tellLosses(losses: readonly Loss[]): string {
  return losses
    .map(({ kind, what, why, line }) => {
      const place = line === null ? '' : `line ${line}: `
      return `${place}${kind}${what === '' ? '' : ` “${short(what)}”`}: ${why}`
    })
    .join('; ')
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
