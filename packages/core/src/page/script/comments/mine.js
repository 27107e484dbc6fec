import { make, ownOf } from './elements.js'
import { say } from './words-of-page.js'

/** What only the reader who is signed in knows: whom they muted, and what they respect already. */
export function markMine(mine) {
  if (!mine) return
  for (const id of mine.muted ?? []) fold(document.getElementById(`comment-${id}`))
  for (const id of mine.respected ?? []) {
    const item = document.getElementById(`comment-${id}`)
    const button = item && ownOf(item, 'form.respect button')
    button?.setAttribute('aria-pressed', 'true')
  }
}

function fold(item) {
  const article = item && !item.dataset.muted && ownOf(item, 'article')
  if (!article) return
  item.dataset.muted = 'yes'
  const show = make('button', { type: 'button', textContent: say('showMuted') })
  const note = make('p', { className: 'muted' }, `${say('muted')} `, show)
  show.addEventListener('click', () => {
    note.remove()
    article.hidden = false
  })
  article.hidden = true
  article.before(note)
}
