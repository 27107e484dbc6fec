import { describe, expect, it } from 'vitest'
import { mastodon } from './mastodon.ts'
import { readBy } from './recorded-for-tests.ts'

const status = (id: string, more: object = {}) => ({
  id,
  uri: `https://social.stet-tests.org/users/mara/statuses/${id}`,
  url: `https://social.stet-tests.org/@mara/${id}`,
  created_at: '2023-10-26T06:25:36.000Z',
  edited_at: null,
  content: '<p>No show <a href="https://hall.example/">tonight</a></p><p>Sorry<br>all</p>',
  language: 'en',
  spoiler_text: '',
  account: {
    id: '7',
    acct: 'mara',
    display_name: 'Mara Quill',
    url: 'https://social.stet-tests.org/@mara',
    uri: 'https://social.stet-tests.org/users/mara',
  },
  media_attachments: [
    { type: 'image', url: 'https://files.example/a.png', description: 'A dark stage' },
  ],
  in_reply_to_id: null,
  ...more,
})

describe('Mastodon', () => {
  const address = 'https://social.stet-tests.org/@mara/111300000000000000'

  it('gives words, links, descriptions and the thread in order', () => {
    const own = (id: string, to: string) => status(id, { in_reply_to_id: to })
    const other = status('111300000000000005', {
      account: { id: '8', acct: 'lee', uri: 'https://social.stet-tests.org/users/lee' },
      in_reply_to_id: '111300000000000000',
    })
    const reading = readBy(mastodon, address, {
      status: [200, status('111300000000000000')],
      context: [
        200,
        {
          ancestors: [own('111299999999999999', '1')],
          descendants: [
            other,
            own('111300000000000002', '111300000000000000'),
            own('111300000000000003', '111300000000000002'),
          ],
        },
      ],
    })
    if (reading.kind !== 'post') throw new Error(reading.kind)
    expect(reading.post).toMatchObject({
      text: 'No show tonight\n\nSorry\nall',
      links: [{ from: 8, to: 15, address: 'https://hall.example/' }],
      author: { handle: '@mara@social.stet-tests.org' },
      media: [{ kind: 'picture', description: 'A dark stage' }],
    })
    expect(reading.thread.map(({ stableId }) => stableId.slice(-4))).toEqual([
      '9999',
      '0000',
      '0002',
      '0003',
    ])
  })

  it.each([
    ['gone', 404],
    ['account-gone', 410],
    ['login-wall', 401],
    ['restricted', 403],
    ['unknown', 429],
    ['unknown', 500],
    ['unreachable', 0],
  ] as const)('%s: %i', (signal, code) => {
    expect(
      readBy(mastodon, address, { status: [code, { error: 'Record not found' }] }),
    ).toMatchObject({ kind: 'nothing', signal })
  })
})
