import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { describe, expect, it } from 'vitest'
import { fetchableAddress, hostOf } from './fetchable.ts'
import { isPublicAddress } from './public-address.ts'

describe('addresses that may be asked', () => {
  it.each([
    'https://pier.stet-tests.org/a?b#c',
    'http://pier.stet-tests.org:80/',
    'https://pier.stet-tests.org:443/',
    'https://xn--bcher-kva.stet-tests.org/',
    'https://bücher.stet-tests.org/',
    'https://93.184.215.14/',
    'https://[2606:4700::1111]/',
  ])('%s', (text) => expect(fetchableAddress(text)).toHaveProperty('url'))
})

describe('addresses that may not', () => {
  it.each([
    '',
    'pier',
    '/path',
    'ftp://pier.stet-tests.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://pier.stet-tests.org:8080/',
    'https://pier.stet-tests.org:80/',
    'http://a@pier.stet-tests.org/',
    'http://a:b@pier.stet-tests.org/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://metadata/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://hidden.onion/',
    'http://pier.example/',
    'http://1.0.0.127.in-addr.arpa/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://168.63.129.16/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    `https://pier.stet-tests.org/${'a'.repeat(5000)}`,
  ])('%s', (text) => {
    const { refused } = fetchableAddress(text) as { refused?: string }
    expect(refused).toEqual(expect.stringMatching(/\w/))
  })
})

const data = new URL('../../../../../../shared/data/ssrf/', import.meta.url)
const isThere = existsSync(data)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8'))

/** No name of these lists is looked up: a name counts as refused where the addresses that it leads to are. */
const isRefused = (text: string) => {
  const checked = fetchableAddress(text)
  return (
    'refused' in checked ||
    (isIP(hostOf(checked.url)) !== 0 && !isPublicAddress(hostOf(checked.url)))
  )
}

describe.skipIf(!isThere)(
  'lists of inside addresses (skipped where ../shared/data is absent)',
  () => {
    it('blocks every encoding of an inside address', () => {
      const cases: Record<string, string[]> = read('generated-encodings.json').cases
      const through = Object.values(cases)
        .flat()
        .filter((text) => !isRefused(text))
      // What is left are names of the public DNS (as a wildcard service's), whose addresses are checked when connected to.
      expect(through.filter((text) => isIP(hostOf(new URL(text))) !== 0)).toEqual([])
    })

    it('blocks and allows the special blocks of IANA', () => {
      const { blocks }: { blocks: { first: string; last: string; decision: string }[] } = read(
        'special-purpose-blocks.json',
      )
      for (const { first, last, decision } of blocks)
        for (const address of [first, last])
          expect([address, isPublicAddress(address)]).toEqual([address, decision !== 'block'])
    })

    it('blocks what clouds keep inside', () => {
      const { addresses, urls }: { addresses: string[]; urls: string[] } =
        read('cloud-metadata.json')
      expect(addresses.filter(isPublicAddress)).toEqual([])
      expect(urls.filter((text) => !isRefused(text))).toEqual([])
    })
  },
)
