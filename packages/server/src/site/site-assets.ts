import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Assets, Publication } from '@stet/core/page'
import { composeStyle, styleFilesOf } from '@stet/core/page'
import type { SiteFile } from './write-page.ts'

/** The site's own style, typeface, script and icon: where pages find them, and their bytes. */
export interface BuiltAssets {
  readonly assets: Assets
  readonly files: readonly SiteFile[]
  /** What a designer's bundle adds to the style; null where there is none. */
  readonly overrides: { readonly style: string; readonly hasTypeface: boolean } | null
  /** Drawn only where the file is missing: drawing loads a library of 30 MB. */
  readonly icon: { readonly path: string; readonly draw: () => Promise<Buffer> }
}

/** Builds the site's assets for a publication; their addresses change with their bytes. */
export async function buildAssets(publication: Publication): Promise<BuiltAssets> {
  const typeface = asset(
    'text',
    'woff2',
    await readFile(source(`typeface/${publication.design.name}/typeface.woff2`)),
  )
  const style = asset('site', 'css', await builtStyle(publication, typeface.address))
  const galleryScript = asset('gallery', 'js', await readFile(source('script/gallery.js')))
  const all = [typeface, style, galleryScript]
  const icon = iconOf(publication)
  return {
    assets: {
      style: style.address,
      typeface: typeface.address,
      galleryScript: galleryScript.address,
      icon: icon.address,
    },
    overrides: null,
    files: all.map(({ address, body }) => ({ path: address.slice(1), body })),
    icon: { path: icon.address.slice(1), draw: icon.draw },
  }
}

function source(name: string): string {
  return fileURLToPath(import.meta.resolve(`@stet/core/page/${name}`))
}

function asset(name: string, ending: string, body: Buffer): { address: string; body: Buffer } {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { address: `/assets/${name}.${hash}.${ending}`, body }
}

async function builtStyle(publication: Publication, typeface: string): Promise<Buffer> {
  const texts = styleFilesOf(publication).map((name) => readFile(source(`style/${name}`), 'utf8'))
  return Buffer.from(composeStyle(await Promise.all(texts), publication, typeface))
}

/** A square of the accent colour with the magazine's first letter on it, 64 pixels wide. */
function iconOf(publication: Publication): { address: string; draw: () => Promise<Buffer> } {
  const letter = [...publication.name.replace(/^the\s+/i, '')][0] ?? ''
  const safe = /[\p{L}\p{N}]/u.test(letter) ? letter.toUpperCase() : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" rx="12" fill="${publication.colours.accent}"/><text x="32" y="47" font-family="serif" font-weight="bold" font-size="44" text-anchor="middle" fill="#fff">${safe}</text></svg>`
  const { address } = asset('icon', 'png', Buffer.from(svg))
  const draw = async () => {
    const { default: sharp } = await import('sharp')
    return sharp(Buffer.from(svg)).png().toBuffer()
  }
  return { address, draw }
}
