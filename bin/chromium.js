import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runChild } from './child.js'
import { Trouble } from './trouble.js'

/** What the browser is called on the path, the plain one first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Finds a Chromium that runs, or installs one: Debian's as root, else Playwright's. STET_CHROMIUM
 * names one that must be taken. Throws a Trouble that says what to do.
 * @param {string} root
 * @param {string} node
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureChromium(root, node) {
  const named = process.env['STET_CHROMIUM']
  if (named) return running(named) ? named : refuse(`STET_CHROMIUM is ${named}, which does not run`)
  const found = await find(root, node)
  if (found) return found
  if (isRootOnDebian()) {
    await tell('Installing Chromium (apt-get install chromium) …', 'apt-get', ['update', '-q'])
    await tell(null, 'apt-get', ['install', '-y', '-q', 'chromium'])
  } else {
    const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
    await tell('Installing Chromium (Playwright’s) …', node, [playwright, 'install', 'chromium'])
  }
  return (await find(root, node)) ?? refuse('No Chromium was found, and none could be installed')
}

/**
 * Finds the Chromium that draws pages without windows of its own, which is a third faster, or installs Debian's; where
 * there is none, or STET_CHROMIUM names one, `chromium` serves.
 * @param {string} chromium
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureShell(chromium) {
  if (process.env['STET_CHROMIUM']) return chromium
  const there = shellOnPath()
  if (there || !isRootOnDebian()) return there ?? chromium
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', shell]])
    await runChild('apt-get', [...args, '-q'], { env, catchErrors: true })
  return shellOnPath() ?? chromium
}

const shell = 'chromium-headless-shell'

function shellOnPath() {
  return onPath([shell]).find((path) => existsSync(path) && running(path))
}

/**
 * Where programs of some names may lie on the path, folder by folder.
 * @param {readonly string[]} called
 */
function onPath(called) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => called.map((name) => join(folder, name)))
}

/**
 * @param {string} root
 * @param {string} node
 */
async function find(root, node) {
  return [...onPath(names), ...applications, playwrights(root, node)].find(
    (path) => existsSync(path) && running(path),
  )
}

/**
 * Where Playwright puts its own.
 * @param {string} root
 * @param {string} node
 */
function playwrights(root, node) {
  const program = "process.stdout.write(require('playwright-core').chromium.executablePath())"
  return spawnSync(node, ['-e', program], { cwd: root, encoding: 'utf8' }).stdout ?? ''
}

/** @param {string} path */
function running(path) {
  // Ubuntu has a `chromium-browser` that only says where to get one.
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * @param {string | null} words
 * @param {string} program
 * @param {readonly string[]} args
 */
async function tell(words, program, args) {
  if (words) console.error(words)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, said } = await runChild(program, args, { env, catchErrors: true })
  if (code !== 0) refuse(`${said.trimEnd()}\n${program} ${args.join(' ')} ended with code ${code}`)
}

/**
 * @param {string} what
 * @returns {never}
 */
function refuse(what) {
  throw new Trouble(
    `${what}.\nThe tests need a Chromium: install one (Debian: apt-get install chromium; elsewhere: ` +
      'npx playwright-core install chromium) or name one in STET_CHROMIUM',
  )
}
