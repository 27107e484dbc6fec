import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=(), ' +
    'publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** What answers are that no browser should show as a page: nothing in them may run or load. */
const noPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/**
 * What every answer of the newsroom says about itself, where its route has not said otherwise:
 * nobody keeps it, nobody frames it, and its address is told to nobody.
 */
export const newsroomHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  const set = (name: string, value: string) => {
    if (!headers.has(name)) context.header(name, value)
  }
  for (const [name, value] of Object.entries(everywhere)) set(name, value)
  set('Cache-Control', 'no-store')
  set('Content-Security-Policy', noPage)
}

/** A number that is used once: 128 bits of chance. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The policy of the screens: scripts and styles that carry the nonce, and what those scripts load;
 * text becomes markup only through the two named policies of Trusted Types. Pictures may also come
 * from the site where that is another host.
 */
export function screenPolicy(nonce: string, site: string | null): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // The desk reads beside the screen.
    "worker-src 'self'",
    ["img-src 'self' blob: data:", site].filter(Boolean).join(' '),
    ["font-src 'self'", site].filter(Boolean).join(' '),
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default stet-page',
  ].join('; ')
}
