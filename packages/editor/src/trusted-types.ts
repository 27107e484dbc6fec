import type { Markup } from '@stet/core/page'

/** What Chromium and others know as `window.trustedTypes`. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML: (text: string) => string
      createScriptURL?: (address: string) => string
    },
  ): Policy
}

interface Policy {
  /** A TrustedHTML, which every sink takes where a string is meant. */
  createHTML(text: string): string
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

const factory = globalThis.window?.trustedTypes

// Libraries that set styles as text are let through; whatever could be an element is not.
// Of addresses of scripts only those of what runs beside the screens, from where the screens themselves come.
factory?.createPolicy('default', { createHTML: withoutElements, createScriptURL: ownWorker })

const page = factory?.createPolicy('stet-page', { createHTML: (text) => text })

/** Gives back text that holds no element; throws a TypeError for text with a `<` in it. */
export function withoutElements(text: string): string {
  if (text.includes('<')) throw new TypeError('Cannot set text as markup: found "<"')
  return text
}

/** Gives back the address of a worker of the newsroom's own; throws a TypeError for any other. */
export function ownWorker(address: string): string {
  const { origin, pathname } = new URL(address, import.meta.url)
  const isOwn = origin === new URL(import.meta.url).origin && workers.test(pathname)
  if (!isOwn) throw new TypeError(`Cannot run a script from here: found "${address}"`)
  return address
}

const workers = /\/desk-worker[\w.-]*\.(?:js|ts)$/

/** Puts markup that core rendered into an element; the only way for markup into the newsroom. */
export function setPageMarkup(element: Element, markup: Markup): void {
  const text = markup.toString()
  element.innerHTML = page?.createHTML(text) ?? text
}
