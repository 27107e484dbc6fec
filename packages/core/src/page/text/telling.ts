import type { Inline } from '../../story/inline.ts'
import { type Clock, clockOf } from '../clock.ts'
import { absolute } from '../meta/absolute.ts'
import type { Site, StoryPage } from '../model.ts'
import { type Words, wordsFor } from '../words/words.ts'

/** What the parts of a story as plain text look up, and the links that they leave for its end. */
export interface TextTelling {
  readonly site: Site
  readonly page: StoryPage
  readonly words: Words
  readonly clock: Clock
  /** What the text's links say, by their full address, in order. */
  readonly links: Map<string, string>
}

/** The telling of one story; words and clock are the story's own. */
export function textTelling(site: Site, page: StoryPage): TextTelling {
  const { language, zone } = page.story
  const words = wordsFor(language)
  return { site, page, words, clock: clockOf(zone, language, words), links: new Map() }
}

/** Running words as they stand. Their links are told at the end: an address between quoted words would change them. */
export function textInline(telling: TextTelling, content: readonly Inline[] = []): string {
  let line = ''
  for (const inline of content) {
    if (inline.type === 'break') {
      line += '\n'
      continue
    }
    line += inline.text
    for (const mark of inline.marks ?? [])
      if (mark.type === 'link') keepLink(telling, mark.attrs.href, inline.text)
  }
  return line
}

/** Keeps an address for the list of links; the words of adjoining runs under one link come together. */
export function keepLink({ site, page, links }: TextTelling, target: string, words: string): void {
  const full = absolute(site, target, page.summary.address)
  if (full === undefined) return
  links.set(full, (links.get(full) ?? '') + words)
}

/** An address of the story in full, as it stands where it may not be a link. */
export function fullAddress({ site, page }: TextTelling, target: string): string {
  return absolute(site, target, page.summary.address) ?? target
}

/** Lines of one part of the text; those with nothing to tell are left out. */
export function lines(...told: readonly string[]): string {
  return told.filter((line) => line !== '').join('\n')
}

/** Parts of the text, an empty line between each two. */
export function parts(...told: readonly string[]): string {
  return told.filter((part) => part !== '').join('\n\n')
}

/** A part that is set off from the text around it. */
export function indented(part: string): string {
  return part.replace(/^(?=.)/gm, '    ')
}
