import { renderDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { html, jsonScript, type Markup, nothing } from './html.ts'
import { pageMeta } from './meta/meta.ts'
import type { Site } from './model.ts'

/** What the page that checks evidence needs to know. */
export interface VerifyPage {
  /** The script that checks files in the reader's browser; null where there is none yet. */
  readonly script: string | null
  /** What the publication's keys are known by: `sha256:…`. */
  readonly keys: readonly string[]
}

/** Where evidence is checked. */
export const verifyAddress = '/verify/'
/** Where the publication's keys of evidence are told to programs. */
export const evidenceKeysAddress = '/.well-known/stet-evidence-keys.json'

/** The page on which readers check a file of evidence: in their browser where scripts run, and by hand anywhere. */
export function renderVerify(site: Site, page: VerifyPage): string {
  const { verify: words } = frameOf(site).words
  const [own, zip, stamp] = words.byHand
  const check = `npx stet verify FILE.wacz${page.keys[0] ? ` --key ${page.keys[0]}` : ''}`
  const checkStamp =
    'openssl ts -verify -data evidence/manifest.json -in evidence/manifest-1.tsr -CAfile AUTHORITY.pem'
  const keys = page.keys.map((key) => html`<li><code>${key}</code></li>`)
  const main = html`<article class="story standing verify"><header class="head"><h1>${words.title}</h1><p class="standfirst">${words.standfirst}</p></header>${tool(site, page)}<h2>${words.meansTitle}</h2>${words.means.map((one) => html`<p>${one}</p>`)}<h2>${words.byHandTitle}</h2><p>${own}</p><pre tabindex="0"><code>${check}</code></pre><p>${zip}</p><p>${stamp}</p><pre tabindex="0"><code>${checkStamp}</code></pre><h2>${words.keysTitle}</h2><p>${words.keys}</p><ul class="keys">${keys}</ul></article>`
  const script = page.script ? html`<script type="module" src="${page.script}"></script>` : nothing
  return renderDocument(site, {
    title: words.title,
    description: words.standfirst,
    language: site.publication.language,
    meta: html`${pageMeta(site, words.title, verifyAddress)}${script}`,
    main,
    type: 'standing-page',
  })
}

/** Hidden until the script runs: a field that does nothing is worse than none. */
function tool(site: Site, { script, keys }: VerifyPage): Markup {
  if (script === null) return nothing
  const { verify: words } = frameOf(site).words
  const { insecure, checking, whole, notWhole, unreadable, ours, notOurs, ok, failed } = words
  const { notProven, names } = words
  const told = {
    ...{ insecure, checking, whole, notWhole, unreadable, ours, notOurs, ok, failed },
    ...{ notProven, names, keys },
  }
  return html`<section id="verify" hidden><div class="ask"><label for="wacz">${words.choose}</label><input id="wacz" type="file" accept=".wacz" disabled aria-describedby="wacz-hint"><p id="wacz-hint">${words.hint}</p></div></section><div id="verdict" role="status"></div><script type="application/json" id="verify-words">${jsonScript(told)}</script>`
}
