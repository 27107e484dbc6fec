import type { PictureBasis } from '@stet/core/story'

/** A picture in the form of a post that was made from a copy, and the ground that was given for showing it so far. */
export interface KeptPicture {
  readonly capture: string
  readonly post: string
  readonly index: number
  readonly basis: PictureBasis | undefined
  readonly ground: string
}

type Value = { readonly [name: string]: unknown }

/**
 * The picture of a copy that an input's path leads to: `post.pictures[2].shown.media`. Undefined for all other inputs,
 * and for posts without a copy.
 */
export function keptPictureAt(form: Value, path: string): KeptPicture | undefined {
  const place = /^(?:(\w+)\.)?pictures\[(\d+)\]\.shown\.media$/.exec(path)
  if (!place) return undefined
  const [, holder, index] = place
  const post = holder === undefined ? form : inside(form, holder)
  const capture = text(post['capture'])
  if (capture === '') return undefined
  const pictures = Array.isArray(post['pictures']) ? (post['pictures'] as readonly Value[]) : []
  const shown = inside(pictures[Number(index)] ?? {}, 'shown')
  return {
    capture,
    post: text(post['address']),
    index: Number(index),
    basis: shown['basis'] as PictureBasis | undefined,
    ground: text(shown['ground']).trim(),
  }
}

function inside(value: Value, name: string): Value {
  const found = value[name]
  return typeof found === 'object' && found !== null ? (found as Value) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
