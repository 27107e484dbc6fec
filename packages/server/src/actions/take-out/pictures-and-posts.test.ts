import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { evidencePath } from '@stet/core/page'
import { build, type Media } from '@stet/core/story'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import { importFiles } from '../../imports/import-files.ts'
import { keepPicture, mediaFolder } from '../../media/keep-picture.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  pass,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { siteFolder } from '../../site/site-folder.ts'
import { saveArchiveImport } from '../../storage/archive-imports.ts'
import { auditsOf } from '../../storage/audits.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { findCaptureAsk, type SentFile, saveCaptureAsk } from '../../storage/capture-asks.ts'
import { type Capture, findCapture, saveCapture } from '../../storage/captures.ts'
import { findMedia, saveMedia } from '../../storage/media.ts'
import { openedEvidence, saveOpenedEvidence } from '../../storage/opened-evidence.ts'
import { findPublished } from '../../storage/publications.ts'
import { findTakeOut, sealedAfter } from '../../storage/take-outs.ts'
import { setPersonRole } from '../set-person-role.ts'
import { clearFiles } from './clear-files.ts'
import { takeOut } from './take-out.ts'
import { asking, publicText, settle, take } from './take-out-for-tests.ts'
import { undoTakeOut } from './undo-take-out.ts'

const { paragraph, quoted } = build

onBoth('taking pictures, posts and files out', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  /** What is known of a copy, but for where it is. */
  const capture: Capture = {
    ...{ id: '', address: '', asked: '', platform: 'mastodon', person: '', warc: '', size: 0 },
    ...{ takenAt: '2026-11-19T10:00:00.000Z', provenance: 'fetched-by-us', found: 'live' },
    ...{ reader: 1, reading: { kind: 'none' } as never, actor: ada },
  }

  async function keptPicture(): Promise<Media> {
    const create = { width: 640, height: 400, channels: 3, background: '#446688' } as const
    const bytes = await sharp({ create }).jpeg().toBuffer()
    const media = await keepPicture(newsroom, { bytes, name: 'stage.jpg', shippedBy: new Map() })
    await saveMedia(newsroom.database.db, media)
    return media
  }

  describe('a picture', { timeout: 60_000 }, () => {
    it('leaves the stories and the site with all its forms, and comes back', async () => {
      const media = await keptPicture()
      const { data } = newsroom.config
      const forms = media.renditions.map(({ address }) => join(siteFolder(data), address.slice(1)))
      const original = join(mediaFolder(data), media.id)
      const bytes = readFileSync(original)
      const story = await live(
        newsroom,
        { slug: 'one', lead: build.pictureOf({ media: media.id }) },
        build.gallery('gallery-1', [{ media: media.id }]),
        paragraph('Words stay.'),
      )
      await settle(newsroom)
      expect([original, ...forms].every((path) => existsSync(path))).toBe(true)
      const { takeOut: done } = await take(newsroom, {
        what: { kind: 'picture', media: media.renditions[0]?.address ?? '' },
      })
      expect([original, ...forms].filter((path) => existsSync(path))).toEqual([])
      const needles = [media.id, ...media.renditions.map(({ address }) => basename(address))]
      for (const [path, words] of await publicText(newsroom)) {
        for (const needle of needles) expect(words.includes(needle), path).toBe(false)
      }
      expect(await page(newsroom, 'culture/one/index.html')).toContain('Words stay.')
      const { db } = newsroom.database
      expect(await findMedia(db, media.id)).toBeUndefined()
      expect((await findTakeOut(db, done.id))?.result).toMatchObject({ left: [], sealed: 3 })
      const sealed = join(data, 'sealed', done.id)
      for (const name of await readdir(sealed)) {
        expect(readFileSync(join(sealed, name)).includes(bytes.subarray(0, 64))).toBe(false)
      }
      pass(newsroom, 10)
      await undoTakeOut(newsroom, { id: done.id, actor: ada })
      await settle(newsroom)
      expect(readFileSync(original).equals(bytes)).toBe(true)
      expect(forms.every((path) => existsSync(path))).toBe(true)
      expect((await findPublished(db, story.id))?.story).toEqual(story)
      expect(existsSync(sealed)).toBe(false)
    })

    it('comes back although its files were being sealed while somebody undid it', async () => {
      const media = await keptPicture()
      const { data } = newsroom.config
      const files = [
        join(mediaFolder(data), media.id),
        ...media.renditions.map(({ address }) => join(siteFolder(data), address.slice(1))),
      ]
      await live(newsroom, { slug: 'one', lead: build.pictureOf({ media: media.id }) })
      await settle(newsroom)
      const what = { kind: 'picture', media: media.id } as const
      const done = await takeOut(newsroom, asking({ what }))
      if (done.outcome !== 'taken') throw new Error(done.outcome)
      const { id } = done.takeOut
      // Before anything else is due, and ended behind the sealing of files.
      const early = { ...newsroom, now: () => '2000-01-01T00:00:00.000Z' }
      await expect(clearFiles(early, id, AbortSignal.abort())).rejects.toThrow()
      expect(files.filter((path) => existsSync(path))).toEqual([])
      // As if the job sealed each once more after it was put back, before all else was.
      const now = () => {
        for (const path of files) rmSync(path, { force: true })
        return newsroom.now()
      }
      const undone = await undoTakeOut({ ...newsroom, now }, { id, actor: ada })
      expect(undone).toEqual({ outcome: 'undone', kept: 0 })
      await settle(newsroom)
      expect(files.filter((path) => !existsSync(path))).toEqual([])
      expect(existsSync(join(data, 'sealed', id))).toBe(false)
      const { db } = newsroom.database
      expect(await sealedAfter(db, id, -1)).toEqual([])
      expect((await findTakeOut(db, id))?.state).toBe('undone')
    })
  })

  describe('a post', { timeout: 60_000 }, () => {
    const address = 'https://social.example/@mara/1'

    it('leaves its cards, links and sources, and our copy with its evidence', async () => {
      const { data } = newsroom.config
      const bytes = gzipSync('WARC/1.1 Mara Quill wrote this')
      const warc = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      await mkdir(dirname(evidenceFile(data, warc)), { recursive: true })
      await writeFile(evidenceFile(data, warc), bytes)
      const { db } = newsroom.database
      await saveCapture(db, {
        ...capture,
        id: 'k1',
        address,
        asked: address,
        warc,
        size: bytes.length,
      })
      const source = {
        type: 'post',
        platform: 'Mastodon',
        author: 'Mara',
        address,
        at: null,
      } as const
      await live(
        newsroom,
        { slug: 'one', quotations: [build.quotation('q1', source)] },
        build.postCard(build.post({ address, text: 'I am not sure about the tour' })),
        paragraph(build.linked('there', `${address}#x`), quoted('q1', '“Words”')),
      )
      await settle(newsroom)
      const { takeOut: done } = await take(newsroom, { what: { kind: 'post', address } })
      for (const [path, words] of await publicText(newsroom)) {
        expect(words.includes('social.example/@mara/1'), path).toBe(false)
        expect(words.includes('not sure about the tour'), path).toBe(false)
      }
      expect(await page(newsroom, 'culture/one/index.html')).toContain('[removed]')
      expect(await findCapture(db, 'k1')).toBeUndefined()
      expect(existsSync(evidenceFile(data, warc))).toBe(false)
      await undoTakeOut(newsroom, { id: done.id, actor: ada })
      await settle(newsroom)
      expect(await findCapture(db, 'k1')).toMatchObject({ address })
      expect(readFileSync(evidenceFile(data, warc)).equals(bytes)).toBe(true)
      expect(await page(newsroom, 'culture/one/index.html')).toContain('not sure about the tour')
    })

    it('leaves evidence whose bytes alone hold a name', async () => {
      const { data } = newsroom.config
      const bytes = gzipSync('HTTP/1.1 200 OK\r\n\r\n<p>Zo&#xEB; <b>Quist</b></p>')
      const warc = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      await mkdir(dirname(evidenceFile(data, warc)), { recursive: true })
      await writeFile(evidenceFile(data, warc), bytes)
      const { db } = newsroom.database
      await saveCapture(db, {
        ...capture,
        id: 'k2',
        address,
        asked: address,
        warc,
        size: bytes.length,
      })
      const why = { at: newsroom.now(), actor: ada, reason: '', extent: 'whole' } as const
      await saveOpenedEvidence(db, { ...why, capture: 'k2' })
      const open = join(siteFolder(data), evidencePath('k2'))
      await mkdir(dirname(open), { recursive: true })
      await writeFile(open, bytes)
      await take(newsroom)
      expect(existsSync(open)).toBe(false)
      expect(await openedEvidence(db, ['k2'])).toEqual([])
      expect(await findCapture(db, 'k2')).toBeUndefined()
      expect(existsSync(evidenceFile(data, warc))).toBe(false)
    })
  })

  it('leaves what somebody typed from a screenshot, and what was done to a person by a name', async () => {
    const { db } = newsroom.database
    const typed = {
      platform: 'x',
      platformName: '',
      name: 'Zoë Quist',
      handle: '',
      postedWords: '',
    }
    const told = { name: 'a.png', provenance: 'sent-to-us', who: 'A reader', at: newsroom.now() }
    await saveCaptureAsk(db, {
      ...{ id: 'a1', address: '', askedAt: newsroom.now(), story: null, state: 'done', actor: ada },
      ...{ capture: null, problem: '', remains: null, archived: null },
      sent: { ...told, means: 'mail', post: { ...typed, text: 'No show' } } as SentFile,
    })
    const role = { platform: 'x', person: 'zoe_quist', handle: '', name: '', reason: '' }
    await setPersonRole(newsroom, { ...role, role: 'private', actor: ada })
    const { takeOut: done } = await take(newsroom)
    expect(done.places).toEqual({ watch: 1, copy: 1, record: 1 })
    expect(await findCaptureAsk(db, 'a1')).toBeUndefined()
    expect(await auditsOf(db, 'x zoe_quist')).toEqual([])
    await undoTakeOut(newsroom, { id: done.id, actor: ada })
    expect((await findCaptureAsk(db, 'a1'))?.sent?.post?.name).toBe('Zoë Quist')
    expect(await auditsOf(db, 'x zoe_quist')).toHaveLength(1)
  })

  it('leaves archives as they were brought in', async () => {
    const { config, database } = newsroom
    const files = importFiles(config.data, { id: 'i1', name: 'old.xml' })
    await mkdir(dirname(files.archive), { recursive: true })
    await writeFile(files.archive, '<rss><title>Zo\u00eb Quist</title></rss>')
    const now = newsroom.now()
    await saveArchiveImport(database.db, {
      ...{ id: 'i1', name: 'old.xml', size: 10, state: 'done', step: 'import', actor: ada },
      ...{
        progress: null,
        checked: null,
        imported: null,
        problem: '',
        createdAt: now,
        changedAt: now,
      },
    } as never)
    const { takeOut: done } = await take(newsroom)
    expect(done.places).toEqual({ archive: 1 })
    expect(existsSync(files.archive)).toBe(false)
    await undoTakeOut(newsroom, { id: done.id, actor: ada })
    expect(existsSync(files.archive)).toBe(true)
  })
})
