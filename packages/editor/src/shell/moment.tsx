import { type ReactElement, useEffect, useState } from 'react'
import { agoOf, momentOf } from './moments.ts'

/** A moment in few words that stay true while the screen is open; the exact time when pointed at. */
export function Moment({ at }: { readonly at: string }): ReactElement {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <time dateTime={at} title={momentOf(at)}>
      {agoOf(at, now)}
    </time>
  )
}
