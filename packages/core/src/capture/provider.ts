import type { Platform } from '../story/post.ts'
import type { Instant } from '../story/story.ts'
import type { Reading } from './captured.ts'

/** A platform that posts are captured from: pure, over answers that somebody else recorded. */
export interface Provider {
  readonly name: Platform | 'web'
  /** Raised when its reading changes, so that older captures can be read again. */
  readonly version: number
  /** What an address of this platform names; undefined for addresses of others. Looks nothing up. */
  readonly refOf: (address: URL) => PostRef | undefined
  /** What to ask next, by what was answered so far; none when there is nothing left to ask. */
  readonly asks: (ref: PostRef, answers: readonly Recorded[]) => readonly Ask[]
  /** Of `asks`: those whose answers hold posts beside the one that was asked for. None where it is absent. */
  readonly around?: readonly string[]
  /** What the answers say. Never throws: bytes that make no sense are `nothing`. */
  readonly read: (ref: PostRef, answers: readonly Recorded[]) => Reading
}

/** What an address names, from the address alone. */
export interface PostRef {
  readonly platform: Platform | 'web'
  /** Its one address, without what tracks or varies. */
  readonly address: string
  readonly id: string
  /** Empty where the address holds none. */
  readonly handle: string
  readonly host: string
  /** The time inside the id; null where it holds none. */
  readonly idTime: Instant | null
}

/** One thing to ask. */
export interface Ask {
  /** What it is for, so that the answer is found again: `oembed`, `status`, `page`. */
  readonly purpose: string
  readonly address: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** An answer as it was recorded, its body unpacked. */
export interface Recorded {
  readonly purpose: string
  /** Where it came from after redirects. */
  readonly address: string
  /** 0 where nothing answered. */
  readonly status: number
  /** Without parameters, small letters: `text/html`. */
  readonly mime: string
  /** As text; null where there is none to be had, and then `problem` says why. */
  readonly text: string | null
  readonly problem: string | null
  readonly at: Instant
}

/** The answer for a purpose, if there was one. */
export function answerFor(answers: readonly Recorded[], purpose: string): Recorded | undefined {
  return answers.find((answer) => answer.purpose === purpose)
}

/** An answer's JSON; undefined where it is none. */
export function jsonOf(answer: Recorded | undefined): unknown {
  if (answer?.text == null) return undefined
  try {
    return JSON.parse(answer.text)
  } catch {
    return undefined
  }
}
