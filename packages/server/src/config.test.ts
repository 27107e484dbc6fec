import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

const data = join(tmpdir(), 'stet-config-that-does-not-exist')

it('needs nothing', () => {
  expect(readConfig({ STET_DATA: data })).toEqual({
    config: {
      host: 'localhost',
      port: 4000,
      url: 'http://localhost:4000',
      newsroomUrl: 'http://localhost:4000/newsroom/',
      data,
      database: `sqlite:${join(data, 'stet.db')}`,
      keys: join(data, 'keys'),
      proxies: [],
      mail: null,
      counts: true,
      stamping: { authorities: [], roots: null },
    },
  })
})

it('takes what it is given', () => {
  const env = {
    PORT: '80',
    HOST: '0.0.0.0',
    STET_URL: 'https://magazine.example/',
    STET_NEWSROOM_URL: 'https://desk.magazine.example',
    STET_DATA: data,
    STET_DATABASE: 'postgres://stet:secret@db.example/stet',
    STET_PROXY: '10.0.0.1, 10.1.0.0/16',
    STET_SMTP: 'smtps://stet:se%40cret@mail.magazine.example',
    STET_MAIL_FROM: 'The Magazine <desk@magazine.example>',
    STET_TIMESTAMP: 'https://one.example/tsr  http://10.0.0.7:318/#1.3.6.1.4.1.99999.1.1',
    STET_TIMESTAMP_ROOTS: import.meta.filename,
  }
  expect(readConfig(env)).toMatchObject({
    config: {
      stamping: {
        authorities: [
          { address: 'https://one.example/tsr', policy: null },
          { address: 'http://10.0.0.7:318/', policy: '1.3.6.1.4.1.99999.1.1' },
        ],
        roots: import.meta.filename,
      },
      url: 'https://magazine.example',
      newsroomUrl: 'https://desk.magazine.example/',
      proxies: ['10.0.0.1', '10.1.0.0/16'],
      mail: {
        host: 'mail.magazine.example',
        port: 465,
        secure: true,
        login: { user: 'stet', password: 'se@cret' },
        from: 'The Magazine <desk@magazine.example>',
      },
    },
  })
})

it('tells every problem at once, and no password', () => {
  const env = {
    PORT: 'many',
    HOST: 'a b',
    STET_URL: 'ftp://x',
    STET_DATA: import.meta.filename,
    STET_DATABASE: 'mysql://me:secret@host/db',
    STET_KEYS: join(data, 'nothing'),
    STET_PROXY: '10.0.0.1/64',
    STET_TIMESTAMP: 'https://me:secret@stamps.example https://stamps.example/#policy',
    STET_TIMESTAMP_ROOTS: join(data, 'no-roots.pem'),
  }
  const read = readConfig(env)
  const problems = 'problems' in read ? read.problems : []
  expect(problems).toHaveLength(10)
  expect(problems.join('\n')).not.toContain('secret')
})

it('takes a site without a newsroom', () => {
  const read = readConfig({ STET_DATA: data, STET_NEWSROOM_URL: 'none' })
  expect(read).toMatchObject({ config: { newsroomUrl: null } })
})

it.each([
  [{ STET_SMTP: 'mail.example' }, 'STET_SMTP must be smtp://host:port or smtps://host:port'],
  [{ STET_SMTP: 'http://mail.example' }, 'STET_SMTP must be smtp://host:port'],
  [{ STET_SMTP: 'smtp://mail.example' }, 'STET_MAIL_FROM must be an address of mail'],
  [{ STET_SMTP: 'smtp://mail.example', STET_MAIL_FROM: 'desk' }, 'found "desk"'],
  [{ STET_MAIL_FROM: 'a@b.example' }, 'STET_MAIL_FROM needs STET_SMTP'],
  [{ STET_SMTP: 'smtp://stet:secret@mail.example/x', STET_MAIL_FROM: 'a@b.example' }, 'stet:…@'],
])('tells what is wrong with the mail of %o', (env, said) => {
  const read = readConfig({ STET_DATA: data, ...env })
  const problems = 'problems' in read ? read.problems : []
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(said)
  expect(problems[0]).not.toContain('secret')
})
