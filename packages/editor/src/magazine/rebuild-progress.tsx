import { Progress, Text } from '@mantine/core'
import type { ReactElement } from 'react'

interface RebuildProgressProps {
  readonly rebuild: { readonly done: number; readonly total: number } | null
  /** Whether something was saved on this screen. */
  readonly isSaved: boolean
}

/** How far the site is with showing what was saved; also what another person saved. */
export function RebuildProgress({ rebuild, isSaved }: RebuildProgressProps): ReactElement {
  const words = rebuild
    ? rebuild.total === 0
      ? 'Saved. The pages are about to be written'
      : `Saved. Writing the pages: ${Math.min(rebuild.done, rebuild.total)} of ${rebuild.total} stories`
    : isSaved
      ? 'Saved. Every page shows it'
      : ''
  return (
    <div>
      <Text role="status" size="sm" c="dimmed">
        {words}
      </Text>
      {rebuild && (
        <Progress
          aria-label="Pages written"
          mt={6}
          size="sm"
          value={rebuild.total === 0 ? 0 : (100 * rebuild.done) / rebuild.total}
        />
      )}
    </div>
  )
}
