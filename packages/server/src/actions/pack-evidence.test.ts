import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bytesSource, exchangeRecords, readWarc, verifyWacz } from '@stet/evidence'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceFile, infoRecord, keepRecords } from '../capture/keep-evidence.ts'

import { oneMember } from '../commands/verify-tools.ts'
import { evidenceFingerprint } from '../keys/evidence-key.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { type Capture, saveCapture } from '../storage/captures.ts'
import { saveLook } from '../storage/looks.ts'
import { packEvidence } from './pack-evidence.ts'

const address = 'https://social.example/@mara/1'
const main = join(import.meta.dirname, '..', 'main.ts')

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

/** A file of evidence with one answer, as capturing and looking again keep them. */
function keep(status: number, body: string) {
  const [info, response, request] = [newsroom.newId(), newsroom.newId(), newsroom.newId()]
  const at = newsroom.now()
  const exchange = {
    address,
    begunAt: at,
    remoteAddress: '192.0.2.7',
    request: { target: '/@mara/1', headers: [['Host', 'social.example']] as const },
    response: {
      status,
      statusText: 'OK',
      headers: [['Content-Type', 'text/html']] as const,
      body: Buffer.from(body),
      truncated: null,
    },
  }
  return keepRecords(newsroom, [
    infoRecord(info, at),
    ...exchangeRecords(exchange, { info, response, request }),
  ])
}

async function keepCapture(): Promise<Capture> {
  const { hash, size } = await keep(200, '<p>No show tonight</p>')
  const capture: Capture = {
    ...{ id: newsroom.newId(), address, asked: address, platform: 'web', person: '' },
    ...{ takenAt: newsroom.now(), provenance: 'fetched-by-us', found: 'live', reader: 1 },
    reading: { kind: 'nothing', signal: 'unknown', why: '' },
    ...{ warc: hash, size, actor: ada },
  }
  await saveCapture(newsroom.database.db, capture)
  return capture
}

const pack = (capture: string, withLooks = false) =>
  packEvidence(newsroom, { capture, withLooks, actor: ada })

describe('a copy that is packed', () => {
  it('is whole, signed with the newsroom’s key, and noted', async () => {
    const { id } = await keepCapture()
    const done = await pack(id)
    if (done.outcome !== 'packed') throw new Error(done.outcome)
    const fingerprint = await evidenceFingerprint(newsroom.config)
    const verdict = await verifyWacz(bytesSource(done.bytes), {
      now: newsroom.now(),
      keys: [fingerprint],
    })
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([])
    expect(verdict.signedBy).toEqual({ kind: 'key', fingerprint })
    expect(verdict.software).toContain(newsroom.config.url)
    const [audit] = (await auditsOf(newsroom.database.db, id)).filter(
      ({ action }) => action === 'pack-evidence',
    )
    expect(audit).toMatchObject({ actor: ada, detail: { wacz: done.hash, looks: false } })
  })

  it('holds the later looks where they are asked for', async () => {
    const { id, takenAt } = await keepCapture()
    const { hash, size } = await keep(404, '<p>Nothing is here</p>')
    await saveLook(newsroom.database.db, {
      ...{ id: newsroom.newId(), address, at: newsroom.now(), found: 'gone', why: '' },
      ...{ signs: [], control: null, state: 'unknown', change: null, warc: hash, size },
    })
    const done = await pack(id, true)
    if (done.outcome !== 'packed') throw new Error(done.outcome)
    expect(done.looks).toBe(1)
    const verdict = await verifyWacz(bytesSource(done.bytes), { now: newsroom.now() })
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([])
    const files = verdict.checks.filter(({ check }) => check === 'records').map(({ of }) => of)
    expect(files).toHaveLength(2)
    expect(files[1]).toBe(`archive/look-1-${takenAt.slice(0, 10)}.warc.gz`)
  })

  it('is not made where there is no such copy, or its file is not there', async () => {
    expect(await pack('nobody')).toEqual({ outcome: 'unknown' })
    const { id, warc } = await keepCapture()
    await rm(evidenceFile(newsroom.config.data, warc))
    expect(await pack(id)).toMatchObject({
      outcome: 'absent',
      problem: expect.stringContaining(warc),
    })
  })
})

describe('stet verify', () => {
  const stet = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [main, 'verify', ...args], {
      // No newsroom and no database: a folder that cannot be one.
      env: { PATH: process.env['PATH'], STET_DATA: '/dev/null/nowhere' },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error) => ({ code: error.code as number, said: `${error.stdout}${error.stderr}` }),
    )

  it('ends with 0 for what is whole, with 1 for what is not, and with 2 for what makes no sense', {
    timeout: 60_000,
  }, async () => {
    const { id } = await keepCapture()
    const done = await pack(id)
    if (done.outcome !== 'packed') throw new Error(done.outcome)
    const file = join(newsroom.config.data, 'copy.wacz')
    await writeFile(file, done.bytes)
    const whole = await stet(file)
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('copy.wacz: whole') })
    expect(whole.said).toContain('Not proven:')
    await writeFile(file, done.bytes.with(200, (done.bytes.at(200) ?? 0) ^ 1))
    const [changed, odd, absent] = await Promise.all([
      stet(file, '--json'),
      stet('--key', 'mine', file),
      stet(`${file}.not`),
    ])
    expect(changed.code).toBe(1)
    expect(JSON.parse(changed.said)).toMatchObject({ file, ok: false, signedBy: null })
    expect(odd).toMatchObject({ code: 2, said: expect.stringContaining('found "mine"') })
    expect(absent).toMatchObject({ code: 1, said: expect.stringContaining('ENOENT') })
  })
})

it('one gzip member is unpacked, and only one that is whole', async () => {
  const { hash } = await keep(200, 'words')
  const bytes = await readFile(evidenceFile(newsroom.config.data, hash))
  const { records } = await readWarc(bytes)
  const [{ offset, length } = { offset: 0, length: 0 }] = records
  const member = bytes.subarray(offset, offset + length)
  expect(new TextDecoder().decode(oneMember(member))).toMatch(/^WARC\/1\.1\r\n/)
  for (const broken of [
    bytes,
    member.subarray(1),
    member.subarray(0, -1),
    Buffer.concat([member, Buffer.from('x')]),
    member.with(length - 8, (member.at(-8) ?? 0) ^ 1),
    member.with(length - 1, 7),
  ])
    expect(() => oneMember(new Uint8Array(broken))).toThrow()
})
