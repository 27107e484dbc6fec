import type { Body, BodyNode, Day, Fields, Picture } from '@stet/core/story'
import { pictureFields, schema } from '@stet/core/story'
import { startOf } from '../../fields/start-of.ts'
import { freeGalleryName } from '../copies/copies.ts'

/** What a form holds while it is filled in. */
export type FormValue = { readonly [name: string]: unknown }

/** A block as a form has it: everything about it that is not written in place. */
export interface BlockForm {
  readonly title: string
  readonly fields: Fields
  readonly valueOf: (node: BodyNode) => FormValue
  /** The block with the form's value; what is written in place stays as it is in `old`. */
  readonly nodeFrom: (value: FormValue, old: BodyNode | null, body: Body) => BodyNode
}

const { nodes } = schema

/** The blocks that have a form, by their names. */
export const blockForms: { readonly [name: string]: BlockForm } = {
  blockquote: ofAttrs('Quoted passage', 'blockquote', nodes.blockquote.attrs),
  pullQuote: ofAttrs('Pull quote', 'pullQuote', nodes.pullQuote.attrs),
  outletCard: ofAttrs('Another outlet’s report', 'outletCard', nodes.outletCard.attrs),
  contextNote: ofAttrs('Background note', 'contextNote', nodes.contextNote.attrs),
  timeline: ofAttrs('Timeline', 'timeline', nodes.timeline.attrs),
  event: ofAttrs('Event', 'event', nodes.event.attrs),
  relatedLink: ofAttrs('Read on', 'relatedLink', nodes.relatedLink.attrs),
  fragment: {
    title: 'Part kept from elsewhere',
    fields: { what: nodes.fragment.attrs.what, from: nodes.fragment.attrs.from },
    valueOf: (node) =>
      node.type === 'fragment' ? { what: node.attrs.what, from: node.attrs.from } : {},
    nodeFrom: ({ what, from }, old) => {
      const content = old?.type === 'fragment' ? old.attrs.content : []
      return { type: 'fragment', attrs: { what, from, content } } as BodyNode
    },
  },
  picture: ofAttrs('Picture', 'picture', pictureFields),
  postCard: {
    title: 'Post',
    fields: nodes.postCard.attrs.post.fields,
    valueOf: (node) => (node.type === 'postCard' ? { ...node.attrs.post } : {}),
    nodeFrom: (post) => ({ type: 'postCard', attrs: { post } }) as unknown as BodyNode,
  },
  helpBox: {
    title: 'Help box',
    fields: {
      ...nodes.helpBox.attrs,
      services: { kind: 'list', most: 30, of: { kind: 'object', fields: nodes.helpService.attrs } },
    },
    valueOf: (node) =>
      node.type === 'helpBox'
        ? { ...node.attrs, services: node.content.map(({ attrs }) => attrs) }
        : {},
    nodeFrom: ({ services, ...attrs }) => withParts('helpBox', attrs, 'helpService', services),
  },
  gallery: {
    title: 'Gallery',
    fields: {
      title: nodes.gallery.attrs.title,
      slides: { kind: 'list', most: 200, of: { kind: 'object', fields: pictureFields } },
    },
    valueOf: (node) =>
      node.type === 'gallery'
        ? { title: node.attrs.title, slides: node.content.map(({ attrs }) => attrs) }
        : {},
    nodeFrom: ({ title, slides }, old, body) => {
      const name = old?.type === 'gallery' ? old.attrs.name : freeGalleryName(body)
      return withParts('gallery', { name, title }, 'slide', slides)
    },
  },
}

function ofAttrs(title: string, type: string, fields: Fields): BlockForm {
  return {
    title,
    fields,
    valueOf: (node) => ('attrs' in node ? { ...node.attrs } : {}),
    nodeFrom: (attrs, old) =>
      ({ ...(old?.type === type ? old : emptyOf(type)), attrs }) as unknown as BodyNode,
  }
}

/** What a new block holds before anything is written in it. */
function emptyOf(type: string): { readonly type: string; readonly content?: readonly unknown[] } {
  return type === 'blockquote' ? { type, content: [{ type: 'paragraph' }] } : { type }
}

function withParts(type: string, attrs: FormValue, part: string, parts: unknown): BodyNode {
  const content = (Array.isArray(parts) ? parts : []).map((one) => ({ type: part, attrs: one }))
  return { type, attrs, content } as unknown as BodyNode
}

/** What the form of a new block starts with; days start with today. */
export function newValue(name: string, today: Day): FormValue {
  const value = startOf(blockForms[name]?.fields ?? {}, today)
  return name === 'helpBox'
    ? { ...value, services: [startOf(nodes.helpService.attrs, today)] }
    : value
}

/** Why a block cannot stand as it is, beside what its fields say: it holds nothing. */
export function emptiness(name: string, value: FormValue): string | undefined {
  if (name === 'gallery' && !(value['slides'] as readonly Picture[])?.length)
    return 'A gallery needs at least one picture'
  if (name === 'helpBox' && !(value['services'] as readonly unknown[])?.length)
    return 'A help box needs at least one place to find help'
  if (name === 'relatedLink' && !value['story'] && !value['address'])
    return 'Choose a story, or give an address'
  return undefined
}
