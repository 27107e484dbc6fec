import {
  type Listed,
  type Person,
  type Publication,
  type Sponsor,
  versionChoices,
} from '../page/publication.ts'
import { designNames } from '../page/style/design.ts'
import { pictureFields } from '../story/schema.ts'
import type { FieldsOf } from '../story/shape.ts'
import { line } from '../story/shape.ts'
import type { PageFile } from './read-publication.ts'

const filled = { ...line, filled: true } as const
const slug = { kind: 'slug' } as const
const description = { kind: 'text', longest: 2000, initial: '' } as const
const place = { kind: 'address', inner: true, nullable: true, initial: null } as const
const listed: FieldsOf<Listed> = { slug, name: filled, description }
/** Files are not taken yet: pictures hold paths. */
const path = { kind: 'text', longest: 1000, filled: true } as const

const dayOrNone = { kind: 'day', nullable: true, initial: null } as const

const sponsor: FieldsOf<Sponsor> = {
  name: filled,
  text: { kind: 'text', longest: 280, initial: '' },
  address: { kind: 'address' },
  picture: {
    kind: 'object',
    nullable: true,
    fields: { ...pictureFields, media: path },
    initial: null,
  },
  from: dayOrNone,
  to: dayOrNone,
}

const publication: FieldsOf<Publication> = {
  name: filled,
  tagline: line,
  description,
  language: { kind: 'language' },
  zone: { kind: 'zone' },
  colours: { kind: 'object', fields: { accent: filled, accentDark: filled } },
  logo: { ...path, nullable: true, initial: null },
  navigation: {
    kind: 'list',
    most: 30,
    of: { kind: 'object', fields: { label: filled, address: { kind: 'address', inner: true } } },
    initial: [],
  },
  sections: { kind: 'list', most: 200, of: { kind: 'object', fields: listed } },
  contact: { kind: 'object', fields: { email: filled, postal: { ...line, lines: true } } },
  policies: {
    kind: 'object',
    fields: {
      publishingPrinciples: place,
      corrections: place,
      ethics: place,
      unnamedSources: place,
      privacy: place,
    },
  },
  front: { kind: 'object', fields: { lead: { kind: 'list', most: 20, of: slug, initial: [] } } },
  design: {
    kind: 'object',
    fields: {
      name: { kind: 'one', of: designNames, initial: 'report' },
      // A bundle goes by the hash of its bytes, as media do.
      overrides: { kind: 'media', nullable: true, initial: null },
    },
  },
  sponsor: { kind: 'object', nullable: true, fields: sponsor, initial: null },
  versions: { kind: 'one', of: versionChoices, initial: 'notes' },
}

const people: FieldsOf<{ readonly people: readonly Person[] }> = {
  people: {
    kind: 'list',
    most: 5000,
    of: {
      kind: 'object',
      fields: {
        ...listed,
        position: line,
        portrait: {
          kind: 'object',
          nullable: true,
          fields: { ...pictureFields, media: path },
          initial: null,
        },
      },
    },
    initial: [],
  },
}

const others: FieldsOf<{
  readonly topics: readonly Listed[]
  readonly pages: readonly PageFile[]
}> = {
  topics: { kind: 'list', most: 5000, of: { kind: 'object', fields: listed }, initial: [] },
  pages: {
    kind: 'list',
    most: 200,
    of: { kind: 'object', fields: { slug, title: filled, file: path } },
    initial: [],
  },
}

/** Everything that `publication.json` may hold. What has an initial value may be left out. */
export const publicationFields: FieldsOf<
  Publication & {
    readonly people: readonly Person[]
    readonly topics: readonly Listed[]
    readonly pages: readonly PageFile[]
  }
> = { ...publication, ...people, ...others }
