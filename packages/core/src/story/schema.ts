import type { ContextNote } from './block.ts'
import type { Mark } from './inline.ts'
import type { BodyNode } from './node.ts'
import type { Picture } from './picture.ts'
import type { Post } from './post.ts'
import { originalStates, pictureBases, platforms, provenances } from './post.ts'
import type { Fields, FieldsOf, ShapeOf } from './shape.ts'
import { id, line, passages } from './shape.ts'
import type { Body } from './story.ts'

/** The name of everything that stands in a body, the body itself included. */
export type NodeName = BodyNode['type'] | 'doc'

/** What one kind of node may hold, in ProseMirror's notation. */
export interface NodeSchema {
  readonly group?: 'block' | 'inline'
  /** `paragraph+`, `inline*`, `(paragraph | list)+`; nothing where it is absent. */
  readonly content?: string
  /** The marks that its text may carry: `_` for all; none where it is absent. */
  readonly marks?: string
  readonly attrs?: Fields
}

type Agreed<N> = NodeSchema &
  (N extends { readonly attrs: infer A }
    ? { readonly attrs: FieldsOf<A> }
    : { readonly attrs?: never })

/** The schema of bodies: every node and every mark, as plain data. */
export interface Schema {
  readonly nodes: {
    readonly [K in NodeName]: Agreed<Extract<BodyNode | Body, { readonly type: K }>>
  }
  readonly marks: {
    readonly [K in Mark['type']]: MarkSchema<Extract<Mark, { readonly type: K }>>
  }
}

/** `several` lets one text carry the mark more than once, with other attributes. */
export type MarkSchema<M> = { readonly several?: true } & (M extends { readonly attrs: infer A }
  ? { readonly attrs: FieldsOf<A> }
  : { readonly attrs?: never })

const address = { kind: 'address' } as const
const addressOrNone = { kind: 'address', nullable: true, initial: null } as const
const instantOrNone = { kind: 'instant', nullable: true, initial: null } as const
const languageOrNone = { kind: 'language', nullable: true, initial: null } as const

/** A picture's fields, for the lead, picture blocks, slides and portraits. */
export const pictureFields: FieldsOf<Picture> = {
  media: { kind: 'media' },
  alternative: { kind: 'text', longest: 2000, lines: true, nullable: true, initial: null },
  decorative: { kind: 'boolean', initial: false },
  caption: { kind: 'text', longest: 2000, lines: true, initial: '' },
  credit: line,
  focus: {
    kind: 'object',
    fields: {
      x: { kind: 'number', least: 0, most: 1 },
      y: { kind: 'number', least: 0, most: 1 },
    },
    initial: { x: 0.5, y: 0.5 },
  },
}

const author: ShapeOf<Post['author']> = {
  kind: 'object',
  fields: { name: line, handle: line, address: addressOrNone },
}

const postFields: FieldsOf<Post> = {
  platform: { kind: 'one', of: platforms },
  platformName: line,
  author,
  address: addressOrNone,
  postedAt: instantOrNone,
  postedWords: line,
  language: languageOrNone,
  text: passages,
  pictures: {
    kind: 'list',
    most: 50,
    of: {
      kind: 'object',
      fields: {
        description: { kind: 'text', longest: 2000, lines: true },
        shown: {
          kind: 'object',
          nullable: true,
          fields: {
            media: { kind: 'media' },
            basis: { kind: 'one', of: pictureBases, optional: true },
            ground: { ...line, filled: true },
          },
        },
      },
    },
    initial: [],
  },
  state: { kind: 'one', of: originalStates, initial: 'unknown' },
  stateAt: instantOrNone,
  lastSeen: instantOrNone,
  missingSince: { kind: 'instant', optional: true },
  unlookedSince: { kind: 'instant', optional: true },
  provenance: { kind: 'one', of: provenances, initial: 'none' },
  quoted: {
    kind: 'object',
    nullable: true,
    fields: { author, address, postedAt: instantOrNone, text: passages },
    initial: null,
  },
  capture: { kind: 'id', optional: true },
}

const sources: ShapeOf<ContextNote['attrs']['sources']> = {
  kind: 'list',
  most: 50,
  of: { kind: 'object', fields: { title: line, address } },
  initial: [],
}

/** What bodies are made of. The parser and the editor follow it; the compiler holds it to the types. */
export const schema: Schema = {
  nodes: {
    doc: { content: 'block*' },
    paragraph: { group: 'block', content: 'inline*', marks: '_' },
    heading: {
      group: 'block',
      content: 'inline*',
      marks: '_',
      attrs: { level: { kind: 'one', of: [2, 3], initial: 2 } },
    },
    list: {
      group: 'block',
      content: 'item+',
      attrs: { ordered: { kind: 'boolean', initial: false } },
    },
    item: { content: '(paragraph | list)+' },
    blockquote: {
      group: 'block',
      content: 'paragraph+',
      attrs: { attribution: line, cite: addressOrNone, language: languageOrNone },
    },
    // Its words stand in the story too: links and notes are bound there.
    pullQuote: {
      group: 'block',
      content: 'inline*',
      marks: 'bold italic code strike language quotation',
      attrs: { attribution: line },
    },
    picture: { group: 'block', attrs: pictureFields },
    gallery: {
      group: 'block',
      content: 'slide+',
      attrs: { name: { kind: 'slug' }, title: line },
    },
    slide: { attrs: pictureFields },
    postCard: { group: 'block', attrs: { post: { kind: 'object', fields: postFields } } },
    outletCard: {
      group: 'block',
      attrs: {
        outlet: line,
        title: line,
        author: line,
        address,
        publishedAt: instantOrNone,
        language: languageOrNone,
        summary: passages,
        readAt: instantOrNone,
      },
    },
    helpBox: {
      group: 'block',
      content: 'helpService+',
      attrs: {
        title: line,
        text: passages,
        checked: { kind: 'day', nullable: true, initial: null },
      },
    },
    helpService: {
      attrs: { name: line, number: line, hours: line, address: addressOrNone, country: line },
    },
    contextNote: {
      group: 'block',
      content: 'paragraph+',
      attrs: { title: line, reviewed: { kind: 'day' }, sources },
    },
    timeline: { group: 'block', content: 'event+', attrs: { title: line } },
    event: { content: 'paragraph+', attrs: { when: { kind: 'moment' }, words: line } },
    divider: { group: 'block' },
    relatedLink: {
      group: 'block',
      attrs: {
        story: { kind: 'id', nullable: true, initial: null },
        address: { kind: 'address', inner: true, nullable: true, initial: null },
        title: line,
      },
    },
    fragment: {
      group: 'block',
      attrs: { what: line, from: line, content: { kind: 'fragment' } },
    },
    text: { group: 'inline' },
    break: { group: 'inline' },
  },
  marks: {
    bold: {},
    italic: {},
    code: {},
    strike: {},
    link: { attrs: { href: { kind: 'address', inner: true }, language: languageOrNone } },
    language: { attrs: { language: { kind: 'language' } } },
    quotation: { several: true, attrs: { id } },
    time: { attrs: { at: { kind: 'instant' } } },
    passage: { several: true, attrs: { id } },
  },
}
