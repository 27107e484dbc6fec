import { describe, expect, it } from 'vitest'
import { bluesky } from './bluesky.ts'
import { readBy, recorded } from './recorded-for-tests.ts'

describe('Bluesky', () => {
  const address = 'https://bsky.app/profile/mara.stet-tests.org/post/3kabcdefghi2j'
  const did = 'did:plc:abcdefghijklmnopqrstuvwx'
  const record = {
    $type: 'app.bsky.feed.post',
    text: 'Nō show → here',
    createdAt: '2023-10-02T10:00:00.000Z',
    langs: ['en'],
    facets: [
      { index: { byteStart: 9, byteEnd: 17 }, features: [{ uri: 'https://hall.example/' }] },
    ],
  }
  const document = {
    service: [
      {
        id: '#atproto_pds',
        type: 'AtprotoPersonalDataServer',
        serviceEndpoint: 'https://pds.stet-tests.org',
      },
    ],
  }

  it('asks from the handle to the server that holds the record', () => {
    const ref = bluesky.refOf(new URL(address))
    if (!ref) throw new Error('no ref')
    const purposes = (answers: Parameters<typeof recorded>[0]) =>
      bluesky
        .asks(ref, recorded(answers))
        .map(({ purpose, address: to }) => `${purpose} ${new URL(to).host}`)
    expect(purposes({})).toEqual(['handle public.api.bsky.app'])
    expect(purposes({ handle: [200, { did }] })).toEqual([
      'document plc.directory',
      'log plc.directory',
      'view public.api.bsky.app',
    ])
    expect(purposes({ handle: [200, { did }], document: [200, document] })).toEqual([
      'record pds.stet-tests.org',
      'proof pds.stet-tests.org',
      'account pds.stet-tests.org',
    ])
    expect(
      purposes({ handle: [200, { did }], document: [200, document], record: [200, {}] }),
    ).toEqual([])
    expect(purposes({ handle: [200, { did: 'did:web:../../etc' }] })).toEqual([])
    expect(
      purposes({
        handle: [200, { did }],
        document: [
          200,
          { service: [{ ...document.service[0], serviceEndpoint: 'http://127.0.0.1' }] },
        ],
      }),
    ).toEqual([])
  })

  it('gives the record of its own server, places counted in its bytes', () => {
    const reading = readBy(bluesky, address, {
      handle: [200, { did }],
      record: [200, { value: record }],
    })
    expect(reading.kind === 'post' && reading.post).toMatchObject({
      text: 'Nō show → here',
      stableId: `at://${did}/app.bsky.feed.post/3kabcdefghi2j`,
      links: [{ from: 8, to: 14 }],
      author: { handle: '@mara.stet-tests.org', stableId: did },
    })
  })

  it.each([
    ['gone', { record: [400, { error: 'RecordNotFound' }], account: [200, { active: true }] }],
    ['account-gone', { record: [400, { error: 'RepoTakendown' }] }],
    ['account-gone', { account: [200, { active: false, status: 'deleted' }] }],
    ['restricted', { account: [200, { active: false, status: 'deactivated' }] }],
    ['unknown', { handle: [200, { did }], view: [200, { posts: [] }] }],
    ['unreachable', { handle: [0] }],
  ] as const)('%s: %j', (signal, answers) => {
    expect(readBy(bluesky, address, answers)).toMatchObject({ kind: 'nothing', signal })
  })
})
