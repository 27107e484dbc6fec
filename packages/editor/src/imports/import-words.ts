import { counted } from '../shell/counted.ts'
import type { ArchiveImport, ImportSummary, Outcome } from './import-calls.ts'

/** A size in the unit that people read: `3.4 MB`. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB']
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  const shown = unit === 0 || size >= 10 ? Math.round(size) : Math.round(size * 10) / 10
  return `${shown} ${units[unit]}`
}

/** How an import stands, in a few words for a list. */
export function stateWords({ state, step, imported, checked }: ArchiveImport): string {
  switch (state) {
    case 'uploading':
      return 'Not sent to its end'
    case 'checking':
      return 'Being looked through'
    case 'checked':
      return checked
        ? `Looked through: ${counted(checked.items, 'item', 'items')}`
        : 'Looked through'
    case 'importing':
      return 'Being brought in'
    case 'stopping':
      return 'Stopping'
    case 'stopped':
      return step === 'check' ? 'Stopped while looking it through' : 'Stopped on its way in'
    case 'done':
      return imported ? doneWords(imported) : 'Brought in'
    case 'failed':
      return 'Could not be brought in'
    default:
      return state satisfies never
  }
}

function doneWords({ taken, takenWithLoss, left }: ImportSummary): string {
  const came = counted(taken + takenWithLoss, 'item', 'items')
  return `Brought in: ${came}${left > 0 ? `, ${left.toLocaleString('en-GB')} left` : ''}`
}

/** What an outcome is called. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  taken: 'Taken',
  takenWithLoss: 'Taken with a loss',
  left: 'Left',
}

/** What the kinds of items are called, several of them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['story', 'Stories'],
  ['page', 'Pages'],
  ['picture', 'Pictures'],
  ['settings', 'Settings'],
  ['setting', 'Settings'],
  ['comment', 'Comments'],
  ['comments', 'Comments'],
  ['file', 'Files'],
  ['furniture', 'Page furniture'],
  ['embed', 'Embedded posts'],
  ['related', 'Related links'],
  ['head', 'Details of pages'],
  ['part', 'Other parts'],
  ['author', 'Authors'],
  ['term', 'Tags and categories'],
  ['member', 'Members'],
])

/** What a kind of items is called. */
export function kindWords(kind: string): string {
  const words = kinds.get(kind)
  if (words) return words
  const plain = kind.replaceAll(/[-_]/g, ' ').trim() || 'others'
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
}

/** How far a step has come, from 0 to 100; null where nothing is known yet. */
export function shareOf({ progress }: Pick<ArchiveImport, 'progress'>): number | null {
  if (!progress || progress.total <= 0) return null
  return Math.max(0, Math.min(100, (100 * progress.done) / progress.total))
}

/** How far a step has come, in words. */
export function progressWords({ progress }: Pick<ArchiveImport, 'progress'>): string {
  if (!progress) return 'It begins in a moment'
  const { done, total, unit } = progress
  if (unit === 'bytes') return `${sizeWords(done)} of ${sizeWords(total)}`
  return `${done.toLocaleString('en-GB')} of ${counted(total, 'file', 'files')}`
}
