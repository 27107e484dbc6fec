import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { ledgerOrigin, signedNote } from '@stet/core/ledger'
import type { Config } from '../config.ts'
import { keyFile } from './key-file.ts'

/** The key that signs the ledger's checkpoints. */
export interface LedgerKey {
  /** What readers check signatures with (C2SP signed-note): `name+id+key`, the id in hexadecimal, the key in base64. */
  readonly verifier: string
  /** A text with its signature line. */
  readonly sign: (text: string) => string
}

/** What says Ed25519 in a verifier's key and in the key's id. */
const ed25519 = Buffer.from([1])

/** The ledger's key; made at its first need. Throws where its file holds no Ed25519 key. */
export async function ledgerKey(config: Pick<Config, 'keys' | 'url'>): Promise<LedgerKey> {
  const make = () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const pem = await keyFile(config, { name: 'ledger-key', what: "the ledger's key", make })
  const key = readKey(pem)
  const name = ledgerOrigin(config.url)
  const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url')
  const known = Buffer.concat([ed25519, raw])
  const id = createHash('sha256').update(`${name}\n`).update(known).digest().subarray(0, 4)
  return {
    verifier: `${name}+${id.toString('hex')}+${known.toString('base64')}`,
    sign: (text) => {
      const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)])
      return signedNote(text, name, signature.toString('base64'))
    },
  }
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
    throw new TypeError(`found a key of another kind: ${key.asymmetricKeyType}`)
  } catch (cause) {
    throw new Error("Cannot use the ledger's key: its file holds no Ed25519 key", { cause })
  }
}
