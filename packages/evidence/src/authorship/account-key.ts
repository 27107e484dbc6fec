import { type FoundPublicKey, getPublicKeyFromDidController } from '@atcute/crypto'

/** An account's key for records, and how it is written. */
export interface AccountKey {
  readonly key: FoundPublicKey
  readonly written: string
}

/**
 * The key with which an account signs its records, as its document says; undefined where the document is somebody
 * else's or names none. https://atproto.com/specs/did
 */
export function accountKey(document: unknown, did: string): AccountKey | undefined {
  if (!isObject(document) || document['id'] !== did) return undefined
  const methods = document['verificationMethod']
  if (!Array.isArray(methods)) return undefined
  const found: unknown = methods.find(
    (one: unknown) => isObject(one) && (one['id'] === '#atproto' || one['id'] === `${did}#atproto`),
  )
  if (!isObject(found) || found['controller'] !== did) return undefined
  const { type, publicKeyMultibase: written } = found
  if (typeof type !== 'string' || typeof written !== 'string') return undefined
  try {
    return { key: getPublicKeyFromDidController({ type, publicKeyMultibase: written }), written }
  } catch {
    return undefined
  }
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
