import { writingOf } from './answering.js'
import { textOf, watchDraft } from './drafts.js'
import { adopt, make } from './elements.js'
import { pageAt } from './pages.js'
import { say, story, talk } from './words-of-page.js'

const shortest = 8
const longest = 600
const article = document.querySelector('article.story[data-version]')
const button = make('button', { type: 'button', className: 'quote-passage' })
let offerTimer

/** Offers to quote what is selected of the story. */
export function watchSelection() {
  // Where nobody can write, there is nothing to quote in.
  if (!article || !talk?.querySelector('form.write,a.write')) return
  button.textContent = say('quote')
  // A click must not end the selection before it is read.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => quote(selected()))
  document.addEventListener('selectionchange', () => {
    clearTimeout(offerTimer)
    offerTimer = setTimeout(offer, 250)
  })
}

function selected() {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !article.contains(selection.anchorNode)) return ''
  if (!article.contains(selection.focusNode)) return ''
  const words = selection.toString().replace(/\s+/g, ' ').trim()
  return words.length >= shortest && words.length <= longest ? words : ''
}

function offer() {
  if (selected() === '') button.remove()
  else if (!button.isConnected) document.body.append(button)
}

/** The form with the passage in it, as the server words it, in place of the one under the story. */
async function quote(words) {
  if (words === '') return
  const { version } = article.dataset
  const asked = new URLSearchParams({ story, version, passage: words })
  const address = `/-/comment/write?${asked}`
  button.remove()
  const here = talk.querySelector('form.write')
  const page = here && (await pageAt(address).catch(() => undefined))?.page
  const there = page && writingOf(page)
  if (!there) {
    location.assign(address)
    return
  }
  const typed = textOf(here).value
  const own = adopt(there)
  ;(here.closest('.writing') ?? here).replaceWith(own)
  const form = own.matches('form') ? own : own.querySelector('form.write')
  textOf(form).value = typed
  watchDraft(form)
  getSelection()?.removeAllRanges()
  form.scrollIntoView({ block: 'nearest' })
  textOf(form).focus({ preventScroll: true })
}
