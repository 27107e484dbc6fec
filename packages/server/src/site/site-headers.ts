/**
 * What every answer to a reader says about itself: nothing may run or load but the site's own
 * files, and no page elsewhere may frame it. Tools that check a page ask its own host for robots.txt
 * from inside it, which is why it may connect to itself.
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; " +
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
}
