import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { packingFor } from '../site/accept-encoding.ts'
import { fetchedAhead, type OpenedScreen, readScreens } from './screen-files.ts'

/** The built screens, ready to be sent. */
export interface NewsroomApp {
  /**
   * The page that every screen begins with; the nonce is that of the Content-Security-Policy, and
   * the base is the newsroom's path, with a slash at its end. What the opened screen needs is fetched at
   * once, and not only when its script has come to ask for it.
   */
  index(nonce: string, base: string, opened?: OpenedScreen): string
  /**
   * A file by its path behind `assets/`, packed as the Accept-Encoding field allows. Its name changes
   * with its bytes: it may be kept for ever.
   */
  asset(path: string, accepted?: string): Asset | undefined
}

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly encoding?: 'br' | 'gzip'
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const endings = { br: '.br', gzip: '.gz', plain: '' } as const

/** Reads a folder that Vite built. */
export async function readBuiltApp(folder: string): Promise<NewsroomApp> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const screens = await readScreens(folder)
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const name of await readdir(join(folder, 'assets'))) {
    files.set(name, new Uint8Array(await readFile(join(folder, 'assets', name))))
  }
  return {
    index: (nonce, base, opened) => {
      if (!/^[\w+/=-]+$/.test(nonce)) throw new TypeError(`Cannot use "${nonce}" as a nonce`)
      const ahead = opened ? fetchedAhead(screens, opened) : ''
      return atBase(page.replace('<script', `${ahead}<script`), base).replaceAll(
        '%STET_NONCE%',
        nonce,
      )
    },
    asset: (path, accepted) => {
      const type = types[extname(path)]
      if (!type) return undefined
      const packing = packingFor(accepted)
      const packed = packing === 'plain' ? undefined : files.get(`${path}${endings[packing]}`)
      if (packed && packing !== 'plain') return { body: packed, type, encoding: packing }
      const body = files.get(path)
      return body && { body, type }
    },
  }
}

/** The page as it is sent from any depth: Vite names its files from the page's own folder. */
function atBase(page: string, base: string): string {
  const quoted = base.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return page
    .replaceAll('="./assets/', `="${quoted}assets/`)
    .replaceAll('="./api/', `="${quoted}api/`)
    .replace('name="stet-base" content="./"', `name="stet-base" content="${quoted}"`)
}
