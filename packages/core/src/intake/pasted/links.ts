import type { Mark } from '../../story/inline.ts'
import { isAddress } from '../addresses.ts'

/** Parameters that say who was led here by which mail or post, not what to show. */
const tracking =
  /^(?:utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|vero_id|oly_\w+_id|_hsenc|_hsmi|_ga|_gl|__twitter_impression|ref_src|ref_url|at_medium|at_campaign|wt_mc|s_cid|ncid|cmpid|smid|guccounter|guce_referr\w*)$/i

/** Services that note the click and pass readers on: the address is in a parameter. */
const detours: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'q'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'url'],
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?\?/i, 'u'],
  [/^https?:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\/\S*\?/i, 'url'],
]

const mayDetour = /google\.|facebook\.|instagram\.|outlook\./i

/** An address without what tracks its readers. */
export interface Cleaned {
  readonly address: string
  readonly tracked: boolean
}

/** Takes tracking parameters and detours off an address; all else stays as it was written. */
export function withoutTracking(address: string): Cleaned {
  const direct = mayDetour.test(address) ? detours.reduce(passed, address) : address
  const [whole, fragment = ''] = cutAt(direct, '#')
  const [path, query] = cutAt(whole, '?')
  if (query === undefined) return { address: direct, tracked: direct !== address }
  const parameters = query.slice(1).split('&')
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split('=', 1)[0] ?? ''))
  const written =
    kept.length === parameters.length ? query : kept.length > 0 ? `?${kept.join('&')}` : ''
  const cleaned = `${path}${written}${fragment}`
  return { address: cleaned, tracked: cleaned !== address }
}

function passed(address: string, [service, parameter]: readonly [RegExp, string]): string {
  if (!service.test(address)) return address
  const value = address
    .slice(address.indexOf('?') + 1)
    .split('&')
    .find((pair) => pair.startsWith(`${parameter}=`))
    ?.slice(parameter.length + 1)
  if (value === undefined) return address
  const target = decoded(value)
  return isAddress(target) ? target : address
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function cutAt(text: string, sign: string): readonly [string, string | undefined] {
  const place = text.indexOf(sign)
  return place === -1 ? [text, undefined] : [text.slice(0, place), text.slice(place)]
}

/** The address of a link as a story may hold it: of the web or of a mailbox; undefined for any other. */
export function linkAddress(href: string): Cleaned | undefined {
  const typed = href
    .trim()
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll(' ', '%20')
  if (/^mailto:[^\s\\]+$/i.test(typed) && typed.length <= 4000 && typed.isWellFormed())
    return URL.canParse(typed) ? { address: typed, tracked: false } : undefined
  if (!isAddress(typed)) return undefined
  const cleaned = withoutTracking(typed)
  return !cleaned.tracked || isAddress(cleaned.address) ? cleaned : undefined
}

/** The mark of a link. */
export function linkMark(href: string): Mark {
  return { type: 'link', attrs: { href, language: null } }
}
