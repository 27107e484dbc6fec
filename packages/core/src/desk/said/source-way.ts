import type { Said } from './said.ts'

/** How words came to us, and through whom. */
export type Way = Pick<Said, 'channel' | 'distance' | 'outlet' | 'chain'>

/** How a quotation came, for one that came the same way. */
export function wayOf({ channel, distance, outlet, chain }: Said): Way {
  return { channel, distance, outlet, chain }
}
