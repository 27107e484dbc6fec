import { isLanguage } from '../addresses.ts'
import { plainLine } from '../plain-line.ts'
import type { WxrRecord } from './record-builder.ts'
import { word } from './wxr-item.ts'

/** What a WordPress archive says of the site that it comes from. */
export interface Site {
  /** `old.example`; empty where the file does not say. */
  readonly host: string
  /** `https://old.example/blog`; null where the file does not say. */
  readonly base: string | null
  readonly name: string
  readonly description: string
  /** A BCP 47 tag; null where none is told. */
  readonly language: string | null
}

/** Reads the site out of the channels of its files: the first that tells something counts. */
export function siteOf(channels: readonly WxrRecord[]): Site {
  const told = (name: string) =>
    channels.map(({ fields }) => word(fields, name)).find((text) => text !== '') ?? ''
  const base = ['wp:base_blog_url', 'link', 'wp:base_site_url'].map(told).find(isBase) ?? null
  const language = told('language').replaceAll('_', '-')
  return {
    host: base === null ? '' : new URL(base).hostname,
    base: base === null ? null : base.replace(/[?#].*$/s, '').replace(/\/+$/, ''),
    name: plainLine(told('title')).slice(0, 400).toWellFormed(),
    description: plainLine(told('description')),
    language: language !== '' && isLanguage(language) ? language : null,
  }
}

function isBase(address: string): boolean {
  return /^https?:\/\//i.test(address) && address.length < 2000 && URL.canParse(address)
}
