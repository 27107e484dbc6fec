import { type ReactElement, Suspense } from 'react'
import { late } from '../shell/late.ts'
import type { SourceFromCopyProps } from './source-from-copy.tsx'

// It brings what compares words, which nobody needs before one quotation is open.
const Loaded = late(async () => (await import('./source-from-copy.tsx')).SourceFromCopy)

/** Fills in where words come from by choosing a copy; loaded when it is first shown. */
export function SourceOfCopy(props: SourceFromCopyProps): ReactElement {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  )
}
