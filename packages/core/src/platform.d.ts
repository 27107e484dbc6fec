/** What every runtime has and the language's own library does not declare. */
declare class URL {
  constructor(address: string, base?: string)
  static canParse(address: string, base?: string): boolean
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly origin: string
  readonly host: string
  hash: string
  readonly searchParams: { get(name: string): string | null }
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
