// The door of capture/: what an address names, what to ask for it, and what the recorded answers say.

export { postOf } from './capture/as-post.ts'
export type { CapturedPage, CapturedPost, Reading, Signal } from './capture/captured.ts'
export type { Ask, PostRef, Provider, Recorded } from './capture/provider.ts'
export { providerFor, providers } from './capture/providers.ts'
