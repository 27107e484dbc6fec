import { commentPolicyShape } from '../comments/policy/policy-shape.ts'
import { quotationFields } from '../quotation/quotation-shape.ts'
import { pictureFields } from './schema.ts'
import type { FieldsOf } from './shape.ts'
import { id, line, passages } from './shape.ts'
import type { Story } from './story.ts'
import { bylineRoles, kinds, noteKinds } from './story.ts'

const headline = { kind: 'text', longest: 300, initial: '' } as const
const variant = { kind: 'text', longest: 300, optional: true } as const

/** The fields of a story, its body left out: that one follows the schema. */
export const storyFields: FieldsOf<Omit<Story, 'body'>> = {
  id,
  slug: { kind: 'slug' },
  language: { kind: 'language' },
  zone: { kind: 'zone' },
  kind: { kind: 'one', of: kinds, initial: 'report' },
  headline,
  variants: {
    kind: 'object',
    fields: { search: variant, social: variant, mail: variant },
    initial: {},
  },
  standfirst: { kind: 'text', longest: 2000, initial: '' },
  bylines: {
    kind: 'list',
    most: 50,
    of: {
      kind: 'object',
      fields: {
        person: { kind: 'slug' },
        name: { ...line, filled: true },
        role: { kind: 'one', of: bylineRoles, initial: 'writer' },
      },
    },
    initial: [],
  },
  section: { kind: 'slug', empty: true, initial: '' },
  topics: { kind: 'list', most: 50, of: { kind: 'slug' }, initial: [] },
  lead: { kind: 'object', nullable: true, fields: pictureFields, initial: null },
  quotations: {
    kind: 'list',
    most: 2000,
    of: { kind: 'object', fields: quotationFields },
    initial: [],
  },
  requests: {
    kind: 'list',
    most: 200,
    of: {
      kind: 'object',
      fields: {
        id,
        asked: line,
        about: line,
        by: line,
        askedAt: { kind: 'instant' },
        answer: { kind: 'one', of: ['none', 'declined', 'answered'], initial: 'none' },
        asOf: { kind: 'instant' },
      },
    },
    initial: [],
  },
  notes: {
    kind: 'list',
    most: 200,
    of: {
      kind: 'object',
      fields: {
        id,
        kind: { kind: 'one', of: noteKinds, initial: 'update' },
        at: { kind: 'instant' },
        text: passages,
      },
    },
    initial: [],
  },
  care: { kind: 'boolean', initial: false },
  oldBanner: { kind: 'boolean', initial: true },
  comments: commentPolicyShape,
}
