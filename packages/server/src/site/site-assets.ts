import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Assets, Publication } from '@stet/core/page'
import { composeStyle, placeFiles, styleFilesOf } from '@stet/core/page'
import type { Bundle } from '../storage/bundles.ts'
import { joinScript, talkParts } from './join-script.ts'
import { bundleIcon, bundleStyle, bundleTypeface, isBeside } from './read-bundle.ts'
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

interface Asset {
  readonly address: string
  readonly body: Buffer
}

/**
 * Builds the site's assets for a publication, with a designer's bundle over its design; their addresses
 * change with their bytes.
 */
export async function buildAssets(
  publication: Publication,
  bundle: Bundle | undefined,
): Promise<BuiltAssets> {
  const own = ownFiles(bundle)
  const typeface = own.get(bundleTypeface) ?? (await typefaceOf(publication))
  const overrides = bundle ? overridesOf(bundle, own) : null
  const styleText = await builtStyle(publication, typeface.address, overrides)
  const style = asset('site', 'css', Buffer.from(styleText))
  const galleryScript = asset('gallery', 'js', await readFile(source('script/gallery.js')))
  const talk = await joinScript(talkParts, (part) => source(`script/comments/${part}.js`))
  const commentsScript = asset('comments', 'js', Buffer.from(talk))
  const passkeysScript = asset('passkeys', 'js', await readFile(source('script/passkeys.js')))
  const given = own.get(bundleIcon)
  const icon = given ? { ...given, draw: async () => given.body } : iconOf(publication)
  const all = [...own.values(), typeface, style, galleryScript, commentsScript, passkeysScript]
  return {
    assets: {
      style: style.address,
      typeface: typeface.address,
      galleryScript: galleryScript.address,
      commentsScript: commentsScript.address,
      passkeysScript: passkeysScript.address,
      icon: icon.address,
    },
    overrides,
    files: [...new Map(all.map(({ address, body }) => [address.slice(1), body]))].map(
      ([path, body]) => ({ path, body }),
    ),
    icon: { path: icon.address.slice(1), draw: icon.draw },
  }
}

function source(name: string): string {
  return fileURLToPath(import.meta.resolve(`@stet/core/page/${name}`))
}

function asset(name: string, ending: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { address: `/assets/${name}.${hash}.${ending}`, body }
}

async function typefaceOf({ design }: Publication): Promise<Asset> {
  const file = source(`typeface/${design.name}/typeface.woff2`)
  return asset('text', 'woff2', await readFile(file))
}

/** What pages may load of a bundle, by name. */
function ownFiles(bundle: Bundle | undefined): ReadonlyMap<string, Asset> {
  const files = [...(bundle?.files ?? [])].filter(
    ([name]) => name !== bundleStyle && !isBeside(name),
  )
  return new Map(
    files.map(([name, bytes]) => {
      const dot = name.lastIndexOf('.')
      return [name, asset(name.slice(0, dot), name.slice(dot + 1), bytes)]
    }),
  )
}

function overridesOf(
  { files }: Bundle,
  own: ReadonlyMap<string, Asset>,
): NonNullable<BuiltAssets['overrides']> {
  const text = files.get(bundleStyle)?.toString('utf8') ?? ''
  const style = placeFiles(text, (name) => own.get(name)?.address ?? name)
  return { style, hasTypeface: own.has(bundleTypeface) }
}

async function builtStyle(
  publication: Publication,
  typeface: string,
  overrides: BuiltAssets['overrides'],
): Promise<string> {
  const texts = styleFilesOf(publication, overrides?.hasTypeface).map((name) =>
    readFile(source(`style/${name}`), 'utf8'),
  )
  return composeStyle(await Promise.all(texts), publication, typeface) + (overrides?.style ?? '')
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
