// The door of capture/: what an address names, what to ask for it, and what the recorded answers say.

export type { CapturedPost, Reading, Signal } from './capture/captured.ts'
export { capturedPicture } from './capture/captured-picture.ts'
export type { CopyFacts } from './capture/card-of.ts'
export { cardOf, cardsIn, sourceIn } from './capture/card-of.ts'
export { goneSigns } from './capture/gone-signs.ts'
export { answersOfPost } from './capture/post-alone.ts'
export type { PostRef, Provider, Recorded } from './capture/provider.ts'
export { web as pageProvider } from './capture/providers/web.ts'
export { providerFor } from './capture/providers.ts'
export type { Look, Looked, Original, OriginalChange, Seen } from './capture/state.ts'
export {
  afterLook,
  beginOriginal,
  isAway,
  isMadeToVanish,
  keepFresh,
  seenIn,
} from './capture/state.ts'
