import type { Config } from '../config.ts'
import { secretFile } from './key-file.ts'

/**
 * The secret that session cookies are signed with and codes are encrypted with; made at its first
 * need, readable by nobody else. Throws where the folder of keys can be neither read nor written.
 */
export function sessionSecret(config: Pick<Config, 'keys'>): Promise<string> {
  return secretFile(config, { name: 'session-secret', what: 'the session secret' })
}
