import type { CapturedMedia, Reading } from './captured.ts'

/**
 * A picture of a captured post by its place in the post's card, which has the same pictures in the same order.
 * `address` is the post's, which tells it apart in a thread; undefined where there is none, or it is a video.
 */
export function capturedPicture(
  reading: Reading,
  { address, index }: { readonly address: string; readonly index: number },
): CapturedMedia | undefined {
  if (reading.kind !== 'post') return undefined
  const post = reading.thread.find((one) => one.address === address) ?? reading.post
  const media = post.media[index]
  return media?.kind === 'picture' ? media : undefined
}
