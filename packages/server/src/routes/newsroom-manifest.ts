import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'

const icon = new URL('../../../editor/src/shell/icon.svg', import.meta.url)

/**
 * What makes the newsroom an app on a phone that other apps can hand addresses to: it stands in their share sheet, and
 * what they share is put into the screen of clippings, where somebody still decides. https://www.w3.org/TR/appmanifest/
 */
export function manifestRoutes({ database }: Pick<Newsroom, 'database'>, base: string): Hono {
  return new Hono()
    .get('/manifest.webmanifest', async (context) => {
      const { name } = await readPublication(database.db)
      context.header('Content-Type', 'application/manifest+json; charset=utf-8')
      return context.body(JSON.stringify(manifestOf(name, base)))
    })
    .get('/icon.svg', async (context) => {
      context.header('Content-Type', 'image/svg+xml')
      context.header('Cache-Control', 'public, max-age=86400')
      return context.body(await readFile(icon))
    })
}

function manifestOf(name: string, base: string): object {
  return {
    id: base,
    name: name ? `${name}: newsroom` : 'Newsroom',
    short_name: name || 'Newsroom',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#faf9f7',
    theme_color: '#211e1b',
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    share_target: {
      action: `${base}clippings`,
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
}
