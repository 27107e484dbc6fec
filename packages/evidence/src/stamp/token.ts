import { fromBER } from 'asn1js'
import {
  ContentInfo,
  type SignedData,
  SignedData as SignedDataOf,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { type Bytes, ownBytes } from '../bytes.ts'

/** A token as it was read, nothing of it checked. */
export interface Token {
  readonly signed: SignedData
  /** What was signed, byte for byte. */
  readonly content: Bytes
  readonly info: TSTInfo
}

/** Why there is no token: bytes that are none, or an authority that gave none. */
export interface NoToken {
  readonly fault: 'unreadable' | 'refused'
  readonly problem: string
}

const signedData = '1.2.840.113549.1.7.2'
const tstInfo = '1.2.840.113549.1.9.16.1.4'

/** Reads a whole answer of an authority (TimeStampResp), or a token alone. */
export function readToken(bytes: Uint8Array): Token | NoToken {
  try {
    const { offset, result } = fromBER(ownBytes(bytes))
    if (offset !== bytes.length) return unreadable('It is no time stamp, or something follows it')
    const first = (result.valueBlock as { value?: readonly object[] }).value?.[0]
    const isToken = first !== undefined && nameOf(first) === 'OBJECT IDENTIFIER'
    if (isToken) return tokenIn(new ContentInfo({ schema: result }))
    const { status, timeStampToken } = new TimeStampResp({ schema: result })
    // 0 granted, 1 granted with changes; all others give no token.
    if (status.status !== 0 && status.status !== 1) {
      const words = (status.statusStrings ?? [])
        .map(({ valueBlock }) => valueBlock.value)
        .join(', ')
      return {
        fault: 'refused',
        problem: `The authority refused to stamp it (${words || `status ${status.status}`})`,
      }
    }
    return timeStampToken ? tokenIn(timeStampToken) : unreadable('The answer holds no time stamp')
  } catch {
    return unreadable('It is no time stamp')
  }
}

function tokenIn({ contentType, content }: ContentInfo): Token | NoToken {
  if (contentType !== signedData) return unreadable('What it holds is not signed')
  const signed = new SignedDataOf({ schema: content })
  const { eContentType, eContent } = signed.encapContentInfo
  if (eContentType !== tstInfo || !eContent) return unreadable('What is signed is no time stamp')
  const value = new Uint8Array(eContent.getValue())
  const { offset, result } = fromBER(value)
  if (offset !== value.length) return unreadable('What is signed is no time stamp')
  const info = new TSTInfo({ schema: result })
  if (info.version !== 1 || Number.isNaN(info.genTime.getTime()))
    return unreadable('It is a time stamp of a version that is not known')
  return { signed, content: value, info }
}

/** The kind of an element, as the library names it. */
function nameOf(element: object): string {
  return (element.constructor as { NAME?: string }).NAME ?? ''
}

function unreadable(problem: string): NoToken {
  return { fault: 'unreadable', problem }
}
