import type { BlockChange, FieldChange, StoryDiff, WordRun } from '../story/diff/story-diff.ts'
import type { Instant } from '../story/story.ts'
import type { StorySetting } from './blocks/setting.ts'
import { moment } from './clock.ts'
import { html, join, type Markup, nothing } from './html.ts'
import type { ListedVersion, StoryPage } from './model.ts'

/** The versions of a story, the newest first: when, what kind of change, and the hash that the ledger has of it. */
export function storyRecord(setting: StorySetting, { record, summary }: StoryPage): Markup {
  if (!record || record.versions.length === 0) return nothing
  const { versions: words } = setting.words
  const items = record.versions
    .map((version) => listed(setting, version, summary.publishedAt))
    .reverse()
  return html`<details class="versions"><summary>${words.heading(items.length)}</summary><ul>${items}</ul><p>${words.entered[0]}<a href="/ledger/">${words.entered[1]}</a>${words.entered[2]} <a href="${record.file}">${words.file}</a></p></details>`
}

function listed(setting: StorySetting, version: ListedVersion, publishedAt: Instant): Markup {
  const { clock, words } = setting
  const { number, at, hash, withheld, notes, changes } = version
  // What was published elsewhere before came here later.
  const first = publishedAt < at ? words.versions.brought : words.versions.first
  const told = number === 1 ? first : words.versions.changed(notes)
  const gone = withheld
    ? html` ${words.versions.withheld} ${moment(clock, withheld.at)}${withheld.reason ? `: ${withheld.reason}` : '.'}`
    : nothing
  const entered = hash === null ? html`${words.versions.notEntered}` : html`<code>${hash}</code>`
  return html`<li><b>${words.versions.name(number)}</b> ${moment(clock, at)}. ${told}${gone} ${entered}${changes && !withheld ? changed(setting, changes) : nothing}</li>`
}

/** What changed, in the words themselves; notes stand over the story already. */
function changed({ words }: StorySetting, { head, blocks }: StoryDiff): Markup {
  const fields = head.filter(({ path }) => !path.startsWith('notes')).map(field)
  const lines = blocks.filter(({ change }) => change !== 'same').flatMap(block)
  if (fields.length + lines.length === 0) return nothing
  return html`<div class="changes" role="group" aria-label="${words.versions.changes}">${fields}${lines}</div>`
}

function field({ name, before, after, runs }: FieldChange): Markup {
  const words = runs.length > 0 ? told(runs) : replaced(before, after)
  return html`<p>${name}: ${words}</p>`
}

function block({ lines, fields }: BlockChange): readonly Markup[] {
  const changes = lines.filter(({ change }) => change !== 'same')
  return [...changes.map(({ runs }) => html`<p>${told(runs)}</p>`), ...fields.map(field)]
}

function replaced(before: string | null, after: string | null): Markup {
  const gone = before === null ? nothing : html`<del>${before}</del> `
  return html`${gone}${after === null ? nothing : html`<ins>${after}</ins>`}`
}

function told(runs: readonly WordRun[]): Markup {
  const pieces = runs.map(({ change, text }, index) => {
    if (change === 'same') return html`${text}`
    if (change === 'removed') return html`<del>${text}</del>`
    const gap = runs[index - 1]?.change === 'removed' ? ' ' : ''
    return html`${gap}<ins>${text}</ins>`
  })
  return join(pieces)
}
