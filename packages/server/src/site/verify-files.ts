import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceKeysAddress, renderVerify, verifyAddress } from '@stet/core/page'
import { keyFingerprint } from '@stet/evidence/keys'
import { evidenceKey } from '../keys/evidence-key.ts'
import { verifierPlace } from '../newsroom-app/editor-place.ts'
import { buildOf } from '../newsroom-app/find-build.ts'
import type { Press } from './press.ts'
import type { SiteFile } from './write-page.ts'

/** The page that checks evidence, its script where it was built, and the keys that evidence is signed with. */
export async function verifyFiles({ site, newsroom }: Press): Promise<readonly SiteFile[]> {
  const { publicKey } = await evidenceKey(newsroom.config)
  const fingerprint = await keyFingerprint(publicKey)
  const script = await builtScript()
  const page = renderVerify(site, { script: script?.address ?? null, keys: [fingerprint] })
  const keys = { keys: [{ fingerprint, publicKey }] }
  return [
    ...(script?.files ?? []),
    { path: `${verifyAddress.slice(1)}index.html`, body: page },
    { path: evidenceKeysAddress.slice(1), body: `${JSON.stringify(keys, null, 2)}\n` },
  ]
}

interface ManifestEntry {
  readonly file: string
  readonly isEntry?: boolean
}

async function builtScript(): Promise<
  { readonly address: string; readonly files: readonly SiteFile[] } | undefined
> {
  const { folder, isBuilt } = await buildOf(verifierPlace())
  if (!isBuilt) return undefined
  const manifest = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  ) as Readonly<Record<string, ManifestEntry>>
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry)
  if (!entry) return undefined
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const files = await Promise.all(
    names.map(async (name) => ({
      path: `assets/${name}`,
      body: await readFile(join(folder, name)),
    })),
  )
  return { address: `/assets/${entry.file}`, files }
}
