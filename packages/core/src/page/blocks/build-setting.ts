// Settings for tests of blocks.
import { storyWith } from '../../story/build.ts'
import type { Story } from '../../story/story.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import type { StoryPage } from '../model.ts'
import { settingOf } from '../story-page.ts'
import type { Setting } from './setting.ts'

/** The setting of a story with these facts. */
export function testSetting(fields: Partial<Story> = {}, page: Partial<StoryPage> = {}): Setting {
  return settingOf(testSite(), testPage(storyWith(fields), page))
}
