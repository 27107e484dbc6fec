// Loaded into a process before its program: writes how long its main thread stood still, at most,
// since it was last asked, to the file that BENCH_LOOP_DELAY names, whenever SIGUSR2 comes.
import { renameSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const path = process.env['BENCH_LOOP_DELAY']

if (isMainThread && path) {
  const resolution = 1
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  process.on('SIGUSR2', () => {
    // The histogram counts its own pause between two looks.
    const value = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution)
    const text = JSON.stringify({ max: value(delays.max), p99: value(delays.percentile(99)) })
    delays.reset()
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  })
}
