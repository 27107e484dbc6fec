import { type Body, nodesOf } from '@stet/core/story'

/** The ids of the copies that a body shows. */
export function copiesIn(body: Body): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { node } of nodesOf(body))
    if (node.type === 'postCard' && node.attrs.post.capture) ids.add(node.attrs.post.capture)
  return ids
}
