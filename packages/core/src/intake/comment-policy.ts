import { pace } from '../comments/policy/policy-shape.ts'
import type { CommentPolicy } from '../comments/policy.ts'
import type { Fields } from './fields.ts'

const writings = ['open', 'held', 'members'] as const

/** Reads how the discussion of a story is led, notes what it does not understand, and closes it then. */
export function readComments(fields: Fields): CommentPolicy {
  const entry = fields.find('comments')
  if (!entry || entry.value === true) return { type: 'open' }
  if (entry.value === 'closed' || entry.value === false) return { type: 'closed', reason: '' }
  const named = writings.find((one) => one === entry.value)
  if (named) return { type: named }
  const inner = fields.within(entry.value, 'comments', entry.line)
  const paced = writings.find((one) => inner?.find(one))
  if (inner && paced) return readPaced(inner, paced)
  if (!inner?.find('closed')) {
    // Comments are opened by a word that says so, never by one that nobody understood.
    fields.lose('comments', entry, 'It is no way in which comments are led; they were closed')
    return { type: 'closed', reason: '' }
  }
  const reason = inner.text('closed')
  inner.loseRest()
  return { type: 'closed', reason }
}

function readPaced(inner: Fields, type: (typeof writings)[number]): CommentPolicy {
  const entry = inner.find(type)
  const told = entry && inner.within(entry.value, `comments.${type}`, entry.line)
  const slow = told && wholeIn(told, 'slow')
  const days = told && wholeIn(told, 'days')
  told?.loseRest()
  inner.loseRest()
  return { type, ...(slow !== undefined && { slow }), ...(days !== undefined && { days }) }
}

function wholeIn(fields: Fields, name: keyof typeof pace): number | undefined {
  const entry = fields.find(name)
  if (!entry) return undefined
  const { value } = entry
  const { least, most } = pace[name]
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
    return value
  fields.lose(name, entry, `It is no whole number from ${least} to ${most}`)
  return undefined
}
