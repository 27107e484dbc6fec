import { createRoute, z } from '@hono/zod-openapi'
import { newsroomAddress } from '../../access/newsroom-address.ts'
import { previewStory } from '../../actions/preview-story.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { siteHeaders } from '../../site/site-headers.ts'
import { newsroomApp } from './context.ts'
import { mayOnStory } from './permission.ts'
import { refusals } from './refusals.ts'
import { storyParams } from './requests.ts'

const preview = createRoute({
  method: 'get',
  path: '/stories/{id}/preview',
  summary: 'The page as readers will see it',
  request: { params: storyParams },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    ...refusals(404),
  },
})

/** What readers will see of a story. */
export function previewRoutes(newsroom: Newsroom, presses: PressRoom) {
  const { config } = newsroom
  // At a host of its own the newsroom has none of the site's files.
  const site = newsroomAddress(config)?.isApart ? config.url : null
  const headers = previewHeaders(site)
  return newsroomApp().openapi(
    { ...preview, middleware: mayOnStory(newsroom, 'see-story') },
    async (context) => {
      const page = await previewStory(await presses.open(), context.var.record)
      return new Response(site === null ? page : withAddressesAt(site, page), { headers })
    },
  )
}

/** A page to be looked at: nothing in it may run, be sent or be kept; the newsroom may frame it. */
function previewHeaders(site: string | null): Readonly<Record<string, string>> {
  const from = site === null ? "'self'" : site
  return {
    ...siteHeaders,
    'Content-Security-Policy':
      `default-src 'none'; style-src ${from}; font-src ${from}; img-src ${from}; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  }
}

/**
 * A page of ours with addresses from the root of the site led there from any host; places in the page
 * stay where they are. No words of anybody can look like an attribute: their quotation marks are escaped.
 */
function withAddressesAt(site: string, page: string): string {
  return page
    .replace(/(\s(?:href|src)=")(?=\/(?!\/))/g, `$1${site}`)
    .replace(/(?<=\ssrcset=")[^"]*/g, (forms) => forms.replace(/(^|,)(?=\/(?!\/))/g, `$1${site}`))
}
