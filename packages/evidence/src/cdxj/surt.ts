/**
 * The key of an address in an index: its host from the top level down, then its path, in small letters, without `www.`
 * and with the parts of its query in order. What is no web address is its own key.
 */
export function surtOf(address: string): string {
  if (!/^https?:/i.test(address)) return address.replaceAll(/\s/g, encodeURIComponent)
  try {
    const url = new URL(address.toLowerCase())
    const host = url.hostname.replace(/^www\d*\./, '')
    const key = host.startsWith('[') ? host : host.split('.').reverse().join(',')
    url.searchParams.sort()
    return `${key}${url.port && `:${url.port}`})${url.pathname}${url.search}`
  } catch {
    return address.replaceAll(/\s/g, encodeURIComponent)
  }
}

/** The time of a record as an index has it: `20261123090001`. */
export function indexTime(date: string): string {
  return date.replaceAll(/\D/g, '').slice(0, 14)
}
