import { html, jsonScript, type Markup } from './html.ts'
import type { Words } from './words/words.ts'

/** The words of the script of a discussion, as data that stand beside it on the page: it runs nothing. */
export function talkWords(words: Pick<Words, 'talkScript'>): Markup {
  return html`<script type="application/json" id="talk-words">${jsonScript(words.talkScript)}</script>`
}
