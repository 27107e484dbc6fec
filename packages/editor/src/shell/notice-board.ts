/** Something said in passing. */
export interface Notice {
  readonly id: number
  readonly message: string
  readonly isRefusal: boolean
}

/** What is said in passing, for as long as it is said. */
export interface NoticeBoard {
  readonly subscribe: (listener: () => void) => () => void
  readonly notices: () => readonly Notice[]
  readonly put: (message: string, isRefusal: boolean) => void
  readonly take: (id: number) => void
}

/** How many notices are shown at once; the oldest goes. */
const most = 3

/** How long a notice is shown, in milliseconds. A refusal stays until it is closed. */
const shownFor = 5000

/** Opens a board. */
export function openNoticeBoard(): NoticeBoard {
  const listeners = new Set<() => void>()
  let notices: readonly Notice[] = []
  let count = 0
  const set = (next: readonly Notice[]) => {
    notices = next
    for (const listener of listeners) listener()
  }
  const take = (id: number) => set(notices.filter((notice) => notice.id !== id))
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notices: () => notices,
    put: (message, isRefusal) => {
      count += 1
      const id = count
      // Said twice, it is shown once, and for longer.
      const others = notices.filter((notice) => notice.message !== message)
      set([...others, { id, message, isRefusal }].slice(-most))
      if (!isRefusal) setTimeout(() => take(id), shownFor)
    },
    take,
  }
}

/** The board of this page. */
export const noticeBoard: NoticeBoard = openNoticeBoard()
