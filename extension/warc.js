// Writes WARC 1.1: one gzip member a record, each with the SHA-256 of its block.
// https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/

/**
 * @typedef {object} Kept Something that a tab had loaded, or that was made of it.
 * @property {string} address Its web address, or a name of its own: `urn:uuid:…`.
 * @property {string} type Its media type: `text/html;charset=utf-8`.
 * @property {Uint8Array<ArrayBuffer>} bytes
 */

const software = 'Stet extension/0.1'

/**
 * A WARC file of what a tab had loaded, the page first.
 * @param {readonly Kept[]} all
 * @param {{ at: string, newId: () => string }} told The time, `2026-11-23T09:00:00.000Z`, and what makes UUIDs.
 * @returns {Promise<Blob>}
 */
export async function warcOf(all, { at, newId }) {
  const info = newId()
  const about = bytesOf(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`)
  const fields = { type: 'warcinfo', id: info, at, target: '', info: '' }
  const members = [await member(fields, 'application/warc-fields', about)]
  for (const { address, type, bytes } of all) {
    const record = { type: 'resource', id: newId(), at, target: address, info }
    members.push(await member(record, type, bytes))
  }
  return new Blob(members, { type: 'application/gzip' })
}

/**
 * @param {{ type: string, id: string, at: string, target: string, info: string }} record
 * @param {string} type
 * @param {Uint8Array<ArrayBuffer>} block
 * @returns {Promise<Blob>}
 */
async function member({ type: kind, id, at, target, info }, type, block) {
  const digest = await digestOf(block)
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${at}`,
    target && `WARC-Target-URI: ${target}`,
    info && `WARC-Warcinfo-ID: <urn:uuid:${info}>`,
    `WARC-Block-Digest: ${digest}`,
    info && `WARC-Payload-Digest: ${digest}`,
    `Content-Type: ${type}`,
    `Content-Length: ${block.length}`,
  ].filter(Boolean)
  // What a page calls itself must not write fields.
  const head = lines.map((line) => line.replaceAll(/[\r\n\0]/g, ' ')).join('\r\n')
  const whole = new Blob([`${head}\r\n\r\n`, block, '\r\n\r\n'])
  return new Response(whole.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function digestOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** @param {string} text */
function bytesOf(text) {
  return new TextEncoder().encode(text)
}
