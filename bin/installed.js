/**
 * One package of a lock file.
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {boolean} [optional]
 * @property {string | readonly string[]} [os]
 * @property {string | readonly string[]} [cpu]
 * @property {string | readonly string[]} [libc]
 */

/** @typedef {{ platform: string, arch: string, libc: 'glibc' | 'musl' | null }} Machine */

/** @typedef {{ readonly packages: Readonly<Record<string, Entry>> }} LockFile */

/**
 * Says whether everything that a lock file asks for is installed, by the list that npm keeps of what
 * it put into node_modules: the packages that run the server, and those of development.
 * @param {LockFile} lock
 * @param {LockFile} hidden
 * @param {Machine} self
 * @returns {{ production: boolean, dev: boolean }}
 */
export function compareInstalled(lock, hidden, self) {
  const missing = Object.entries(lock.packages).filter(
    ([path, entry]) =>
      path !== '' && isForUs(entry, self) && !isThere(entry, hidden.packages[path]),
  )
  const production = missing.every(([, entry]) => entry.dev || entry.devOptional)
  return { production, dev: missing.length === 0 }
}

/**
 * @param {Entry} entry
 * @param {Entry | undefined} found
 */
function isThere(entry, found) {
  return found !== undefined && found.version === entry.version
}

/**
 * Optional packages count where they are made for this machine; those of no platform may be left out.
 * @param {Entry} entry
 * @param {Machine} machine
 */
function isForUs({ optional, os, cpu, libc }, machine) {
  if (!optional) return true
  const fits = libc === undefined || machine.libc === null || names(libc, machine.libc)
  return fits && names(os, machine.platform) && names(cpu, machine.arch)
}

/**
 * @param {string | readonly string[] | undefined} list
 * @param {string} name
 */
function names(list, name) {
  return list !== undefined && [list].flat().includes(name)
}
