import type { Block } from '../block.ts'
import { fragmentLinks } from '../fragment.ts'
import { type BodyNode, contentOf } from '../node.ts'
import { type Alignable, inOrder, pair } from './align.ts'
import { diffFields } from './diff-fields.ts'
import { diffLines, lone, type MarkNames, nextPartners } from './diff-lines.ts'
import { wordSet } from './diff-words.ts'
import type { BlockChange, FieldChange } from './story-diff.ts'
import { linesOf } from './text-lines.ts'

/** Compares two bodies block by block; what was moved is told as moved. */
export function diffBlocks(
  before: readonly Block[],
  after: readonly Block[],
  names: MarkNames,
): readonly BlockChange[] {
  const [olds, news] = [before.map(alignable), after.map(alignable)]
  const { ofBefore, ofAfter } = pair(olds, news)
  const stayed = inOrder(ofAfter)
  const ends = nextPartners(ofAfter, stayed, before.length)
  const changes: BlockChange[] = []
  let next = 0
  const removeUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const block = before[next]
      if (block && ofBefore[next] === -1) changes.push(removed(block, next))
    }
  }
  for (const [index, block] of after.entries()) {
    removeUpTo(ends[index] ?? before.length)
    const place = ofAfter[index] ?? -1
    const old = before[place]
    if (!old) {
      changes.push(added(block, index))
      continue
    }
    const moved = !stayed.has(index)
    if (!moved) next = place + 1
    const isSame = olds[place]?.key === news[index]?.key
    changes.push(kept(old, block, { before: place, after: index, moved, isSame, names }))
  }
  removeUpTo(before.length)
  return changes
}

interface Keeping {
  readonly before: number
  readonly after: number
  readonly moved: boolean
  readonly isSame: boolean
  readonly names: MarkNames
}

function kept(
  old: Block,
  block: Block,
  { before, after, moved, isSame, names }: Keeping,
): BlockChange {
  const lines = diffLines(linesOf(old), linesOf(block), names)
  const fields = isSame ? [] : diffFields(attrsOf(old), attrsOf(block))
  const unchanged = isSame ? (moved ? 'moved' : 'same') : 'changed'
  const was = old.type === block.type ? null : old.type
  return { change: unchanged, type: block.type, was, before, after, moved, lines, fields }
}

function added(block: Block, after: number): BlockChange {
  const lines = linesOf(block).map((line) => lone('added', line))
  const fields = diffFields(undefined, attrsOf(block))
  return {
    change: 'added',
    type: block.type,
    was: null,
    before: null,
    after,
    moved: false,
    lines,
    fields,
  }
}

function removed(block: Block, before: number): BlockChange {
  const lines = linesOf(block).map((line) => lone('removed', line))
  const fields: readonly FieldChange[] = diffFields(attrsOf(block), undefined)
  return {
    change: 'removed',
    type: block.type,
    was: null,
    before,
    after: null,
    moved: false,
    lines,
    fields,
  }
}

/** What a block and all it holds say of themselves, by their places. */
function attrsOf(block: Block): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = { ...ownAttrs(block) }
  collect(block, '', all)
  return all
}

/** A fragment’s words are its lines; what they do not say is where its links lead. */
function ownAttrs(block: Block): object {
  if (block.type !== 'fragment') return 'attrs' in block ? block.attrs : {}
  const { what, from, content } = block.attrs
  const links = fragmentLinks(content).map(({ address }) => address)
  return { what, from, links: links.join('\n') }
}

function collect(node: BodyNode, path: string, all: Record<string, unknown>): void {
  for (const [index, child] of contentOf(node).entries()) {
    if (child.type === 'text' || child.type === 'break') return
    const place = `${path}${child.type}[${index}]`
    if ('attrs' in child) all[place] = child.attrs
    collect(child, `${place}.`, all)
  }
}

function alignable(block: Block): Alignable {
  const key = JSON.stringify(sorted(block))
  return { key, words: wordSet(saidIn(block)) }
}

/** Every text in a block, its attributes included: by them it is known again. */
function saidIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('type' in value && value.type === 'break') return ' '
  // Runs of text touch: a word of which one half is bold is still a word.
  const isTouching = Array.isArray(value) || ('type' in value && value.type === 'text')
  const between = isTouching ? '' : ' '
  let said = ''
  for (const [key, entry] of Object.entries(value))
    if (key !== 'type' && key !== 'marks') said += saidIn(entry) + between
  return said
}

/** The same value with the keys of its objects in order, and without what is undefined. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const keys = Object.keys(value).sort()
  return Object.fromEntries(
    keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
  )
}
