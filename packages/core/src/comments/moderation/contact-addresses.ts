import { type Place, placesOf } from './place.ts'

/** Parts of a mail address are shorter than this (RFC 5321, 4.5.3.1). */
const longestPart = 64
const at = /@|\(at\)|\[at\]|＠/gi
const endsInName = /[\w+-]$/
const beginsInHost = /^\s?[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,62}){1,4}/i
const hasLetters = /\.[a-z]{2,}$/i

/** Where e-mail addresses stand, those with “(at)” for the sign counted. */
export function mailsIn(text: string): readonly Place[] {
  return placesOf(text, at, (sign) => hostLength(text, sign) > 0).map((sign) => ({
    start: nameBegins(text, sign.start),
    end: sign.end + hostLength(text, sign),
  }))
}

/** How long the host behind the sign of an address is; 0 where it is none. */
function hostLength(text: string, sign: Place): number {
  const before = text.slice(Math.max(0, sign.start - longestPart), sign.start).trimEnd()
  if (!endsInName.test(before)) return 0
  const [host = ''] = beginsInHost.exec(text.slice(sign.end, sign.end + 255)) ?? []
  return hasLetters.test(host) ? host.length : 0
}

function nameBegins(text: string, end: number): number {
  let from = end
  const least = Math.max(0, end - longestPart)
  while (from > least && /\s/.test(text.charAt(from - 1))) from -= 1
  while (from > least && /[\w.+-]/.test(text.charAt(from - 1))) from -= 1
  return from
}

const profileWords =
  /\b(?:his|her|hers|their|the|that|this|whose)\s{1,3}(?:\w{1,20}\s{1,3}){0,2}(?:profile|account|page|facebook|instagram|insta|linkedin|tiktok|twitter|handle|address)\b/i
const near = 80
const address = /https?:\/\/\S{4,}|@[\w.]{3,40}/gi

/** Where addresses stand that the words before them call somebody’s profile. */
export function profilesIn(text: string): readonly Place[] {
  return placesOf(text, address, ({ start }) =>
    profileWords.test(text.slice(Math.max(0, start - near), start)),
  )
}
