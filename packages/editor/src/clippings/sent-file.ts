import type { Platform } from '@stet/core/story'

/** What somebody says of a file while they fill in its form. */
export interface FileAbout {
  readonly address: string
  readonly provenance: 'seen-by-reporter' | 'sent-to-us'
  readonly who: string
  /** As the browser's field has it, on this device's clock: `2026-11-23T09:05`. */
  readonly at: string
  readonly means: string
  readonly platform: Platform
  readonly platformName: string
  readonly name: string
  readonly handle: string
  readonly postedWords: string
  readonly text: string
  /** Whether a machine read the words first. */
  readonly isProposed: boolean
}

/** What the form starts with: seen by whoever is here, now. */
export function newAbout(who: string, now: Date): FileAbout {
  return {
    ...{ address: '', provenance: 'seen-by-reporter', who, at: localMoment(now), means: '' },
    ...{ platform: 'instagram', platformName: '', name: '', handle: '', postedWords: '', text: '' },
    isProposed: false,
  }
}

/** What a file seems to be by its name and type; the newsroom looks at its bytes. */
export function fileKind({
  name,
  type,
}: Pick<File, 'name' | 'type'>): 'picture' | 'package' | null {
  if (type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|avif)$/i.test(name)) return 'picture'
  return /\.(?:warc|warc\.gz|wacz)$/i.test(name) ? 'package' : null
}

/** What keeps the form from being sent, in words; null where nothing does. */
export function aboutProblem(
  about: FileAbout,
  file: Pick<File, 'name' | 'type'> | null,
): string | null {
  if (!file) return 'Choose a file first'
  const kind = fileKind(file)
  if (!kind) return 'This is neither a picture nor a WARC or WACZ file'
  if (about.who.trim() === '')
    return about.provenance === 'sent-to-us' ? 'Say who sent it' : 'Say who saw it'
  if (Number.isNaN(Date.parse(about.at))) return 'Say when that was'
  if (kind === 'picture' && about.text.trim() === '') return 'Type the words that it shows'
  if (about.text.trim() !== '' && `${about.name}${about.handle}`.trim() === '')
    return 'Say who posted it: a name, a handle or both'
  return null
}

/** The form as the newsroom takes it. */
export function sentAbout(about: FileAbout, file: Pick<File, 'name' | 'type'>): string {
  const { address, provenance, who, at, means, ...post } = about
  const { text } = post
  return JSON.stringify({
    ...{ address: address.trim(), provenance, who, means, at: new Date(at).toISOString() },
    post: fileKind(file) === 'picture' || text.trim() !== '' ? post : null,
  })
}

function localMoment(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`
}
