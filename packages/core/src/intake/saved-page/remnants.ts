import { platformCalled, postAt, type Remnant } from './lost-post.ts'

const heads =
  /^(?:view|see) (?:this|the|full|original)(?: (?:post|photo|video|reel|thread|tweet|profile))? (?:on|at) (instagram|x|twitter|threads|facebook|tiktok|bluesky)\.?$/i
const shared =
  /^an? (?:post|photo|video|reel|thread|story) (?:shared|posted) by (.{1,120}?)(?: \((@[\w.]{1,40})\))?(?: on (.{4,60}))?$/i
const chrome =
  /^(?:view (?:profile|more on \w+|all \d* ?comments)|add a comment…?(?:\.\.\.)?|[\d,.]+k? (?:likes|views|followers)|\d+ posts?|like|comment|share|save|view on (?:instagram|x|twitter|threads|tiktok))$/i
// Written as platforms write it: a dash, the name, the handle, and a date with its year.
const signed =
  /[—–-]{1,2}\s?([^()\n—–]{1,80}?)\s?\((@[\w.@-]{1,60})\)[\s,·]{0,3}((?:[\p{L}]{3,12}\.? \d{1,2}, \d{4}(?: at \d{1,2}:\d\d ?[ap]m)?|\d{1,2}\.? (?:de )?[\p{L}]{3,12}\.?,? (?:de )?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}:\d\d [ap]m · [\p{L}]{3,12} \d{1,2}, \d{4}))\s*$/iu
const pictured = /\bpic\.(?:twitter|x)\.com\/\w{1,20}/i

/** Lines from the first on that are what is left of one post. */
export interface Found {
  readonly remnant: Remnant
  /** How many lines it takes. */
  readonly lines: number
}

/** What is left of a post at the beginning of these lines: “View this post on …” and what follows it. */
export function embedIn(lines: readonly string[]): Found | undefined {
  const first = lines[0] ?? ''
  const head = heads.exec(first)
  const platform = head ? platformCalled(head[1] ?? '') : 'instagram'
  let at = head ? 1 : 0
  while (head && at < 12 && chrome.test(lines[at] ?? '')) at += 1
  const by = shared.exec(lines[at] ?? '')
  if (by) {
    const [, name = '', handle = '', when = ''] = by
    return { remnant: { platform, name, handle, when }, lines: at + 1 }
  }
  return head ? { remnant: { platform }, lines: at } : aloneIn(first)
}

/** A line that is nothing but the address of a post or of its picture. */
function aloneIn(line: string): Found | undefined {
  if (/\s/.test(line) || line.length > 1000) return undefined
  const remnant = postAt(/^pic\.(?:twitter|x)\.com\//i.test(line) ? `https://${line}` : line)
  return remnant && { remnant: { ...remnant, isPictured: pictured.test(line) }, lines: 1 }
}

/** Words that end as a post does that was taken along as text: “— Name (@handle) November 18, 2026”. */
export function signedPost(text: string): Remnant | undefined {
  const end = text.slice(-260)
  const found = signed.exec(end)
  if (!found) return undefined
  const [, name = '', handle = '', when = ''] = found
  const words = text.slice(0, text.length - end.length + found.index).trimEnd()
  return {
    platform: 'x',
    name: name.trim(),
    handle,
    when,
    text: words,
    isPictured: pictured.test(words),
  }
}

/** Whether words look as those of a post, not of a story. */
export function looksPosted(words: string): boolean {
  return pictured.test(words) || /https:\/\/t\.co\/\w+|(?:^|\s)[#@]\w{2,}/.test(words)
}
