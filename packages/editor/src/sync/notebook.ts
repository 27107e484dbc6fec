import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Waiting } from './field-queue.ts'
import type { Lost } from './story-sync.ts'

/** What one tab has of one story that the newsroom has not confirmed, its steps left out. */
export interface Page {
  readonly story: string
  readonly client: string
  /** Who wrote it: nobody else who uses this device sends it. */
  readonly staff: string
  /** The version of the body that the steps go on from. */
  readonly version: number
  /** How many of the steps were on their way. */
  readonly inFlight: number
  readonly fields: Readonly<Record<string, Waiting>>
  readonly lost: readonly Lost[]
}

/** The same with its steps, in JSON. */
export interface WholePage extends Page {
  readonly steps: readonly unknown[]
}

/** What is kept on this device: it outlives the tab, the browser and the connection. */
export interface Notebook {
  /** Writes a page; of its steps those from `from` on, in place of all that were there from there on. */
  keep(page: Page, from: number, steps: readonly unknown[]): Promise<void>
  pagesOf(story: string): Promise<readonly WholePage[]>
  /** The stories that somebody left something of. */
  storiesOf(staff: string): Promise<readonly string[]>
  remove(story: string, client: string): Promise<void>
  close(): void
}

interface Tables extends DBSchema {
  page: { key: [string, string]; value: Page }
  step: { key: [string, string, number]; value: unknown }
}

/** Opens the notebook of this browser. Rejects where the browser keeps nothing. */
export async function openNotebook(name = 'stet-newsroom'): Promise<Notebook> {
  const database = await openDB<Tables>(name, 1, {
    upgrade: (made) => {
      made.createObjectStore('page', { keyPath: ['story', 'client'] })
      made.createObjectStore('step')
    },
    // A newer program in another tab wants to open it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return {
    keep: (page, from, steps) => keep(database, page, { from, steps }),
    pagesOf: (story) => pagesOf(database, story),
    storiesOf: async (staff) => {
      const pages = await database.getAll('page')
      return [...new Set(pages.filter((page) => page.staff === staff).map(({ story }) => story))]
    },
    remove: async (story, client) => {
      const work = database.transaction(['page', 'step'], 'readwrite')
      await Promise.all([
        work.objectStore('page').delete([story, client]),
        work.objectStore('step').delete(stepsFrom(story, client, 0)),
        work.done,
      ])
    },
    close: () => database.close(),
  }
}

/** The notebook of this tab: one for all its stories, and one that keeps nothing where the browser does not. */
export function theNotebook(): Promise<Notebook> {
  opened ??= openNotebook().catch(noNotebook)
  return opened
}

let opened: Promise<Notebook> | undefined

/** A notebook for a browser that keeps nothing: it says so whenever there is something to keep. */
function noNotebook(cause: unknown): Notebook {
  return {
    keep: () => Promise.reject(new Error('there is no place for it', { cause })),
    pagesOf: async () => [],
    storiesOf: async () => [],
    remove: async () => undefined,
    close: () => undefined,
  }
}

async function keep(
  database: IDBPDatabase<Tables>,
  page: Page,
  { from, steps }: { from: number; steps: readonly unknown[] },
): Promise<void> {
  const { story, client } = page
  const work = database.transaction(['page', 'step'], 'readwrite')
  const store = work.objectStore('step')
  const asked = [
    work.objectStore('page').put(page),
    store.delete(stepsFrom(story, client, from)),
    ...steps.map((step, index) => store.put(step, [story, client, from + index])),
    work.done,
  ]
  // At once, and not when the tab hears of what it asked for: it may be gone by then.
  work.commit()
  await Promise.all(asked)
}

async function pagesOf(
  database: IDBPDatabase<Tables>,
  story: string,
): Promise<readonly WholePage[]> {
  const work = database.transaction(['page', 'step'])
  const all = IDBKeyRange.bound([story, ''], [story, '\uffff'])
  const pages = await work.objectStore('page').getAll(all)
  const whole: WholePage[] = []
  for (const page of pages) {
    const steps = await work.objectStore('step').getAll(stepsFrom(story, page.client, 0))
    whole.push({ ...page, steps })
  }
  await work.done
  return whole
}

function stepsFrom(story: string, client: string, from: number): IDBKeyRange {
  return IDBKeyRange.bound([story, client, from], [story, client, Number.MAX_SAFE_INTEGER])
}
