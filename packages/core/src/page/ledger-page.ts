import { renderDocument } from './document.ts'
import { frameOf } from './frame.ts'
import { html } from './html.ts'
import { pageMeta } from './meta/meta.ts'
import type { Site } from './model.ts'

/** The page that says what the ledger is and how to check it; `key` is what checks its signature. */
export function renderLedger(site: Site, key: string): string {
  const { words } = frameOf(site)
  const { ledger } = words
  const address = '/ledger/'
  const command = `stet verify --ledger ${site.origin}${address}`
  return renderDocument(site, {
    title: ledger.title,
    description: ledger.standfirst,
    language: site.publication.language,
    meta: pageMeta(site, ledger.title, address),
    main: html`<article class="story standing ledger"><header class="head"><h1>${ledger.title}</h1><p class="standfirst">${ledger.standfirst}</p></header><p>${ledger.what}</p><p>${ledger.signed}</p><h2>${ledger.howTitle}</h2><p>${ledger.how}</p><p><code>${command}</code></p><p>${ledger.formats}</p><ul><li><a href="/ledger/checkpoint">${ledger.checkpoint}</a></li><li><a href="/ledger/key">${ledger.key}</a>: <code>${key}</code></li></ul></article>`,
    type: 'standing-page',
  })
}
