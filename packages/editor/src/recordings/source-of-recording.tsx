import { type ReactElement, Suspense } from 'react'
import { late } from '../shell/late.ts'
import type { SourceFromRecordingProps } from './source-from-recording.tsx'

// It brings what compares words, which nobody needs before one quotation is open.
const Loaded = late(async () => (await import('./source-from-recording.tsx')).SourceFromRecording)

/** Says which recording words come from, and keeps new ones; loaded when it is first shown. */
export function SourceOfRecording(props: SourceFromRecordingProps): ReactElement {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  )
}
