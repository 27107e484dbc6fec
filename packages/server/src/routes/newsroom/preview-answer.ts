import { newsroomAddress } from '../../access/newsroom-address.ts'
import type { Config } from '../../config.ts'
import { siteHeaders } from '../../site/site-headers.ts'

/** Answers with a page of the site as somebody in the newsroom looks at it before readers do. */
export function previewAnswer(config: Config): (page: string) => Response {
  // At a host of its own the newsroom has none of the site's files.
  const site = newsroomAddress(config)?.isApart ? config.url : null
  const headers = previewHeaders(site)
  return (page) => {
    const still = page.replace(loadedScript, '')
    return new Response(site === null ? still : withAddressesAt(site, still), { headers })
  }
}

/** A script that a page of ours loads: it could not run here, and browsers would complain of it. */
const loadedScript = /<script src="[^"]*" defer><\/script>/g

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
