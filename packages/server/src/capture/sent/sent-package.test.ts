import { exchangeRecords, makeEvidenceKey, packWacz, writeWarc } from '@stet/evidence'
import { expect, it } from 'vitest'
import { openPackage } from './sent-package.ts'

const now = '2026-11-20T08:00:00.000Z'

async function wacz(body: string): Promise<Uint8Array> {
  const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
  const records = exchangeRecords(
    {
      ...{ address: 'https://site.example/', begunAt: now, remoteAddress: null },
      request: { target: '/', headers: [] },
      response: {
        ...{ status: 200, statusText: 'OK', truncated: null },
        ...{ headers: [['Content-Type', 'text/html']], body: Buffer.from(body) },
      },
    },
    { response: id(1), request: id(2), info: id(3) },
  )
  const { bytes } = await writeWarc(records)
  const { key } = await makeEvidenceKey()
  const warcs = ['one', 'two'].map((name) => ({ name: `${name}.warc.gz`, bytes, stamps: [] }))
  const told = { title: 'A page', address: 'https://site.example/', created: now }
  return packWacz({ ...told, warcs, software: 'A test', key })
}

it('opens the WARCs of a package, so long as all together unpack to no more than fits', async () => {
  const file = await wacz('<p>'.padEnd(20_000, 'word '))
  const { records } = await openPackage(file, 'wacz', now)
  expect(records.filter(({ type }) => type === 'response')).toHaveLength(2)
  await expect(openPackage(file, 'wacz', now, 30_000)).rejects.toThrow(
    /^Cannot take archive\/two\.warc\.gz: it unpacks to more than 30000 bytes$/,
  )
})
