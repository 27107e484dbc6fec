import { providerFor } from '@stet/core/capture'
import { finderOf, type MediaId, type Removal, type StoryId } from '@stet/core/story'

/** What is to be taken out: words as somebody wrote them, a picture, or a post by its address. */
export type TakeOutWhat =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'picture'; readonly media: MediaId }
  | { readonly kind: 'post'; readonly address: string }

/** What is to be taken out, and out of what. */
export interface TakeOutAsk {
  readonly what: TakeOutWhat
  /** The one story out of which it goes; null where out of everything. */
  readonly story: StoryId | null
  /** Stands where words or a post stood. */
  readonly instead: string
}

/** What stands where words were taken out, unless somebody chose other words. */
export const defaultInstead = '[removed]'

/** Shorter words would be found everywhere. */
const shortest = 2

/** What is to be done to texts, or in words why that cannot be. */
export function removalOf({ what, instead }: TakeOutAsk): Removal | { readonly problem: string } {
  const nothing: Removal = {
    finder: finderOf([]),
    instead,
    media: new Set(),
    isPost: () => false,
  }
  switch (what.kind) {
    case 'words':
      return wordsRemoval(nothing, what.words)
    case 'picture': {
      const isMedia = /^[0-9a-f]{64}$/.test(what.media)
      if (!isMedia) return { problem: `Cannot take a picture out: “${what.media}” names none` }
      return { ...nothing, media: new Set([what.media]) }
    }
    case 'post':
      return postRemoval(nothing, what.address)
    default:
      return what satisfies never
  }
}

function wordsRemoval(
  nothing: Removal,
  words: readonly string[],
): Removal | { readonly problem: string } {
  const lines = words.flatMap((one) => one.split(/\r?\n/)).filter((line) => line.trim() !== '')
  const letters = (line: string) => line.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const short = lines.find((line) => letters(line) < shortest)
  if (lines.length === 0) return { problem: 'Cannot take words out: none were given' }
  if (short !== undefined)
    return { problem: `Cannot take “${short}” out: it would be found everywhere` }
  const finder = finderOf(lines)
  if (finder.holds(nothing.instead))
    return { problem: 'Cannot take words out: what is to stand in their place holds them' }
  return { ...nothing, finder }
}

function postRemoval(nothing: Removal, address: string): Removal | { readonly problem: string } {
  const named = URL.canParse(address.trim()) && providerFor(address.trim())
  if (!named) return { problem: `Cannot take a post out: “${address}” is no complete web address` }
  const wanted = named.ref.address
  const known = new Map<string, boolean>()
  const isPost = (one: string) => {
    const before = known.get(one)
    if (before !== undefined) return before
    const is = one === address || (/^https?:/.test(one) && providerFor(one)?.ref.address === wanted)
    if (known.size > 50_000) known.clear()
    known.set(one, is)
    return is
  }
  return { ...nothing, isPost }
}
