import type { Markup } from '@stet/core/page'

/** What Chromium and others know as `window.trustedTypes`. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy
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
factory?.createPolicy('default', { createHTML: withoutElements })

const page = factory?.createPolicy('stet-page', { createHTML: (text) => text })

/** Gives back text that holds no element; throws a TypeError for text with a `<` in it. */
export function withoutElements(text: string): string {
  if (text.includes('<')) throw new TypeError('Cannot set text as markup: found "<"')
  return text
}

/** Puts markup that core rendered into an element; the only way for markup into the newsroom. */
export function setPageMarkup(element: Element, markup: Markup): void {
  const text = markup.toString()
  element.innerHTML = page?.createHTML(text) ?? text
}
