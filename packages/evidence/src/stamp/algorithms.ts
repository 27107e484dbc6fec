import { CryptoEngine } from 'pkijs'
import { type Bytes, ownBytes } from '../bytes.ts'

/** The Web's own cryptography, as the library wants it; not the one that it keeps for the whole process. */
export const engine: CryptoEngine = new CryptoEngine({ name: 'web', crypto: globalThis.crypto })

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

/** The digest of an object identifier; undefined for those that are not known, or no longer safe. */
export function digestNamed(identifier: string): string | undefined {
  return digests[identifier]
}

/** A digest of bytes, by the Web's name of its algorithm. */
export async function digestOf(algorithm: string, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, ownBytes(bytes)))
}
