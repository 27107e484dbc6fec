import type { Block, Slide } from '../../../story/block.ts'
import type { Picture } from '../../../story/picture.ts'
import type { WxrAttachment, WxrAttachments } from '../attachments.ts'

/** A picture as an upload tells it. */
export function pictureFrom(file: WxrAttachment, caption: string = file.caption): Picture {
  return {
    media: file.address,
    alternative: file.alternative || null,
    decorative: false,
    caption,
    credit: '',
    focus: { x: 0.5, y: 0.5 },
  }
}

/** A gallery of uploads; a picture where there is one alone, nothing where there is none. */
export function galleryFrom(files: readonly WxrAttachment[]): readonly Block[] {
  const [only, ...others] = files
  if (!only) return []
  if (others.length === 0) return [{ type: 'picture', attrs: pictureFrom(only) }]
  const content = files.map((file): Slide => ({ type: 'slide', attrs: pictureFrom(file) }))
  return [{ type: 'gallery', attrs: { name: 'gallery-1', title: '' }, content }]
}

/** Blocks whose pictures name the file that was uploaded, not a smaller one made of it, with its description. */
export function withUploads(
  blocks: readonly Block[],
  attachments: WxrAttachments,
): readonly Block[] {
  return blocks.map((block) => {
    if (block.type === 'picture') {
      const attrs = withUpload(block.attrs, attachments)
      return attrs === block.attrs ? block : { ...block, attrs }
    }
    if (block.type !== 'gallery') return block
    const content = block.content.map((slide) => ({
      ...slide,
      attrs: withUpload(slide.attrs, attachments),
    }))
    return { ...block, content }
  })
}

function withUpload(picture: Picture, attachments: WxrAttachments): Picture {
  const file = attachments.byAddress(picture.media)
  if (!file || file.address === '') return picture
  const alternative = picture.alternative || file.alternative || null
  if (file.address === picture.media && alternative === picture.alternative) return picture
  return { ...picture, media: file.address, alternative }
}
