import { askEvery } from './pace.ts'
import type { Pulse } from './story-engine.ts'
import type { Colleague } from './story-sync.ts'

/** How long a hidden tab goes on listening: browsers open few connections to one host. */
const listensHidden = 5_000

export interface LiveEvents {
  /** Opens the stream of events. */
  open(): EventSource
  changed(pulse: Pulse): void
  here(people: readonly Colleague[]): void
  /** Nothing is told at present: time to ask. */
  silent(): void
}

/** Listens to the events of a story while its tab is looked at; gives what ends that. */
export function listenLive(events: LiveEvents): () => void {
  let source: EventSource | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    source?.close()
    source = undefined
  }
  const open = () => {
    clearTimeout(hiding)
    // A browser comes back by itself, but not after a refusal.
    if (source && source.readyState !== EventSource.CLOSED) return
    source = events.open()
    source.addEventListener('changed', ({ data }) => events.changed(JSON.parse(data)))
    source.addEventListener('here', ({ data }) => events.here(JSON.parse(data).people))
  }
  const look = () => {
    if (document.visibilityState === 'visible') open()
    else hiding = setTimeout(close, listensHidden)
  }
  const clock = setInterval(() => {
    if (document.visibilityState !== 'visible' || source?.readyState === EventSource.OPEN) return
    open()
    events.silent()
  }, askEvery)
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    clearInterval(clock)
    clearTimeout(hiding)
    close()
  }
}
