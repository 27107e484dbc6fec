import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs'
import type { Bytes } from '../bytes.ts'
import { digestOf } from './algorithms.ts'

const sha256 = '2.16.840.1.101.3.4.2.1'

/**
 * The request for a stamp over bytes, in DER: their SHA-256 alone leaves this machine. `nonce` is some random bytes, the
 * first below 128 and not 0; `policy` is the one that is asked for. Certificates are always asked for: without them nobody else could
 * check the stamp later. RFC 3161, section 2.4.1.
 */
export async function stampRequest(
  of: Uint8Array,
  { nonce, policy }: { readonly nonce: Bytes; readonly policy?: string | null },
): Promise<Bytes> {
  const digest = await digestOf('SHA-256', of)
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: digest }),
    }),
    ...(policy && { reqPolicy: policy }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}
