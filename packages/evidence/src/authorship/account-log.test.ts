import { expect, it } from 'vitest'
import { followLog } from './account-log.ts'
import { makeAccount, makeKey, signOperation } from './repository-for-tests.ts'

const rotation = await makeKey('k256')
const [first, second] = [await makeKey('k256'), await makeKey('p256')]
const { did, log } = await makeAccount([first, second], rotation)
type Entry = Record<string, unknown>
const operation = (at: number) => log[at]?.['operation'] as Entry
const withOperation = (at: number, changed: Entry) =>
  log.map((entry, index) => (index === at ? { ...entry, operation: changed } : entry))

it('leads from an account’s id to the key that it has now', async () => {
  const followed = await followLog(log, did)
  if ('problem' in followed) throw new Error(followed.problem)
  expect(followed.key.publicKeyBytes).toEqual(await second.exportPublicKey('raw'))
  const before = await followLog(log.slice(0, 1), did)
  expect('key' in before && before.key.publicKeyBytes).toEqual(await first.exportPublicKey('raw'))
})

it('leaves out what the directory calls undone', async () => {
  const undone = { ...log[1], nullified: true, operation: { type: 'nonsense' } }
  expect(await followLog([log[0], undone, log[1]], did)).toHaveProperty('key')
})

it('follows the form in which the oldest accounts began', async () => {
  const began = await signOperation(
    {
      type: 'create',
      signingKey: await first.exportPublicKey('did'),
      recoveryKey: await rotation.exportPublicKey('did'),
      handle: 'mara.example',
      service: 'https://pds.example',
      prev: null,
    },
    first,
  )
  const problem = await followLog([{ operation: began }], did)
  expect(problem).toHaveProperty('problem', expect.stringContaining('its id was made of'))
})

it.each<[string, () => Promise<unknown>, RegExp]>([
  [
    'of another account',
    async () =>
      (await makeAccount([first], rotation)).log.with(0, {
        operation: { ...operation(0), sig: 'x' },
      }),
    /its id was made of/,
  ],
  ['without its beginning', async () => log.slice(1), /its id was made of/],
  ['in another order', async () => log.toReversed(), /its id was made of/],
  [
    'with a change left out',
    async () => {
      const { log: longer } = await makeAccount([first, second, first], rotation)
      return [log[0], longer[2]]
    },
    /does not name the one before/,
  ],
  [
    'with a key changed by somebody else',
    async () => {
      const { sig: _sig, ...unsigned } = operation(1)
      return withOperation(1, await signOperation(unsigned, await makeKey('k256')))
    },
    /not signed by a key of its own/,
  ],
  [
    'with words changed',
    async () => withOperation(1, { ...operation(1), alsoKnownAs: ['at://other.example'] }),
    /not signed/,
  ],
  [
    'that ends the account',
    async () => {
      const last = log[1]?.['cid']
      const ended = await signOperation({ type: 'plc_tombstone', prev: last }, rotation)
      return [...log, { operation: ended }]
    },
    /without a key/,
  ],
  ['that is empty', async () => [], /cannot be read/],
  ['that is none', async () => ({ error: 'not found' }), /cannot be read/],
])('does not hold for a log %s', async (_what, make, problem) => {
  const followed = await followLog(await make(), did)
  expect('problem' in followed && followed.problem).toMatch(problem)
})
