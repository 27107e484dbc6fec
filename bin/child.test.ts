import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { runChild } from './child.js'

it('gives back how a program ended and what it said', async () => {
  const program = 'console.error("first"); console.log("dropped"); process.exitCode = 7'
  const ending = await runChild(process.execPath, ['-e', program], { catchErrors: true })
  expect(ending).toEqual({ code: 7, signal: null, said: 'first\n' })
})

it('rejects where there is no such program', async () => {
  await expect(runChild('/nowhere/stet-npm', [])).rejects.toThrow('ENOENT')
})

const waiting =
  'process.on("SIGTERM", () => process.exit(3)); console.log("up"); setInterval(() => {}, 1000)'
const stubborn = 'console.log("up"); setInterval(() => {}, 1000)'
const cases = [
  { name: 'with the code of a child that ends itself', child: waiting, ending: [3, null] },
  { name: 'by the signal that ended its child', child: stubborn, ending: [null, 'SIGTERM'] },
]

it.each(cases)('passes a signal on and ends $name', async ({ child, ending }) => {
  const module = new URL('./child.js', import.meta.url).href
  const program = `import { endLike, runChild } from ${JSON.stringify(module)}
    endLike(await runChild(process.execPath, ['-e', ${JSON.stringify(child)}]))`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program])
  await once(parent.stdout, 'data')
  parent.kill('SIGTERM')
  expect(await once(parent, 'exit')).toEqual(ending)
})
