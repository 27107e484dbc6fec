import type { Page } from '../tests/open-browser.ts'
import { median, percentile } from './statistics.ts'

/** How long the screen took to show a keystroke, in milliseconds, of so many keystrokes. */
export interface WritingFigures {
  readonly keystrokes: number
  readonly p50: number
  readonly p95: number
  readonly worst: number
}

/**
 * What Chromium must be started with, so that a keystroke is not made to wait for the screen's next frame:
 * the figure is then the work that it makes, up to the paint.
 */
export const writingArguments: readonly string[] = [
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
]

const sentence = 'She waited for a sign, and the band went on with "the old one". '

/**
 * Types 200 characters in the middle of the story that the page at this address shows, and measures each from
 * its keydown to the end of the next paint. The page must be one that may be typed in: signed in already.
 */
export async function measureWriting(page: Page, address: string): Promise<WritingFigures> {
  await page.goto(address)
  await page.waitForSelector('.paper .ProseMirror > p')
  const blocks = page.locator('.paper .ProseMirror > p')
  const middle = blocks.nth(Math.floor((await blocks.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.keyboard.press('End')
  await page.waitForTimeout(500)
  await page.evaluate(watchKeys)
  for (let index = 0; index < 220; index += 1) {
    await page.keyboard.press(keyOf(sentence.charAt(index % sentence.length)))
    await page.waitForTimeout(30)
  }
  const times: number[] = await page.evaluate(() => Reflect.get(window, 'stetKeystrokes'))
  // The first ones find code that was never run.
  const counted = times.slice(20)
  return {
    keystrokes: counted.length,
    p50: median(counted),
    p95: percentile(counted, 0.95),
    worst: Math.max(...counted),
  }
}

function keyOf(character: string): string {
  return character === ' ' ? 'Space' : character
}

/**
 * Runs in the page: from each keydown to the task behind the frame that shows it. That has in it all that the
 * page does: waiting for its turn, handlers, style, layout, paint and handing the frame over, and timers that
 * came before that task. What draws the frame on the screen then is not the page's work. The browser's own Event
 * Timing would have it, but tells of events of 16 ms and more alone, in steps of 8 ms.
 */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { stetKeystrokes: times })
  const began: number[] = []
  const behind = new MessageChannel()
  behind.port1.onmessage = () => {
    const at = began.shift()
    if (at !== undefined) times.push(performance.now() - at)
  }
  document.addEventListener(
    'keydown',
    (event) => {
      began.push(event.timeStamp)
      requestAnimationFrame(() => behind.port2.postMessage(0))
    },
    { capture: true },
  )
}
