// The door of archives that other systems export. Apart from intake.ts: nobody who only reads files loads it.

export { isGhost, readGhost } from './intake/ghost/read-ghost.ts'
export { isWxr } from './intake/wordpress/is-wxr.ts'
export type { WxrIndex } from './intake/wordpress/wxr-index.ts'
export { openWxrIndex } from './intake/wordpress/wxr-index.ts'
export { openWxrItems } from './intake/wordpress/wxr-items.ts'
