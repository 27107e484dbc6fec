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
  }
  expect(readConfig(env)).toMatchObject({
    config: {
      url: 'https://magazine.example',
      newsroomUrl: 'https://desk.magazine.example/',
      proxies: ['10.0.0.1', '10.1.0.0/16'],
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
  }
  const read = readConfig(env)
  const problems = 'problems' in read ? read.problems : []
  expect(problems).toHaveLength(7)
  expect(problems.join('\n')).not.toContain('secret')
})

it('takes a site without a newsroom', () => {
  const read = readConfig({ STET_DATA: data, STET_NEWSROOM_URL: 'none' })
  expect(read).toMatchObject({ config: { newsroomUrl: null } })
})
