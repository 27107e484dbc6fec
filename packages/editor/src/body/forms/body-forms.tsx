import { type ReactElement, Suspense, useState, useSyncExternalStore } from 'react'
import { late } from '../../shell/late.ts'
import type { FormWindowProps } from './form-window.tsx'

// Nobody needs a form before something was asked.
const FormWindow = late(async () => (await import('./form-window.tsx')).FormWindow)

/** The forms of a body, loaded when the first is asked for. */
export function BodyForms(props: FormWindowProps): ReactElement | null {
  const question = useSyncExternalStore(props.asked.subscribe, props.asked.get)
  const [wasAsked, setWasAsked] = useState(false)
  if (question && !wasAsked) setWasAsked(true)
  if (!wasAsked) return null
  return (
    <Suspense>
      <FormWindow {...props} />
    </Suspense>
  )
}
