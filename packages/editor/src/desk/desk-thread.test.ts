import { expect, it } from 'vitest'
import { type DeskWorker, openDeskThread } from './desk-thread.ts'
import type { DeskAsked, ReadAlong } from './read-along.ts'

function fakeWorker() {
  const heard = new Map<string, (event: unknown) => void>()
  const sent: unknown[] = []
  const worker = {
    postMessage: (asked: unknown) => sent.push(asked),
    addEventListener: (name: string, on: (event: unknown) => void) => heard.set(name, on),
    terminate: () => sent.push('terminated'),
  } as unknown as DeskWorker
  return { worker, sent, tell: (name: string, event: unknown) => heard.get(name)?.(event) }
}

const asked = (now: string) => ({ now }) as DeskAsked

it('answers each reading in its turn, and says where the desk stops', async () => {
  const { worker, sent, tell } = fakeWorker()
  const thread = openDeskThread(worker)
  const [one, other] = [thread.read(asked('1')), thread.read(asked('2'))]
  tell('message', { data: 'first' })
  expect(await one).toBe('first' as unknown as ReadAlong)
  tell('error', { message: 'out of memory' })
  await expect(other).rejects.toThrow('The desk cannot read the story: out of memory')
  thread.close()
  expect(sent).toEqual([asked('1'), asked('2'), 'terminated'])
})
