import type { Quotation, Source } from '../quotation/quotation.ts'
import type { Fields } from './fields.ts'
import { recordsIn } from './records.ts'

const speechKinds = ['direct', 'indirect', 'mixed'] as const
const namings = ['named', 'unnamed-known-to-us', 'unnamed-known-to-outlet', 'none'] as const
const unsourced: Source = { type: 'unsourced' }
const sourceTypes = [
  'post',
  'outlet',
  'interview',
  'statement',
  'broadcast',
  'document',
  'unsourced',
] as const

/** Reads what is known of the words that somebody said. */
export function readQuotations(fields: Fields): readonly Quotation[] {
  return recordsIn(fields, 'quotations').map(({ id, inner }) => {
    const speaker = inner.text('speaker')
    const quotation = {
      id,
      speaker,
      kind: inner.oneOf('kind', speechKinds, 'direct'),
      naming: inner.oneOf('naming', namings, speaker === '' ? 'none' : 'named'),
      source: readSource(inner),
    }
    inner.loseRest()
    return quotation
  })
}

function readSource(fields: Fields): Source {
  const entry = fields.find('source')
  if (!entry) return unsourced
  if (entry.value === 'unsourced') return unsourced
  const inner = fields.within(entry.value, 'source', entry.line)
  const source = inner && sourceOf(inner)
  if (!source) {
    fields.lose('source', entry, 'It does not say enough of a source; the quotation is unsourced')
    return unsourced
  }
  inner.loseRest()
  return source
}

/** Undefined where a time or an address is missing without which there is no such source. */
function sourceOf(fields: Fields): Source | undefined {
  const type = fields.oneOf('type', sourceTypes, 'unsourced')
  switch (type) {
    case 'post': {
      const address = fields.address('address')
      const at = fields.time('instant', 'at')
      const told = { platform: fields.text('platform'), author: fields.text('author') }
      return address === null ? undefined : { type, ...told, address, at }
    }
    case 'outlet': {
      const address = fields.address('address')
      const at = fields.time('either', 'at')
      const told = { outlet: fields.text('outlet'), title: fields.text('title') }
      return address === null ? undefined : { type, ...told, address, at }
    }
    case 'interview': {
      const heldOn = fields.time('day', 'heldOn')
      return heldOn === null
        ? undefined
        : { type, heldOn, by: fields.text('by'), way: fields.text('way') }
    }
    case 'statement': {
      const at = fields.time('either', 'at')
      return at === null
        ? undefined
        : { type, from: fields.text('from'), at, address: fields.address('address') }
    }
    case 'broadcast': {
      const at = fields.time('either', 'at')
      return at === null ? undefined : { ...programmeIn(fields), at }
    }
    case 'document':
      return { type, title: fields.text('title'), address: fields.address('address') }
    case 'unsourced':
      return unsourced
    default:
      return type satisfies never
  }
}

function programmeIn(fields: Fields): Omit<Extract<Source, { type: 'broadcast' }>, 'at'> {
  return {
    type: 'broadcast',
    programme: fields.text('programme'),
    outlet: fields.text('outlet'),
    timeCode: fields.text('timeCode'),
    address: fields.address('address'),
  }
}
