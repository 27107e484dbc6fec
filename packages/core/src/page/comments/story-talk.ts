import { html, type Markup, nothing } from '../html.ts'
import type { Site, StoryPage } from '../model.ts'
import { mayWrite, ruleInBrief } from './policy-words.ts'
import { talkSettingOf } from './talk-setting.ts'
import { hasDiscussion, renderThread } from './thread.ts'

/** The discussion of a story on the story's own page. */
export interface StoryTalk {
  /** `Comments (14), read before they appear`, for the top of the story. */
  readonly link: Markup
  readonly section: Markup
  /** Whether there is a section to go to. */
  readonly isThere: boolean
}

/** The discussion of a story as its page shows it: the same for everybody. */
export function storyTalk(site: Site, { summary, version, comments }: StoryPage): StoryTalk {
  const { part, policy } = comments
  const setting = talkSettingOf(site, { story: { ...summary, version }, policy }, true)
  if (!hasDiscussion(setting, part)) return { link: nothing, section: nothing, isThere: false }
  // A way to nothing but the word that nothing is there is none.
  const isEmpty = part.count === 0 && !mayWrite(setting)
  const link = isEmpty
    ? nothing
    : html`<p class="to-talk"><a href="#comments">${setting.words.discussion.link(part.count, ruleInBrief(setting))}</a></p>`
  return { link, section: renderThread(setting, part), isThere: true }
}
