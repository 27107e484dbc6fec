import type { Loss } from '@stet/core/intake'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { auditsOf, recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { writeSetting } from '../../storage/settings.ts'
import { findStoryBySlug } from '../../storage/stories.ts'
import type { Fate } from './judge-stories.ts'

/** How many stories the top of the front page shows. */
const onTop = 4

interface Front {
  /** Puts stories on top that stood there before; gives the losses of those that cannot. */
  lead(fates: readonly Fate[]): Promise<ReadonlyMap<Fate, readonly Loss[]>>
}

/** The top of the front page: what stood above all others stands there again, unless editors chose for themselves. */
export function openFront({
  newsroom,
  actor,
  dryRun,
}: {
  readonly newsroom: Newsroom
  readonly actor: Actor
  readonly dryRun: boolean
}): Front {
  let isOurs: Promise<boolean> | undefined
  return {
    lead: async (fates) => {
      const sticky = fates.filter(
        ({ read, status }) => read.intake.isSticky && status === 'published',
      )
      if (sticky.length === 0) return new Map()
      isOurs ??= isImported(newsroom.database.db)
      if (!(await isOurs)) return lost(sticky, 'the editors have chosen what stands there')
      const names = sticky.map(({ story }) => `${story.section}/${story.slug}`)
      const room = dryRun ? onTop : await add(newsroom, actor, names)
      return lost(sticky.slice(room), `only ${onTop} stories stand there`)
    },
  }
}

/** Puts as many on top as there is room for; says how many. */
function add(newsroom: Newsroom, actor: Actor, names: readonly string[]): Promise<number> {
  return transaction(newsroom.database, async (db) => {
    const publication = await readPublication(db)
    const { lead } = publication.front
    const added = names.slice(0, Math.max(0, onTop - lead.length))
    if (added.length === 0) return 0
    const front = { ...publication.front, lead: [...lead, ...added] }
    await writeSetting(db, 'publication', { ...publication, front })
    const audit = { id: newsroom.newId(), at: newsroom.now(), actor, action: 'import' }
    await recordAudit(db, { ...audit, subject: 'settings', detail: { lead: added } })
    return added.length
  })
}

/** Whether nothing is on top, or nothing that no import put there. */
async function isImported(db: Database): Promise<boolean> {
  const { front } = await readPublication(db)
  for (const name of front.lead) {
    const [section = '', slug = ''] = name.split('/')
    const story = (await findStoryBySlug(db, section, slug))?.story.id
    const audits = story ? await auditsOf(db, story) : []
    if (!audits.some(({ action }) => action === 'import')) return false
  }
  return true
}

function lost(fates: readonly Fate[], reason: string): ReadonlyMap<Fate, readonly Loss[]> {
  const why = `it stood above all others and does not at the top of the front page: ${reason}`
  const loss: Loss = { kind: 'front page', what: '', why, line: null }
  return new Map(fates.map((fate) => [fate, [loss]]))
}
