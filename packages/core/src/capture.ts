// The door of capture/: what an address names, what to ask for it, and what the recorded answers say.

export type { Reading, Signal } from './capture/captured.ts'
export type { PostRef, Provider, Recorded } from './capture/provider.ts'
export { providerFor } from './capture/providers.ts'
