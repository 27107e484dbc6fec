import { readPublication } from '@stet/core/intake'
import { faintColours, leastContrast, type Publication } from '@stet/core/page'
import type { MediaId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { rebuildJob } from '../jobs/rebuild-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication as currentPublication } from '../site/publication.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Bundle, findBundle, saveBundle } from '../storage/bundles.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { saveListed } from '../storage/listed.ts'
import { findMedia } from '../storage/media.ts'
import { writeSetting } from '../storage/settings.ts'

export interface SettingsProblem {
  /** Which setting: `colours.accent`. */
  readonly path: string
  readonly message: string
}

export type SettingsOutcome =
  | { readonly outcome: 'changed'; readonly changed: readonly string[] }
  /** It is all as it was: nothing is written. */
  | { readonly outcome: 'same' }
  | { readonly outcome: 'refused'; readonly problems: readonly SettingsProblem[] }

export interface SettingsChange {
  readonly actor: Actor
  /** What the audit calls it: `change-settings`, `import-settings`, `use-design`. */
  readonly action: string
  /** The settings as they are to be, of settings as they are; anything, as it came. */
  readonly change: (publication: Publication) => unknown
  /** A designer's bundle that they name, to be kept with them. */
  readonly bundle?: Bundle
}

/**
 * Changes the settings of the magazine: written with who did it, and every page is asked for anew.
 * What makes no sense, and colours that could not be read, are refused with nothing changed.
 */
export function changeSettings(
  newsroom: Newsroom,
  { actor, action, change, bundle }: SettingsChange,
): Promise<SettingsOutcome> {
  return transaction(newsroom.database, async (db): Promise<SettingsOutcome> => {
    const before = await currentPublication(db)
    const wanted = change(before)
    const read = readPublication(wanted)
    const publication = 'publication' in read ? read.publication : (wanted as Publication)
    const changed = differing(before, publication)
    // Settings of an older day may lack what is asked for today: only what is changed must be right.
    const problems = 'problems' in read ? read.problems.filter(isAmong(changed)) : []
    if (problems.length > 0) return { outcome: 'refused', problems }
    if (changed.length === 0) return { outcome: 'same' }
    const now = newsroom.now()
    if (bundle) await saveBundle(db, bundle, now)
    const found = [...faint(publication), ...(await missing(db, publication))]
    const refused = found.filter(isAmong([...changed, 'colours']))
    if (refused.length > 0) throw new RefusedError(refused)
    await writeSetting(db, 'publication', publication)
    for (const section of publication.sections) await saveListed(db, 'section', section)
    await askJob(db, rebuildJob(now))
    const audit = { id: newsroom.newId(), at: now, actor, action, subject: 'settings' }
    await recordAudit(db, { ...audit, detail: { changed, before: of(before, changed) } })
    return { outcome: 'changed', changed }
  }).catch((error: unknown) => {
    if (error instanceof RefusedError) return { outcome: 'refused', problems: error.problems }
    throw error
  })
}

/** Thrown where a transaction has begun to write what must not stay. */
class RefusedError extends Error {
  readonly problems: readonly SettingsProblem[]
  constructor(problems: readonly SettingsProblem[]) {
    super('Cannot change the settings')
    this.problems = problems
  }
}

/** Which settings are others than they were; all of them where what came is no settings at all. */
function differing(before: Publication, after: Publication): (keyof Publication)[] {
  const known = Object.keys(before) as (keyof Publication)[]
  if (typeof after !== 'object' || after === null) return known
  const keys = [...new Set([...known, ...(Object.keys(after) as (keyof Publication)[])])]
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

/** Whether a problem is about one of these settings, or about no one setting. */
function isAmong(keys: readonly string[]): (problem: SettingsProblem) => boolean {
  return ({ path }) => {
    const [key = ''] = path.split(/[.[]/)
    return key === '' || keys.includes(key)
  }
}

function of(publication: Publication, keys: readonly (keyof Publication)[]): object {
  return Object.fromEntries(keys.map((key) => [key, publication[key]]))
}

function faint(publication: Publication): SettingsProblem[] {
  return faintColours(publication).map(({ colour, contrast }) => {
    const light = colour === 'accent' ? 'light' : 'dark'
    const found = contrast.toFixed(1)
    const message = `found ${publication.colours[colour]}, which has a contrast of ${found} to 1 on ${light} paper; ${leastContrast} to 1 is the least`
    return { path: `colours.${colour}`, message }
  })
}

/** What the settings name and the newsroom does not have. */
async function missing(
  db: Database,
  { logo, sponsor, design }: Publication,
): Promise<SettingsProblem[]> {
  const problems: SettingsProblem[] = []
  const pictures = [
    ['logo', logo],
    ['sponsor.picture', sponsor?.picture?.media ?? null],
  ] as const
  for (const [path, media] of pictures) {
    if (media !== null && !(await findMedia(db, media as MediaId)))
      problems.push({ path, message: `found ${media}, which is no picture of this newsroom` })
  }
  const { overrides } = design
  if (overrides !== null && !(await findBundle(db, overrides)))
    problems.push({
      path: 'design.overrides',
      message: `found ${overrides}, which is no bundle of this newsroom`,
    })
  return problems
}
