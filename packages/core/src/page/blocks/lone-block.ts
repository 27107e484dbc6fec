import type { Block } from '../../story/block.ts'
import type { Media, MediaId } from '../../story/picture.ts'
import { clockOf } from '../clock.ts'
import type { Markup } from '../html.ts'
import type { StorySummary } from '../model.ts'
import { blockWordsFor } from '../words/block-words.ts'
import { renderBlock } from './blocks.ts'
import { newSetting } from './setting.ts'

/** What a block needs to know of its story when it is shown without it. */
export interface LoneSetting {
  readonly language: string
  /** The IANA zone of the story's clock. */
  readonly zone: string
  readonly media: ReadonlyMap<MediaId, Media>
  /** The stories that related links may name. */
  readonly related?: ReadonlyMap<string, Pick<StorySummary, 'address' | 'headline'>>
  /** Ids that other blocks of the same document have; this block's are added to them. */
  readonly ids?: Set<string>
}

/**
 * One block as its page shows it, outside a page: in the editor while it is written. Its text carries
 * no notes and no numbers of sources, which only a whole story has.
 */
export function renderLoneBlock(given: LoneSetting, block: Block): Markup {
  const words = blockWordsFor(given.language)
  const setting = newSetting({
    site: given,
    words,
    clock: clockOf(given.zone, given.language, words),
    language: given.language,
    ...(given.related && { related: given.related }),
    ...(given.ids && { ids: given.ids }),
  })
  return renderBlock(setting, block)
}
