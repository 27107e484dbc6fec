import { answer } from './answering.js'
import { textOf, watchDraft } from './drafts.js'
import { make } from './elements.js'
import { watchNews } from './news.js'
import { post } from './posting.js'
import { watchSelection } from './quoting.js'
import { respect } from './respecting.js'
import { bringAnswers, reorder } from './threads.js'
import { say } from './words-of-page.js'

// Everything works without this script, by links and forms: what fails here is left to them.
const ways = [
  ['li[id^=comment-] a.reply', answer],
  ['li[id^=comment-] a.more-replies', bringAnswers],
  ['section.talk .sorts a', reorder],
]

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  for (const [selector, way] of ways) {
    const link = event.target.closest?.(selector)
    if (!link) continue
    event.preventDefault()
    if (link.ariaBusy === 'true') return
    link.ariaBusy = 'true'
    way(link)
      .catch(() => location.assign(link.href))
      .finally(() => link.removeAttribute('aria-busy'))
    return
  }
})

document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.matches('form.write')) {
    // An empty one is for the server to explain.
    if (textOf(form).value.trim() === '' || !form.closest('section.talk')) return
    event.preventDefault()
    void post(form)
  }
  if (form.matches('form.respect') && form.closest('li[id^=comment-]')) {
    event.preventDefault()
    respect(form).catch((error) => {
      const words = say('notLoaded', { why: error.why ?? '' })
      form.querySelector('.not-sent')?.remove()
      const note = make('span', { className: 'not-sent', textContent: words })
      note.setAttribute('role', 'status')
      form.append(note)
    })
  }
})

for (const form of document.querySelectorAll('form.write')) watchDraft(form)
void watchNews()
watchSelection()
