import { openScratchFile } from './scratch-file.ts'

/** A file beside the database, for comments that are read in the order of their times and written story by story. */
export interface PostScratch {
  /** Remembers a comment of a thread: whatever JSON can hold. */
  add(thread: string, post: unknown): void
  /** The comments of a thread, in the order in which they came. */
  of(thread: string): unknown[]
  /** The threads that have comments, with how many, in the order of their first. */
  threads(): readonly { readonly thread: string; readonly count: number }[]
  close(): void
}

/** Opens such a file. */
export function openPostScratch(path: string): PostScratch {
  const database = openScratchFile(
    path,
    `create table post (number integer primary key, thread text not null, post text not null);
    create index post_thread on post (thread, number);`,
  )
  const add = database.prepare('insert into post (thread, post) values (?, ?)')
  const ofThread = database.prepare('select post from post where thread = ? order by number')
  const threads = database.prepare(
    'select thread, count(*) as many from post group by thread order by min(number)',
  )
  return {
    add: (thread, post) => add.run(thread, JSON.stringify(post)),
    of: (thread) => ofThread.all(thread).map(({ post }) => JSON.parse(String(post))),
    threads: () =>
      threads.all().map(({ thread, many }) => ({ thread: String(thread), count: Number(many) })),
    close: () => database.close(),
  }
}
