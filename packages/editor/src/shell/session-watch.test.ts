import { expect, it } from 'vitest'
import { openSessionWatch } from './session-watch.ts'

it('lets all who wait go on when somebody has signed in again', async () => {
  const watch = openSessionWatch()
  const seen: boolean[] = []
  watch.subscribe(() => seen.push(watch.isLost()))
  const waiting = [watch.lost(), watch.lost()]
  expect(watch.isLost()).toBe(true)
  watch.settle('again')
  expect(await Promise.all(waiting)).toEqual(['again', 'again'])
  expect(seen).toEqual([true, true, false])
})

it('tells them when the dialog was left, and asks anew the next time', async () => {
  const watch = openSessionWatch()
  const first = watch.lost()
  watch.settle('left')
  expect(await first).toBe('left')
  const second = watch.lost()
  expect(watch.isLost()).toBe(true)
  watch.settle('again')
  expect(await second).toBe('again')
})

it('tells nobody who no longer listens', () => {
  const watch = openSessionWatch()
  let told = 0
  const leave = watch.subscribe(() => {
    told += 1
  })
  leave()
  void watch.lost()
  expect(told).toBe(0)
})
