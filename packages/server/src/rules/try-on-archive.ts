import { askDesk, draftOfStory, openReader } from '@stet/core/desk'
import { civilDay, type StoryId } from '@stet/core/story'
import { readDeskSettings } from '../actions/desk/desk-settings.ts'
import type { Newsroom } from '../newsroom.ts'
import { storiesAfter } from '../storage/stories.ts'
import type { KnownRules } from './known-rules.ts'
import type { TrialSum } from './rule-trial.ts'

const batch = 100

/** Tries rules on every story of the newsroom, drafts included, in order of their ids; stops where it is told to. */
export async function tryOnArchive(
  newsroom: Newsroom,
  { rules, compiled }: Pick<KnownRules, 'rules' | 'compiled'>,
  trial: TrialSum,
  signal: AbortSignal,
): Promise<void> {
  const { db } = newsroom.database
  const { countries } = await readDeskSettings(db)
  const now = newsroom.now()
  const reader = openReader(compiled)
  let after: StoryId | null = null
  while (!signal.aborted) {
    const records = await storiesAfter(db, { after, limit: batch })
    for (const { story } of records) {
      const today = civilDay(now, story.zone)
      const reading = reader.read(draftOfStory(story, { today, publishedOn: today }))
      const facts = { today, now, standings: [], copies: new Map(), countries }
      trial.add(`${story.section}/${story.slug}`, reading, askDesk({ reading, facts }, rules))
    }
    after = records.at(-1)?.story.id ?? null
    if (after === null || records.length < batch) return
  }
}
