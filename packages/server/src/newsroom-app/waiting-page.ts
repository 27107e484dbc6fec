import type { BuildFailure } from './build-editor.ts'

/**
 * The page that is shown while the screens are built; it loads itself again, without script. The
 * nonce is that of its style in the Content-Security-Policy.
 */
export function waitingPage(nonce: string): string {
  const text = '<p>This takes a few seconds after an update. The page opens by itself.</p>'
  return page('The newsroom is being made ready', text, { nonce, seconds: 2 })
}

/** The page that says why there are no screens. Readers' pages are not concerned. */
export function failurePage(failure: BuildFailure, nonce: string): string {
  const log = failure.log === '' ? '' : `<pre>${escaped(failure.log)}</pre>`
  return page(
    'The newsroom cannot be opened',
    `<p>${escaped(failure.message)}.</p>
${log}
<p>The published site is not concerned. This page tries again by itself.</p>`,
    { nonce, seconds: 20 },
  )
}

/** The policy of these two pages: a style with the nonce, and nothing else. */
export function plainPolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center;
  background: light-dark(#faf9f7, #151413); color: light-dark(#211e1b, #ebe7e0); }
main { width: min(100% - 4.5rem, 24rem); padding: 1.75rem; border: 1px solid light-dark(#e7e3dc, #2a2826);
  border-top: 3px solid; border-radius: 4px; background: light-dark(#fffefc, #1b1a18); }
main:has(pre) { width: min(100% - 4.5rem, 48rem); }
h1 { margin: 0 0 .5rem; font: 600 1.4rem/1.25 Charter, Georgia, serif; }
p { margin: 0 0 .5rem; color: light-dark(#6b645a, #aaa398); }
pre { overflow: auto; font-size: .8rem; }`

interface Sent {
  readonly nonce: string
  /** When the page loads itself again. */
  readonly seconds: number
}

function page(title: string, text: string, { nonce, seconds }: Sent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${seconds}">
<title>${title}</title>
<style nonce="${nonce}">${style}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${text}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
