import { collect } from './collect.js'
import { warcOf } from './warc.js'

/**
 * A file of what a tab shows: the page as it stands, its pictures, and a screenshot of what is in the window.
 * @param {{ id: number, windowId: number }} tab
 * @param {Date} now
 * @returns {Promise<{ name: string, file: Blob, pictures: number, left: number }>}
 */
export async function saveTab(tab, now) {
  // First of all, while the window shows what somebody saw.
  const screenshot = await chrome.tabs.captureVisibleTab(tab.windowId, { format: 'png' })
  const [ran] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: collect })
  const page = ran?.result
  if (!page) throw new Error('This page cannot be read')
  const newId = () => crypto.randomUUID()
  const file = await warcOf(
    [
      {
        address: page.address,
        type: 'text/html;charset=utf-8',
        bytes: new TextEncoder().encode(page.html),
      },
      ...page.pictures.map(({ address, type, data }) => ({ address, type, bytes: unpack(data) })),
      { address: `urn:uuid:${newId()}`, type: 'image/png', bytes: unpack(screenshot) },
    ],
    { at: now.toISOString(), newId },
  )
  return { name: nameOf(page.address, now), file, pictures: page.pictures.length, left: page.left }
}

/**
 * The bytes of a `data:` address.
 * @param {string} data
 */
function unpack(data) {
  return Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
}

/**
 * @param {string} address
 * @param {Date} now
 */
function nameOf(address, now) {
  const host = new URL(address).hostname.replaceAll(/[^\w.-]/g, '') || 'page'
  const at = now.toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  return `${host}-${at}.warc.gz`
}
