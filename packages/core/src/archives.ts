// The door of archives that other systems export, and of text documents. Apart from intake.ts: nobody who only reads files loads it.

export { threadOf } from './intake/comment-thread.ts'
export type { DisqusPost, DisqusThread } from './intake/disqus/read-disqus.ts'
export { isDisqus, openDisqus } from './intake/disqus/read-disqus.ts'
export {
  disqusFoot,
  disqusHead,
  disqusPost,
  disqusThread,
} from './intake/disqus/write-disqus.ts'
export { docxParagraphs } from './intake/docx/docx-paragraphs.ts'
export { isGhost, readGhost } from './intake/ghost/read-ghost.ts'
export { isWxr } from './intake/wordpress/is-wxr.ts'
export type { WxrIndex } from './intake/wordpress/wxr-index.ts'
export { openWxrIndex } from './intake/wordpress/wxr-index.ts'
export { openWxrItems } from './intake/wordpress/wxr-items.ts'
