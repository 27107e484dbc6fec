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
      ...chainIn(inner),
      ...translationIn(inner),
      ...unnamedIn(inner),
    }
    inner.loseRest()
    return quotation
  })
}

function chainIn(fields: Fields): Pick<Quotation, 'chain'> {
  const chain = fields.list('chain').filter((name) => typeof name === 'string' && name !== '')
  return chain.length > 0 ? { chain: chain as readonly string[] } : {}
}

function translationIn(fields: Fields): Pick<Quotation, 'translation'> {
  const inner = innerOf(fields, 'translation')
  if (!inner) return {}
  const translation = { original: inner.text('original'), language: inner.text('language') }
  inner.loseRest()
  return translation.original === '' ? {} : { translation }
}

function unnamedIn(fields: Fields): Pick<Quotation, 'unnamed'> {
  const inner = innerOf(fields, 'unnamed')
  if (!inner) return {}
  const unnamed = { because: inner.text('because'), howTheyKnow: inner.text('howTheyKnow') }
  inner.loseRest()
  return { unnamed }
}

function innerOf(fields: Fields, name: string): Fields | undefined {
  const entry = fields.find(name)
  return entry && fields.within(entry.value, name, entry.line)
}

function readSource(fields: Fields): Source {
  const entry = fields.find('source')
  if (!entry) return unsourced
  if (entry.value === 'unsourced') return unsourced
  const inner = fields.within(entry.value, 'source', entry.line)
  const source = inner && heldIn(inner, sourceOf(inner))
  if (!source) {
    fields.lose('source', entry, 'It does not say enough of a source; the quotation is unsourced')
    return unsourced
  }
  inner.loseRest()
  return source
}

/** A source with the copy or the recording that it names. */
function heldIn(fields: Fields, source: Source | undefined): Source | undefined {
  if (!source) return undefined
  const capture = idIn(fields, 'capture')
  const recording = idIn(fields, 'recording')
  const recordingTime = fields.text('recordingTime')
  switch (source.type) {
    case 'unsourced':
      return source
    case 'interview':
      return { ...source, ...recording, ...(recordingTime !== '' && { recordingTime }) }
    case 'statement':
    case 'broadcast':
      return { ...source, ...capture, ...recording }
    case 'post':
    case 'outlet':
    case 'document':
      return { ...source, ...capture }
    default:
      return source satisfies never
  }
}

function idIn<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, string>> {
  const id = fields.text(name)
  return /^[\w-]{1,64}$/.test(id) ? ({ [name]: id } as Record<Name, string>) : {}
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
