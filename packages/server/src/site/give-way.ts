/** Where a thread says that it prints what somebody waits for. Shared between threads. */
export type Way = SharedArrayBuffer

/** Longer than a story's page takes; a thread that died in the middle must not hold up the lists. */
const longest = 50

let watched: Int32Array | undefined

/** Makes a way to be shared with other threads. */
export function openWay(): Way {
  return new SharedArrayBuffer(4)
}

/** From here on this thread stands still in `giveWay` while somebody is on the way. */
export function giveWayOn(way: Way): void {
  watched = new Int32Array(way)
}

/** Stands still while a story's page is being printed elsewhere: it needs the disk and the processor. */
export function giveWay(): void {
  if (watched && Atomics.load(watched, 0) > 0) Atomics.wait(watched, 0, 1, longest)
}

/** Does what others give way to. */
export async function onTheWay<T>(way: Way | undefined, work: () => Promise<T>): Promise<T> {
  if (way === undefined) return work()
  const count = new Int32Array(way)
  Atomics.store(count, 0, 1)
  try {
    return await work()
  } finally {
    Atomics.store(count, 0, 0)
    Atomics.notify(count, 0)
  }
}
