import { clockOf } from '../clock.ts'
import type { Site } from '../model.ts'
import { wordsFor } from '../words/words.ts'
import type { PolicyTold, TalkSetting, TalkStory } from './told.ts'

/** What the parts of a discussion share, for a page that is made for one reader, or for a file. */
export function talkSettingOf(
  site: Site,
  page: { readonly story: TalkStory; readonly policy: PolicyTold },
  isFile = false,
): TalkSetting {
  const { story, policy } = page
  const words = wordsFor(story.language)
  return { site, words, clock: clockOf(story.zone, story.language, words), story, policy, isFile }
}
