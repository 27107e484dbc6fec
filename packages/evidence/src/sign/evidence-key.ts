import { type Bytes, bytesOf, fromBase64, ownBytes, toBase64 } from '../bytes.ts'
import { sha256 } from '../digest.ts'

/** What packages are signed with: ECDSA on P-384, as wacz-auth 0.1.0 wants it of those who name no domain. */
export interface EvidenceKey {
  readonly privateKey: CryptoKey
  /** SubjectPublicKeyInfo in base64. */
  readonly publicKey: string
}

const kind = { name: 'ECDSA', namedCurve: 'P-384' } as const
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const

/** Makes a new key; `pkcs8` is what is kept of it, and kept secret. */
export async function makeEvidenceKey(): Promise<{
  readonly pkcs8: Bytes
  readonly key: EvidenceKey
}> {
  const pair = await crypto.subtle.generateKey(kind, true, ['sign', 'verify'])
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  return { pkcs8, key: await readEvidenceKey(pkcs8) }
}

/** The key in bytes that were kept. Throws where they hold none on this curve. */
export async function readEvidenceKey(pkcs8: Uint8Array): Promise<EvidenceKey> {
  const held = await crypto.subtle.importKey('pkcs8', ownBytes(pkcs8), kind, true, ['sign'])
  // The Web gives the public half of a private key only by this detour.
  const { d: _secret, key_ops: _uses, ...open } = await crypto.subtle.exportKey('jwk', held)
  const shared = await crypto.subtle.importKey('jwk', open, kind, true, ['verify'])
  const spki = await crypto.subtle.exportKey('spki', shared)
  const privateKey = await crypto.subtle.importKey('pkcs8', ownBytes(pkcs8), kind, false, ['sign'])
  return { privateKey, publicKey: toBase64(new Uint8Array(spki)) }
}

/** Signs a text: the two numbers of the signature in a row, in base64. */
export async function signText({ privateKey }: EvidenceKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(signing, privateKey, bytesOf(text))))
}

/** Whether a text was signed with a key; undefined where the key is none on this curve. */
export async function isSignedText(
  text: string,
  { signature, publicKey }: { readonly signature: string; readonly publicKey: string },
): Promise<boolean | undefined> {
  let key: CryptoKey
  try {
    key = await crypto.subtle.importKey('spki', fromBase64(publicKey), kind, false, ['verify'])
  } catch {
    return undefined
  }
  try {
    return await crypto.subtle.verify(signing, key, fromBase64(signature), bytesOf(text))
  } catch {
    return false
  }
}

/** What a key is known by: SHA-256 of its public half, `sha256:…`. Throws where that is no base64. */
export function keyFingerprint(publicKey: string): Promise<string> {
  return sha256(fromBase64(publicKey))
}
