import { useEffect, useState } from 'react'
import { ServerError } from '../shell/server-error.ts'
import { commentCalls } from './comment-calls.ts'

/** Whether a comment is one's own to judge for now, or who reads it. */
export type Hold =
  | { readonly state: 'asking' }
  | { readonly state: 'mine' }
  | { readonly state: 'other'; readonly words: string }

/** Whoever goes quickly through a list holds only what they stop at, in milliseconds. */
const pause = 200

/** A hold lasts two minutes; it is asked for again well before, and until somebody else lets go. */
const renewEvery = 50_000
const askEvery = 8000

/** Holds a comment while its words are open, so that two people never judge the same; lets go on leaving. */
export function useLease(id: string | null): Hold {
  const [hold, setHold] = useState<Hold>({ state: 'asking' })
  useEffect(() => {
    if (id === null) return undefined
    let isOver = false
    let isMine = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const found = await claim(id)
      isMine ||= found.state === 'mine'
      // Whoever has gone on meanwhile lets go of what came too late.
      if (isOver) return found.state === 'mine' ? void letGo(id) : undefined
      setHold(found)
      timer = setTimeout(ask, found.state === 'mine' ? renewEvery : askEvery)
    }
    setHold({ state: 'asking' })
    timer = setTimeout(ask, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
      if (isMine) void letGo(id)
    }
  }, [id])
  return hold
}

async function claim(id: string): Promise<Hold> {
  try {
    await commentCalls.hold(id)
    return { state: 'mine' }
  } catch (error) {
    if (error instanceof ServerError && error.status === 409)
      return { state: 'other', words: error.message }
    return { state: 'asking' }
  }
}

async function letGo(id: string): Promise<void> {
  // It ends by itself within two minutes where this does not arrive.
  await commentCalls.letGo(id).catch(() => undefined)
}
