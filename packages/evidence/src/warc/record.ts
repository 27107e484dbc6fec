export type WarcType =
  | 'warcinfo'
  | 'request'
  | 'response'
  | 'resource'
  | 'metadata'
  | 'revisit'
  | 'conversion'
  | 'continuation'

/** One record of a WARC file. https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
export interface WarcRecord {
  readonly type: WarcType
  /** A UUID; written as `<urn:uuid:…>`. */
  readonly id: string
  /** When its content was made or fetched: `2026-11-23T09:00:00.000Z`. */
  readonly date: string
  readonly contentType: string
  /** Further named fields, such as `WARC-Target-URI`. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly block: Uint8Array
  /** Where the payload begins in the block of a request or a response: after the HTTP head. */
  readonly payloadAt: number | null
}

/** A named field of a record, in any spelling; undefined where it has none. */
export function fieldOf(
  { fields }: { readonly fields: readonly (readonly [name: string, value: string])[] },
  name: string,
): string | undefined {
  const wanted = name.toLowerCase()
  return fields.find(([one]) => one.toLowerCase() === wanted)?.[1]
}

/** How an id stands in a field. */
export function uuidField(id: string): string {
  return `<urn:uuid:${id}>`
}
