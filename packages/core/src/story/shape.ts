import type { FragmentNode } from './fragment.ts'

// What a value may be, said as data. The reader of foreign JSON and the editor follow it; the types
// below make the compiler refuse a shape that is not the shape of its interface.

/** A text, by what it must hold. Lengths count UTF-16 units, as JavaScript does. */
export type TextShape =
  /** Words; `lines` allows line breaks, `filled` wants at least one character. */
  | {
      readonly kind: 'text'
      readonly longest: number
      readonly lines?: true
      readonly filled?: true
    }
  /** Part of an address; `empty` allows none yet. */
  | { readonly kind: 'slug'; readonly empty?: true }
  /** An http or https address; `inner` allows mailto and places on this site (`/…`, `#…`) too. */
  | { readonly kind: 'address'; readonly inner?: true }
  /** `language` is a BCP 47 tag, `zone` an IANA name, `moment` a day or an instant, `media` a SHA-256. */
  | {
      readonly kind: 'id' | 'media' | 'language' | 'zone' | 'instant' | 'day' | 'moment'
    }

/** Any shape, as those who follow it see it. */
export type Shape = Manner &
  (
    | TextShape
    | { readonly kind: 'boolean' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'one'; readonly of: readonly (string | number)[] }
    | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
    | { readonly kind: 'object'; readonly fields: Fields }
    /** The inside of a fragment: text, and elements of the allow-list. */
    | { readonly kind: 'fragment' }
    /** One of several objects, told apart by `type`, which `fields` leave out. */
    | { readonly kind: 'tagged'; readonly by: { readonly [type: string]: Fields } }
  )

/** The fields of an object by name. */
export interface Fields {
  readonly [name: string]: Shape
}

interface Manner {
  readonly nullable?: true
  /** May be absent. */
  readonly optional?: true
  /** What a new one starts with in the editor. */
  readonly initial?: unknown
}

/** The fields that an interface has, each with the shape of its type. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: ShapeOf<T[K]> & Presence<T, K>
}

type Presence<T, K extends keyof T> = undefined extends T[K]
  ? { readonly optional: true }
  : { readonly optional?: never }

/** The shape of a type. */
export type ShapeOf<T> = Plain<NonNullable<T>> & { readonly initial?: T } & (null extends T
    ? { readonly nullable: true }
    : { readonly nullable?: never })

// Wrapped in tuples so that unions stay whole.
type Plain<T> = [readonly FragmentNode[]] extends [T]
  ? { readonly kind: 'fragment' }
  : PlainValue<T>

type PlainValue<T> = [T] extends [boolean]
  ? { readonly kind: 'boolean' }
  : [T] extends [string | number]
    ? Word<T>
    : [T] extends [readonly (infer E)[]]
      ? { readonly kind: 'list'; readonly of: ShapeOf<E>; readonly most: number }
      : [T] extends [{ readonly type: string }]
        ? { readonly kind: 'tagged'; readonly by: Variants<T> }
        : { readonly kind: 'object'; readonly fields: FieldsOf<T> }

type Word<T> = [string] extends [T]
  ? TextShape
  : [number] extends [T]
    ? { readonly kind: 'number'; readonly least: number; readonly most: number }
    : [T] extends [{ readonly brand: string }]
      ? TextShape
      : { readonly kind: 'one'; readonly of: readonly T[] }

type Variants<T extends { readonly type: string }> = {
  readonly [K in T['type']]: FieldsOf<Omit<Extract<T, { readonly type: K }>, 'type'>>
}

/** A name or a title: one line. */
export const line: { readonly kind: 'text'; readonly longest: 500; readonly initial: '' } = {
  kind: 'text',
  longest: 500,
  initial: '',
}

/** A few sentences, with line breaks where their author made them. */
export const passages: {
  readonly kind: 'text'
  readonly longest: 20_000
  readonly lines: true
  readonly initial: ''
} = { kind: 'text', longest: 20_000, lines: true, initial: '' }

/** What a record is called by inside its story. */
export const id: { readonly kind: 'id' } = { kind: 'id' }
