import type { Platform } from '../../story/post.ts'
import type { CapturedPost, Reading, Signal } from '../captured.ts'
import type { PostRef, Recorded } from '../provider.ts'

/** A post of which only some facts are known; all others stand as not told. */
export function sparsePost(
  ref: PostRef,
  platform: Platform,
  facts: Partial<CapturedPost>,
): CapturedPost {
  return {
    platform,
    platformName: '',
    address: ref.address,
    stableId: ref.id,
    author: { name: '', handle: ref.handle, stableId: '', address: null },
    postedAt: ref.idTime,
    postedWords: '',
    editedAt: null,
    idTime: ref.idTime,
    language: null,
    text: '',
    links: [],
    media: [],
    quoted: null,
    warning: '',
    isCut: false,
    doubts: [],
    ...facts,
  }
}

/** A post that stands alone. */
export function alone(post: CapturedPost): Reading {
  return { kind: 'post', post, thread: [post] }
}

/** Why a platform gave no post, by the status of its answer; `means` are the statuses that it is known for. */
export function nothingFrom(
  answer: Recorded | undefined,
  means: Readonly<Record<number, readonly [Signal, string]>>,
): Reading {
  const status = answer?.status ?? 0
  const known = means[status]
  if (known) return { kind: 'nothing', signal: known[0], why: known[1] }
  return status === 0
    ? {
        kind: 'nothing',
        signal: 'unreachable',
        why: answer?.problem ?? 'the platform did not answer',
      }
    : {
        kind: 'nothing',
        signal: 'unknown',
        why: `the platform answered without a post (${status})`,
      }
}
