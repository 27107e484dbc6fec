import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { secretFile } from './key-file.ts'

/** Encrypts and decrypts what is sealed: AES-256-GCM, with a key that belongs to one thing alone. */
export interface Seal {
  close(bytes: Uint8Array): Buffer
  /** Throws where the bytes are not what this seal closed. */
  open(bytes: Uint8Array): Buffer
}

const nonceLength = 12
const tagLength = 16

/** A seal with a key; `about` is bound to what it closes and must be the same when it is opened. */
function sealWith(key: Uint8Array, about: string): Seal {
  return {
    close: (bytes) => {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      const closed = Buffer.concat([cipher.update(bytes), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), closed])
    },
    open: (bytes) => {
      const nonce = bytes.subarray(0, nonceLength)
      const tag = bytes.subarray(nonceLength, nonceLength + tagLength)
      // A tag that was cut short would prove less: it is refused.
      const whole = { authTagLength: tagLength }
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, whole).setAAD(Buffer.from(about))
      cipher.setAuthTag(tag)
      return Buffer.concat([cipher.update(bytes.subarray(nonceLength + tagLength)), cipher.final()])
    },
  }
}

/** A new seal for one thing, and its key as it is kept: wrapped in the newsroom's secret. */
export async function newSeal(
  config: Pick<Config, 'keys'>,
  about: string,
): Promise<{ readonly seal: Seal; readonly wrapped: string }> {
  const key = randomBytes(32)
  const wrapped = (await outerSeal(config, about)).close(key).toString('base64')
  return { seal: sealWith(key, about), wrapped }
}

/** The seal of one thing by its wrapped key. Throws where the newsroom's secret is another one. */
export async function sealOf(
  config: Pick<Config, 'keys'>,
  about: string,
  wrapped: string,
): Promise<Seal> {
  const outer = await outerSeal(config, about)
  try {
    return sealWith(outer.open(Buffer.from(wrapped, 'base64')), about)
  } catch (cause) {
    throw new Error(`Cannot open the seal of ${about}: the folder of keys holds another secret`, {
      cause,
    })
  }
}

/**
 * The wrapped key of one thing as another folder of keys wraps it: what it closed stays as it is. Throws where the folder
 * that it comes from holds another secret.
 */
export async function rewrapped(
  { from, to }: { readonly from: Pick<Config, 'keys'>; readonly to: Pick<Config, 'keys'> },
  about: string,
  wrapped: string,
): Promise<string> {
  await sealOf(from, about, wrapped)
  const key = (await outerSeal(from, about)).open(Buffer.from(wrapped, 'base64'))
  return (await outerSeal(to, about)).close(key).toString('base64')
}

async function outerSeal(config: Pick<Config, 'keys'>, about: string): Promise<Seal> {
  const secret = await secretFile(config, { name: 'seal-secret', what: 'the secret of seals' })
  return sealWith(new Uint8Array(hkdfSync('sha256', secret, '', 'stet seals', 32)), about)
}
