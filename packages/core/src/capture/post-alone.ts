import type { Reading } from './captured.ts'
import { providerFor } from './providers.ts'

/**
 * The addresses whose answers hold the post of a copy and no post beside it: what its platform was asked for it alone, and
 * its pictures. Null where that cannot be told apart: a page, or a platform that is asked for nothing but the post.
 */
export function answersOfPost(address: string, reading: Reading): ReadonlySet<string> | null {
  const named = providerFor(address)
  if (reading.kind !== 'post' || !named?.provider.around) return null
  const { provider, ref } = named
  const asked = provider.asks(ref, []).filter(({ purpose }) => !provider.around?.includes(purpose))
  const { post } = reading
  const media = [post, ...(post.quoted ? [post.quoted] : [])].flatMap((one) => one.media)
  return new Set([...asked, ...media].map((one) => one.address))
}
