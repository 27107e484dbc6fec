import { blobSource } from '../source.ts'
import type { Check } from '../verify/check.ts'
import { type Verdict, verifyWacz } from '../verify/verify-wacz.ts'

// Checks a file of evidence in a reader's browser. The file stays there: nothing is sent anywhere.

/** The words of the page that this script needs; `verify-page.ts` in core gives them. */
interface PageWords {
  readonly insecure: string
  readonly checking: string
  readonly whole: string
  readonly notWhole: string
  readonly unreadable: string
  readonly ours: string
  readonly notOurs: string
  readonly ok: string
  readonly failed: string
  readonly notProven: string
  readonly names: Readonly<Record<string, string>>
  /** Fingerprints of the publication's own keys. */
  readonly keys: readonly string[]
}

const words = JSON.parse(document.getElementById('verify-words')?.textContent ?? '{}') as PageWords
const tool = document.getElementById('verify')
const input = document.querySelector<HTMLInputElement>('#verify input')
const answer = document.getElementById('verdict')

/** An element with text in it; a file's words are never more than text. */
function element(name: string, text: string, ...inside: readonly Node[]): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  made.append(...inside)
  return made
}

async function check(file: File): Promise<void> {
  answer?.replaceChildren(element('p', `${words.checking} ${file.name}`))
  try {
    const verdict = await verifyWacz(blobSource(file), { now: new Date().toISOString() })
    answer?.replaceChildren(...shown(file.name, verdict))
  } catch {
    answer?.replaceChildren(element('p', words.unreadable))
  }
}

function shown(name: string, verdict: Verdict): readonly Node[] {
  const { ok, title, created, software, signedBy, checks, lacks } = verdict
  const about = [title, timeOf(created), software].filter(Boolean).join(' · ')
  const isOurs = signedBy?.kind === 'key' && words.keys.includes(signedBy.fingerprint)
  const heading = element('h2', `${name}: ${ok ? words.whole : words.notWhole}`)
  const list = element('ul', '', ...grouped(checks).map(line))
  list.className = 'checks'
  return [
    heading,
    ...(about ? [element('p', about)] : []),
    ...(ok && signedBy?.kind === 'key' ? [element('p', isOurs ? words.ours : words.notOurs)] : []),
    list,
    ...(lacks.length > 0 ? [element('h3', words.notProven)] : []),
    ...lacks.map((one) => element('p', sentence(one))),
  ]
}

function timeOf(created: string): string {
  const at = new Date(created)
  const { lang } = document.documentElement
  return Number.isNaN(at.getTime())
    ? ''
    : at.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'long' })
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

interface Group {
  readonly check: Check
  count: number
}

/** Checks that say the same of several files, as one, what failed first. */
function grouped(checks: readonly Check[]): readonly Group[] {
  const groups: Group[] = []
  for (const check of checks) {
    const same = groups.find(
      ({ check: one }) =>
        one.ok && check.ok && one.check === check.check && one.says === check.says,
    )
    if (same) same.count += 1
    else groups.push({ check, count: 1 })
  }
  return groups.sort((a, b) => Number(a.check.ok) - Number(b.check.ok))
}

function line({ check: { check, of, ok, says, problem }, count }: Group): Node {
  const mark = element('b', `${ok ? words.ok : words.failed}: ${words.names[check] ?? check}. `)
  const told = ok ? `${says}${count > 1 ? ` (${count})` : ''}` : `${of ? `${of}: ` : ''}${problem}`
  const made = element('li', '', mark, document.createTextNode(sentence(told)))
  made.className = ok ? 'holds' : 'fails'
  return made
}

/** Where a page did not come over HTTPS, browsers have no cryptography for it. */
if (!globalThis.crypto?.subtle) answer?.replaceChildren(element('p', words.insecure))
else if (tool && input) {
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (file) void check(file)
  }
  tool.hidden = false
  input.disabled = false
  input.addEventListener('change', () => take(input.files))
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      event.preventDefault()
      if (kind === 'drop') take(event.dataTransfer?.files)
    })
}
