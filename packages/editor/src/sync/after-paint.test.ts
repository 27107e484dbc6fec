import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

const done = vi.fn()
const frames: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  done.mockClear()
  frames.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser whose frames come when the test says so. */
function withFrames(): void {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1))
}

it('waits for the frame, and for what that paints', () => {
  withFrames()
  afterPaint(done)
  vi.advanceTimersByTime(10)
  for (const draw of frames) draw()
  expect(done).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(done).toHaveBeenCalledOnce()
})

it('does not wait longer than a tenth of a second for a frame', () => {
  withFrames()
  afterPaint(done)
  vi.advanceTimersByTime(100)
  expect(done).toHaveBeenCalledOnce()
})

it('waits for nothing where nothing is shown', () => {
  afterPaint(done)
  vi.advanceTimersByTime(0)
  expect(done).toHaveBeenCalledOnce()
})

it.each([false, true])('can be called off, after the frame: %s', (isAfterFrame) => {
  withFrames()
  const callOff = afterPaint(done)
  if (isAfterFrame) for (const draw of [...frames]) draw()
  callOff()
  for (const draw of isAfterFrame ? [] : frames) draw()
  vi.advanceTimersByTime(1_000)
  expect(done).not.toHaveBeenCalled()
})
