import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Report, ReportLine } from '../intake/report.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { type FolderImport, importFolder } from './import-folder.ts'

/** A newsroom that has nothing yet, and a folder that tests fill. */
export interface TestIntake {
  readonly newsroom: TestNewsroom
  readonly folder: string
  put(files: Readonly<Record<string, string | Buffer>>): Promise<void>
  /** Imports the folder; the counts of the report are checked. */
  bringIn(options?: Partial<FolderImport>): Promise<Report>
  close(): Promise<void>
}

export async function openTestIntake(): Promise<TestIntake> {
  const newsroom = await openTestNewsroom({ publication: null })
  const folder = await mkdtemp(join(tmpdir(), 'stet-import-'))
  return {
    newsroom,
    folder,
    put: async (files) => {
      for (const [name, body] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await writeFile(join(folder, name), body)
      }
    },
    bringIn: async (options = {}) => {
      const asked = { folder, actor: ada, dryRun: false, ...options }
      const report = await importFolder(newsroom, asked)
      expect(report.taken + report.takenWithLoss + report.left).toBe(report.items)
      expect(report.details).toHaveLength(report.items)
      return report
    },
    close: async () => {
      await newsroom.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A photo of a blue wall. */
export function photo(): Promise<Buffer> {
  const create = { width: 640, height: 400, channels: 3, background: '#446688' } as const
  return sharp({ create }).jpeg().toBuffer()
}

export const settings = {
  name: 'The Lantern',
  language: 'en',
  zone: 'Europe/London',
  colours: { accent: '#9e2a1f', accentDark: '#ff9d7c' },
  sections: [{ slug: 'music', name: 'Music', description: '' }],
  contact: { email: 'desk@lantern.example' },
}

const front = 'kind: report\nsection: Music\nby: Ada Okafor\ndate: 2026-11-01T08:00:00Z'

/** A story as a file; `extra` is further front matter, each line with its end. */
export function markdown(title: string, extra = '', body = 'The band played on.'): string {
  return `---\ntitle: ${title}\n${front}\n${extra}---\n\n${body}\n`
}

/** What a report says of one file. */
export function lineOf({ details }: Report, item: string): ReportLine | undefined {
  return details.find((one) => one.item === item)
}
