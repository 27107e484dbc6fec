import { describe, expect, it } from 'vitest'
import { fetchStranger } from './fetch-address.ts'

describe('names that lead inside', () => {
  const named = (...answers: readonly (readonly string[])[]) => {
    const asked: string[] = []
    const resolve = (host: string) => {
      asked.push(host)
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? [])
    }
    return { asked, options: { now: () => '2026-11-23T09:00:00.000Z', time: 3_000, resolve } }
  }

  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['fe80::1%eth0']],
    [['93.184.215.14', '10.0.0.7']],
    [['168.63.129.16']],
    [['not an address']],
  ])('are refused with all their addresses: %j', async (addresses) => {
    const { options, asked } = named(addresses)
    const fetched = await fetchStranger('http://rebinding.stet-tests.org/', options)
    expect(fetched).toMatchObject({ kind: 'refused', reason: 'refused', exchanges: [] })
    expect(asked).toEqual(['rebinding.stet-tests.org'])
  })

  it('are looked up once only, so that no second answer can lead elsewhere', async () => {
    // 192.0.2.1 is for documentation: refused, like all that is not public; a later answer is never asked for.
    const { options, asked } = named(['192.0.2.1'], ['127.0.0.1'])
    await fetchStranger('http://rebinding.stet-tests.org/', options)
    expect(asked).toHaveLength(1)
  })

  it('are unknown where nobody knows them', async () => {
    const resolve = () =>
      Promise.reject(Object.assign(new Error('not there'), { code: 'ENOTFOUND' }))
    const options = { now: () => '2026-11-23T09:00:00.000Z', time: 3_000, resolve }
    const fetched = await fetchStranger('http://nobody.stet-tests.org/', options)
    expect(fetched).toMatchObject({ kind: 'unreachable', reason: 'dns' })
  })
})
