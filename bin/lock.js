import { randomUUID } from 'node:crypto'
import {
  linkSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Trouble } from './trouble.js'

/** How often the holder says that it is still there, in milliseconds. */
const beat = 1000

/**
 * Does the work while no other process does work under the same lock file, waiting for its turn. The
 * work is given a function that notes the process it has started. A lock whose holder was silent for
 * `silence` milliseconds was left behind: it is taken over once that process has ended too.
 * @template T
 * @param {string} path
 * @param {(note: (pid: number) => void) => Promise<T>} work
 * @param {number} silence
 * @returns {Promise<T>}
 */
export async function withLock(path, work, silence = 15_000) {
  const token = randomUUID()
  let told = false
  while (!take(path, token)) {
    if (!told) console.error('Waiting for another start that installs the dependencies')
    told = true
    removeIfLeft(path, silence)
    await pause(100)
  }
  const heart = setInterval(() => touch(path), beat)
  try {
    return await work((pid) => writeFileSync(path, `${token} ${pid}`))
  } finally {
    clearInterval(heart)
    if (read(path)?.startsWith(token)) unlinkSync(path)
  }
}

/**
 * @param {string} path
 * @param {string} token
 */
function take(path, token) {
  try {
    writeFileSync(path, token, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new Trouble(`Cannot install the dependencies: ${wordsOf(error)}`, { cause: error })
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Taken over while this machine slept: the work goes on, the lock is no longer ours.
  }
}

/**
 * @param {string} path
 * @param {number} silence
 */
function removeIfLeft(path, silence) {
  const holder = read(path)
  if (holder === null) return
  // The number of a process may have passed to another one: that must not hold up every start.
  const patience = isAlive(Number(holder.split(' ')[1])) ? 8 * silence : silence
  if (ageOf(path) < patience) return
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    // Between the look and the move somebody else may have taken the lock over: give it back.
    if (read(aside) !== holder) linkSync(aside, path)
    unlinkSync(aside)
  } catch {
    // Somebody else was faster; the next look tells.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {string} path */
function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** @param {unknown} error */
function wordsOf(error) {
  return error instanceof Error ? error.message : String(error)
}
