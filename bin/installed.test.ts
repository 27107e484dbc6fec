import { expect, it } from 'vitest'
import { compareInstalled } from './installed.js'

const lock = {
  packages: {
    '': {},
    'packages/core': {},
    'node_modules/hono': { version: '4.0.0' },
    'node_modules/vitest': { version: '5.0.0', dev: true },
    'node_modules/lib-linux': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    },
    'node_modules/lib-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/lib-mac': { version: '1.0.0', optional: true, os: 'darwin', cpu: 'arm64' },
    'node_modules/anywhere': { version: '1.0.0', optional: true },
  },
}

const server = {
  'packages/core': {},
  'node_modules/hono': { version: '4.0.0' },
  'node_modules/lib-linux': { version: '1.0.0' },
}
const vitest = { 'node_modules/vitest': { version: '5.0.0' } }
const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' } as const

const cases = [
  { name: 'nothing', there: {}, production: false, dev: false },
  { name: 'what the server needs', there: server, production: true, dev: false },
  { name: 'everything', there: { ...server, ...vitest }, production: true, dev: true },
  {
    name: 'another version',
    there: { ...server, ...vitest, 'node_modules/hono': { version: '3.0.0' } },
    production: false,
    dev: false,
  },
  {
    name: 'the packages of another machine',
    there: {
      'packages/core': {},
      'node_modules/hono': { version: '4.0.0' },
      'node_modules/lib-mac': { version: '1.0.0' },
    },
    production: false,
    dev: false,
  },
]

it.each(cases)('sees $name', ({ there, production, dev }) => {
  expect(compareInstalled(lock, { packages: there }, linux)).toEqual({ production, dev })
})
