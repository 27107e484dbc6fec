import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { platform } from './platform.js'

/**
 * What is known of the installed dependencies.
 * @typedef {object} Stamp
 * @property {string} lock the SHA-256 of the package-lock.json that they were installed from
 * @property {string} platform the platform and processor that they were installed for
 * @property {boolean} dev whether those for tests and checks are there too
 * @property {boolean} node whether the Node that came with them runs
 */

/**
 * Installs the locked dependencies where they are missing or not those of the lock file; `dev` asks
 * for those of tests and checks too. Takes milliseconds when there is nothing to do. Throws a Trouble
 * when npm fails.
 * @param {string} root
 * @param {{ dev: boolean }} wanted
 * @returns {Promise<Stamp>}
 */
export async function ensureInstalled(root, { dev }) {
  const found = current(root, dev)
  if (found) return found
  const { withLock } = await import('./lock.js')
  return withLock(join(root, '.installing'), async (note) => {
    // Another process may have installed them while this one waited.
    const meanwhile = current(root, dev)
    if (meanwhile) return meanwhile
    const { install } = await import('./npm.js')
    const done = await install(root, { dev, known: readStamp(root), lock: hashLock(root), note })
    writeStamp(root, done)
    return done
  })
}

/**
 * What is installed, if it is what the lock file asks for.
 * @param {string} root
 * @param {boolean} dev
 * @returns {Stamp | null}
 */
function current(root, dev) {
  const stamp = readStamp(root)
  if (!stamp || stamp.platform !== platform() || (dev && !stamp.dev)) return null
  return stamp.lock === hashLock(root) ? stamp : null
}

/** @param {string} root */
function stampPath(root) {
  // Inside the folder that `npm ci` empties: an installation cut short leaves none behind.
  return join(root, 'node_modules', '.cache', 'stet', 'installed.json')
}

/**
 * @param {string} root
 * @returns {Stamp | null}
 */
function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampPath(root), 'utf8'))
  } catch {
    return null
  }
}

/**
 * @param {string} root
 * @param {Stamp} stamp
 */
function writeStamp(root, stamp) {
  mkdirSync(dirname(stampPath(root)), { recursive: true })
  writeFileSync(stampPath(root), `${JSON.stringify(stamp)}\n`)
}

/** @param {string} root */
function hashLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}
