import type { FetchOptions } from './fetch-address.ts'

/** How other hosts are asked; tests and the demo play some of them. */
export type Reach = Pick<FetchOptions, 'played' | 'resolve' | 'signal' | 'time'>
