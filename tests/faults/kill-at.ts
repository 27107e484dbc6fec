// Loaded with --import into a process that is to die: kills it before its n-th change of a file
// (STET_KILL_AT), counting those whose path matches STET_KILL_PATH, or before and after its commits.

import fs from 'node:fs'
import files, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { DatabaseSync, StatementSync } from 'node:sqlite'

const at = Number(process.env['STET_KILL_AT'])
const pattern = new RegExp(process.env['STET_KILL_PATH'] ?? '')
const ofCommits = process.env['STET_KILL_COMMITS'] === '1'
let count = 0

function step(path: unknown): void {
  if (ofCommits || !pattern.test(String(path))) return
  count += 1
  if (count === at) process.kill(process.pid, 'SIGKILL')
}

function commitStep(sql: string): void {
  if (!ofCommits || !/^\s*commit/i.test(sql)) return
  count += 1
  if (count === at) process.kill(process.pid, 'SIGKILL')
}

type Anything = (...args: unknown[]) => unknown

function wrap(owner: object, name: string, before: (path: unknown) => void): void {
  const original = Reflect.get(owner, name) as Anything
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    before(args[0])
    return original.apply(this, args)
  })
}

for (const name of ['rename', 'rm', 'mkdir', 'writeFile', 'unlink', 'copyFile'])
  wrap(files, name, step)
for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'unlinkSync']) wrap(fs, name, step)

// What is done to an open file is counted by the path that it was opened at.
const opened = new Map<unknown, unknown>()
const openSync = fs.openSync
fs.openSync = (...args: Parameters<typeof openSync>): number => {
  step(args[0])
  const file = openSync(...args)
  opened.set(file, args[0])
  return file
}
const pathOf = (file: unknown) => (typeof file === 'number' ? opened.get(file) : file)
for (const name of ['writeFileSync', 'fdatasyncSync', 'fsyncSync', 'closeSync'])
  wrap(fs, name, (file) => step(pathOf(file)))
for (const name of ['writeFile', 'fdatasync', 'fsync']) wrap(fs, name, (file) => step(pathOf(file)))

const open = files.open
files.open = async (...args: Parameters<typeof open>): Promise<FileHandle> => {
  step(args[0])
  const handle = await open(...args)
  for (const name of ['writeFile', 'datasync', 'sync', 'close'])
    wrap(handle, name, () => step(args[0]))
  return handle
}

const exec = DatabaseSync.prototype.exec
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  commitStep(sql)
  const done = exec.call(this, sql)
  commitStep(sql)
  return done
}
for (const name of ['run', 'all', 'get', 'iterate'] as const) {
  const original = StatementSync.prototype[name] as Anything
  Reflect.set(StatementSync.prototype, name, function (this: StatementSync, ...args: unknown[]) {
    commitStep(this.sourceSQL)
    const done = original.apply(this, args)
    commitStep(this.sourceSQL)
    return done
  })
}
syncBuiltinESMExports()
