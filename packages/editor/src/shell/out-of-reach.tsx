import { type ReactElement, useEffect, useSyncExternalStore } from 'react'
import { lookAgain } from './me.ts'
import classes from './out-of-reach.module.css'
import { queries } from './queries.ts'
import { reach } from './reach.ts'

/** How often a server that was out of reach is asked whether it is back, in milliseconds. */
const lookEvery = 5000

/** A line under the header while the newsroom cannot be reached; it looks again by itself. */
export function OutOfReach(): ReactElement {
  const isReached = useSyncExternalStore(reach.subscribe, reach.isReached)
  useEffect(() => {
    if (isReached) return undefined
    const look = () => {
      lookAgain().then(
        () => queries.invalidateQueries(),
        () => undefined,
      )
    }
    const timer = setInterval(look, lookEvery)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', look)
    }
  }, [isReached])
  return (
    <div role="status">
      {!isReached && (
        <p className={classes['line']}>
          The newsroom cannot be reached at the moment. What you write in a story is kept on this
          device and sent when it is back.
        </p>
      )}
    </div>
  )
}
