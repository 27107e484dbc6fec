import { openEvents } from '../server.ts'
import { sessionWatch } from '../shell/session-watch.ts'
import { listenLive } from './live-stream.ts'
import type { StoryEngine } from './story-engine.ts'

/** Tells an engine what happens to the tab, the connection and the story; gives what ends that. */
export function followBrowser(story: string, engine: StoryEngine): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const leaving = () => {
    void engine.keepNow()
    // The tab may never be looked at again.
    if (engine.model.sendable > 0) void engine.exchange()
  }
  const hidden = () => document.visibilityState === 'hidden' && leaving()
  document.addEventListener('visibilitychange', hidden, { signal })
  window.addEventListener('pagehide', leaving, { signal })
  window.addEventListener('online', () => void engine.ask('news'), { signal })
  window.addEventListener('offline', () => engine.disconnected(), { signal })
  const endWatch = sessionWatch.subscribe(() => {
    if (!sessionWatch.isLost()) void engine.ask('news')
  })
  const endLive = listenLive({
    open: () => openEvents(`stories/${encodeURIComponent(story)}/live`),
    changed: (pulse) => void engine.hear(pulse),
    here: (people) => engine.meet(people),
    silent: () => void engine.ask('news'),
  })
  return () => {
    ending.abort()
    endWatch()
    endLive()
  }
}
