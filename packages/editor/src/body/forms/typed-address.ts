import { problemsOf, schema } from '@stet/core/story'

const { href } = schema.marks.link.attrs

/** The address that somebody meant: what they typed, or with https:// or mailto: before it; undefined where it can be none. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim()
  if (isRight(text)) return text
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return right(`mailto:${text}`)
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(text))
    return right(`https://${text}`)
  return undefined
}

function right(text: string): string | undefined {
  return isRight(text) ? text : undefined
}

function isRight(text: string): boolean {
  return problemsOf({ href }, { href: text }).length === 0
}
