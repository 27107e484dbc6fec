import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.js'
import { broughtNode } from './find-node.js'
import { compareInstalled } from './installed.js'
import { platform, thisMachine } from './platform.js'
import { Trouble } from './trouble.js'

/**
 * Brings the dependencies to what the lock file says and tells in one line what it does. What was
 * installed by hand and fits is taken as it is; dependencies for development that were there stay.
 * `note` hears of npm's process.
 * @param {string} root
 * @param {{ dev: boolean, known: import('./install.js').Stamp | null, lock: string, note: (pid: number) => void }} wanted
 * @returns {Promise<import('./install.js').Stamp>}
 */
export async function install(root, { dev, known, lock, note }) {
  const there = known?.platform === platform() || !known ? look(root) : nothing
  const all = dev || there.dev || known?.dev === true
  if (!there.production || (dev && !there.dev)) {
    const began = Date.now()
    console.error(`Installing the dependencies${all ? ', those of tests and checks too' : ''} …`)
    await npm(root, argumentsFor({ all, add: there.production }), note)
    console.error(`Installed them in ${Math.round((Date.now() - began) / 1000)} s`)
  }
  return { lock, platform: platform(), dev: all, node: runs(broughtNode(root, process)) }
}

const nothing = { production: false, dev: false }

/** @param {string} root */
function look(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return nothing
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return compareInstalled(lock, JSON.parse(readFileSync(hidden, 'utf8')), thisMachine())
}

/**
 * @param {{ all: boolean, add: boolean }} how `add` keeps what is there: a server may be running from it
 */
function argumentsFor({ all, add }) {
  return [
    ...(add ? ['install', '--no-save'] : ['ci']),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=optional',
    all ? '--include=dev' : '--omit=dev',
    '--loglevel=error',
  ]
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {(pid: number) => void} started
 */
async function npm(root, args, started) {
  const options = { cwd: root, catchErrors: true, started }
  const { code, signal, said } = await runChild('npm', args, options).catch((cause) => {
    throw new Trouble('Cannot install the dependencies: npm was not found', { cause })
  })
  if (code === 0) return
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
  const offline = /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH/.test(said)
  const hint = offline ? '. The first start needs a way to the npm registry' : ''
  throw new Trouble(`${said.trimEnd()}\nCannot install the dependencies: npm ${how}${hint}`)
}

/** @param {string | null} node */
function runs(node) {
  return node !== null && spawnSync(node, ['--version'], { timeout: 30_000 }).status === 0
}
