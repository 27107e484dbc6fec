import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { type EvidenceKey, keyFingerprint, readEvidenceKey } from '@stet/evidence/keys'
import type { Config } from '../config.ts'
import { keyFile } from './key-file.ts'

/** The key that packages of evidence are signed with (ECDSA, P-384); made at its first need. Throws where its file holds none. */
export async function evidenceKey(config: Pick<Config, 'keys'>): Promise<EvidenceKey> {
  const make = () =>
    generateKeyPairSync('ec', { namedCurve: 'P-384' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString()
  const pem = await keyFile(config, { name: 'evidence-key', what: 'the key of evidence', make })
  try {
    return await readEvidenceKey(createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' }))
  } catch (cause) {
    throw new Error('Cannot use the key of evidence: its file holds no key on the curve P-384', {
      cause,
    })
  }
}

/** What the publication's key of evidence is known by: `sha256:…`. */
export async function evidenceFingerprint(config: Pick<Config, 'keys'>): Promise<string> {
  return keyFingerprint((await evidenceKey(config)).publicKey)
}
