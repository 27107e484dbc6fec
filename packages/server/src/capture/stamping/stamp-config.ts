import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** Which authorities stamp what is saved. */
export interface StampConfig {
  readonly authorities: readonly Authority[]
  /** A PEM file of the certificates that their chains must lead to; null where any will do. */
  readonly roots: string | null
}

/** An authority that gives time stamps (RFC 3161). */
export interface Authority {
  readonly address: string
  /** The policy that is asked for, as numbers with points; null for its own choice. */
  readonly policy: string | null
}

/**
 * Reads `STET_TIMESTAMP`, addresses with blanks between them, each with `#` and a policy behind it where one is wanted,
 * and `STET_TIMESTAMP_ROOTS`.
 */
export function readStamping(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): StampConfig {
  const written = (env['STET_TIMESTAMP'] ?? '').split(/\s+/).filter((one) => one !== '')
  const authorities = written.flatMap((one) => {
    const url = URL.parse(one)
    const policy = url?.hash.slice(1) ?? ''
    const isSound =
      /^https?:$/.test(url?.protocol ?? '') && /^(?:[0-2](?:\.\d{1,20}){1,30})?$/.test(policy)
    if (!url || !isSound || url.username || url.password) {
      problems.push(
        `STET_TIMESTAMP must list http or https addresses, each with "#" and a policy's number where one is wanted, found "${one.replace(/\/\/[^/@]*@/, '//…@')}"`,
      )
      return []
    }
    url.hash = ''
    return [{ address: url.href, policy: policy || null }]
  })
  const roots = env['STET_TIMESTAMP_ROOTS'] ? resolve(env['STET_TIMESTAMP_ROOTS']) : null
  if (roots !== null && !statSync(roots, { throwIfNoEntry: false })?.isFile())
    problems.push(`STET_TIMESTAMP_ROOTS must be a file of certificates, found none at ${roots}`)
  return { authorities, roots }
}
