import type { FieldsOf, ShapeOf } from '../story/shape.ts'
import { id, line, passages } from '../story/shape.ts'
import type { Quotation, Source } from './quotation.ts'

const address = { kind: 'address' } as const
const addressOrNone = { kind: 'address', nullable: true, initial: null } as const
const moment = { kind: 'moment' } as const
const momentOrNone = { kind: 'moment', nullable: true, initial: null } as const

const capture = { kind: 'id', optional: true } as const
const recording = capture

const source: ShapeOf<Source> = {
  kind: 'tagged',
  by: {
    post: {
      platform: line,
      author: line,
      address,
      at: { kind: 'instant', nullable: true, initial: null },
      capture,
    },
    outlet: { outlet: line, title: line, address, at: momentOrNone, capture },
    interview: {
      heldOn: { kind: 'day' },
      by: line,
      way: line,
      recording,
      recordingTime: { ...line, optional: true },
    },
    statement: { from: line, at: moment, address: addressOrNone, capture, recording },
    broadcast: {
      programme: line,
      outlet: line,
      at: moment,
      timeCode: line,
      address: addressOrNone,
      capture,
      recording,
    },
    document: { title: line, address: addressOrNone, capture },
    unsourced: {},
  },
  initial: { type: 'unsourced' },
}

/** The fields of a quotation's record, as they are read from foreign JSON. */
export const quotationFields: FieldsOf<Quotation> = {
  id,
  speaker: line,
  kind: { kind: 'one', of: ['direct', 'indirect', 'mixed'], initial: 'direct' },
  naming: {
    kind: 'one',
    of: ['named', 'unnamed-known-to-us', 'unnamed-known-to-outlet', 'none'],
    initial: 'named',
  },
  source,
  chain: { kind: 'list', most: 10, of: { ...line, filled: true }, optional: true },
  translation: {
    kind: 'object',
    fields: { original: { ...passages, filled: true }, language: { kind: 'language' } },
    optional: true,
  },
  unnamed: { kind: 'object', fields: { because: passages, howTheyKnow: passages }, optional: true },
}
