import type { QuotedPassage } from '../../comments/comment.ts'
import { html, type Markup } from '../html.ts'
import type { TalkSetting } from './told.ts'

/** Words of the story that a comment quotes, with the version in which they stood and a way to them. */
export function passageQuoted({ words, story }: TalkSetting, passage: QuotedPassage): Markup {
  const { discussion: told } = words
  const from =
    passage.version === story.version
      ? told.quoted(passage.version)
      : told.quotedChanged(passage.version, story.version)
  // A browser that knows text fragments goes to the words; every other one to the story.
  const place = `${story.address}#:~:text=${fragmentOf(passage.words)}`
  return html`<blockquote class="cited"><p dir="auto">${passage.words}</p><footer><a href="${place}">${from}</a></footer></blockquote>`
}

const longestWhole = 80

/** Words as a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a long passage by its two ends. */
function fragmentOf(words: string): string {
  if (words.length <= longestWhole) return fragmentPart(words)
  const parts = words.trim().split(/\s+/)
  return `${fragmentPart(parts.slice(0, 4).join(' '))},${fragmentPart(parts.slice(-4).join(' '))}`
}

/** A hyphen or a comma would be read as a sign of the fragment's own. */
function fragmentPart(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}
