import { build, type Story } from '@stet/core/story'
import { markTakenOut } from '../actions/append-ledger.ts'
import {
  live,
  openTestNewsroom,
  page,
  publishNow,
  save,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { ledgerEntriesOf } from '../storage/ledger.ts'
import { problemsOf, siteReader, verdictOn, writeSite } from './ledger-for-tests.ts'

/** The only words of the first story. */
export const words = 'Nobody saw the drummer leave.'

/** Where its page is. */
export const shown = 'culture/tour-ends/index.html'

/** A site with a ledger of six entries, for those who would change it in silence. */
export interface Prey {
  readonly newsroom: TestNewsroom
  /** Published three times, with a note in between; its first version was taken out. */
  readonly story: Story
  /** The file of its versions. */
  readonly versions: string
  /** The checkpoint before its last versions. */
  readonly older: string
  /** What is found after a file was changed by hand; throws where it does not hold what is to be changed. */
  found(path: string, from: string | RegExp, to: string): Promise<string>
  /** What is found after the list of versions was changed as data. */
  // biome-ignore lint/suspicious/noExplicitAny: what is tampered with has any shape
  foundInVersions(change: (file: any) => unknown): Promise<string>
}

/** Sets the site up. */
export async function openPrey(): Promise<Prey> {
  const newsroom = await openTestNewsroom()
  let story = await live(newsroom, { slug: 'tour-ends' }, build.paragraph(words))
  await live(newsroom, { slug: 'drummer' })
  await writeSite(newsroom)
  const older = await page(newsroom, 'ledger/checkpoint')
  const note = build.note({ kind: 'correction', text: 'An earlier version named another day.' })
  for (const notes of [[note], []]) {
    story = { ...story, notes }
    await save(newsroom, story)
    await publishNow(newsroom, story)
  }
  const taken = { story: story.id, versions: [1], reason: 'A name', at: newsroom.now() }
  await transaction(newsroom.database, (inside) => markTakenOut(inside, taken))
  await writeSite(newsroom)
  const tag = (await ledgerEntriesOf(newsroom.database.db, story.id))[0]?.entry.story ?? ''
  const versions = `ledger/versions/${tag.slice(0, 2)}/${tag}.json`
  const problems = async (path: string, body: Buffer | string) =>
    problemsOf(await verdictOn(newsroom, { [path]: body }, { older })).join('\n')
  const read = siteReader(newsroom)
  const textOf = async (path: string) => Buffer.from((await read(path)) ?? []).toString('latin1')
  return {
    newsroom,
    story,
    versions,
    older,
    found: async (path, from, to) => {
      const text = await textOf(path)
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`Cannot tamper: ${path} does not hold ${from}`)
      return problems(path, Buffer.from(changed, 'latin1'))
    },
    foundInVersions: async (change) => {
      const data: unknown = JSON.parse(Buffer.from(await textOf(versions), 'latin1').toString())
      change(data)
      return problems(versions, JSON.stringify(data))
    },
  }
}
