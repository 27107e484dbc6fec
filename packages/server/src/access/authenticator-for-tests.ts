import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'

/** A device that keeps one passkey, for tests: what a browser would send of it. */
export interface TestAuthenticator {
  /** Whether it recognises its owner, by finger or number. Can be switched off. */
  recognises: boolean
  create(options: Options): unknown
  get(options: Options): unknown
}

export interface Options {
  readonly challenge: string
}

const userPresent = 0x01
const userVerified = 0x04
const holdsCredential = 0x40

/** Opens a device for pages of one origin (W3C WebAuthn, sections 6.1, 6.5 and 5.8.1). */
export function testAuthenticator(origin: string): TestAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  const rpHash = sha256(new URL(origin).hostname)
  let counter = 0
  const device: TestAuthenticator = {
    recognises: true,
    create: (options) => {
      const flags = flagsOf(device) | holdsCredential
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credential.length)
      const kept = Buffer.concat([Buffer.alloc(16), length, credential, coseKey(publicKey)])
      const authData = Buffer.concat([authenticatorData(rpHash, flags, counter), kept])
      const attestation = cbor({ fmt: 'none', attStmt: {}, authData })
      return answer(id, {
        clientDataJSON: clientData('webauthn.create', options, origin).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    get: (options) => {
      counter += 1
      const authData = authenticatorData(rpHash, flagsOf(device), counter)
      const client = clientData('webauthn.get', options, origin)
      const signed = Buffer.concat([authData, sha256(client)])
      return answer(id, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, createPrivateKey(privateKey.export(pem))).toString(
          'base64url',
        ),
      })
    },
  }
  return device
}

const pem = { type: 'pkcs8', format: 'pem' } as const

function flagsOf({ recognises }: TestAuthenticator): number {
  return userPresent | (recognises ? userVerified : 0)
}

function answer(id: string, response: Readonly<Record<string, unknown>>): unknown {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
}

function clientData(type: string, { challenge }: Options, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function authenticatorData(rpHash: Buffer, flags: number, counter: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([rpHash, Buffer.from([flags]), count])
}

function sha256(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** A public key of P-256 as RFC 9053, section 7.1.1, writes it. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const [px, py] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  const entries: [number, number | Buffer][] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, px],
    [-3, py],
  ]
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([name, value]) => [cbor(name), cbor(value)]),
  ])
}

/** As much of CBOR (RFC 8949, section 3) as the above needs. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = Object.entries(value as object)
  const parts = entries.flatMap(([name, one]) => [cbor(name), cbor(one)])
  return Buffer.concat([head(5, entries.length), ...parts])
}

function head(major: number, size: number): Buffer {
  const type = major << 5
  if (size < 24) return Buffer.from([type | size])
  if (size < 256) return Buffer.from([type | 24, size])
  return Buffer.from([type | 25, size >> 8, size & 0xff])
}
