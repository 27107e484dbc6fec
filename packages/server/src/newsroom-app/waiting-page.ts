import type { BuildFailure } from './build-editor.ts'

/** The page that is shown while the screens are built; it loads itself again, without script. */
export function waitingPage(): string {
  return page(
    'The newsroom is being made ready',
    '<p>This takes a few seconds after an update. The page opens by itself.</p>',
  )
}

/** The page that says why there are no screens. Readers' pages are not concerned. */
export function failurePage(failure: BuildFailure): string {
  const log = failure.log === '' ? '' : `<pre>${escaped(failure.log)}</pre>`
  return page(
    'The newsroom cannot be opened',
    `<p>${escaped(failure.message)}.</p>
${log}
<p>The published site is not concerned. This page tries again by itself.</p>`,
    20,
  )
}

function page(title: string, text: string, seconds = 2): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${seconds}">
<title>${title}</title>
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
