import type { Loss } from '@stet/core/intake'
import type { StandingPage } from '@stet/core/page'
import { type Block, type MediaId, mediaOf, replacePictures, type Story } from '@stet/core/story'
import type { PictureTaker } from './take-pictures.ts'

/** Stands for a picture that is not to be had, until it is taken out. */
const lost: MediaId = ''

/** Takes the pictures that a story names by path and puts their ids in; those not to be had go. */
export async function replaceStoryPictures(
  story: Story,
  from: string,
  pictures: PictureTaker,
): Promise<{ story: Story; losses: readonly Loss[] }> {
  const losses: Loss[] = []
  const ids = new Map<string, MediaId>()
  const paths = mediaOf(story)
  if (paths.length === 0) return { story, losses }
  for (const path of paths) {
    const taken = await pictures.take(path, from)
    if ('media' in taken) ids.set(path, taken.media)
    else losses.push(taken.loss)
  }
  const replaced = replacePictures(story, (path) => ids.get(path) ?? lost)
  return { story: losses.length === 0 ? replaced : withoutLost(replaced), losses }
}

/** The same for a page that is no story. */
export async function replacePagePictures(
  page: StandingPage,
  from: string,
  pictures: PictureTaker,
): Promise<{ page: StandingPage; losses: readonly Loss[] }> {
  // Only lead and body are looked at: a page is a story without a head as far as pictures go.
  const asStory = { lead: null, body: page.body } as unknown as Story
  const { story, losses } = await replaceStoryPictures(asStory, from, pictures)
  return { page: { ...page, body: story.body }, losses }
}

function withoutLost(story: Story): Story {
  const lead = story.lead?.media === lost ? null : story.lead
  return { ...story, lead, body: { ...story.body, content: story.body.content.flatMap(kept) } }
}

function kept(block: Block): Block[] {
  if (block.type === 'picture') return block.attrs.media === lost ? [] : [block]
  if (block.type === 'gallery') {
    const content = block.content.filter((slide) => slide.attrs.media !== lost)
    return content.length === 0 ? [] : [{ ...block, content }]
  }
  if (block.type !== 'postCard') return [block]
  const { post } = block.attrs
  const pictures = post.pictures.map((picture) =>
    picture.shown?.media === lost ? { ...picture, shown: null } : picture,
  )
  return [{ ...block, attrs: { post: { ...post, pictures } } }]
}
