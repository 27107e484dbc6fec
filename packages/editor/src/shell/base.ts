/**
 * The path that the newsroom stands at, with a slash at its end: `/newsroom/`, or `/` on a host of its
 * own. The server writes it into the page.
 */
export const base: string = readBase()

function readBase(): string {
  const meta = globalThis.document?.querySelector('meta[name="stet-base"]')
  const found = meta?.getAttribute('content') ?? '/'
  return found.startsWith('/') ? found : '/'
}

/** The nonce that styles made while the newsroom runs must carry. */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')
  return meta?.nonce || meta?.getAttribute('nonce') || ''
}
