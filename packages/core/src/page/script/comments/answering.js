import { textOf, watchDraft } from './drafts.js'
import { adopt, commentOf, make, ownOf, renameIds } from './elements.js'
import { pageAt } from './pages.js'
import { closeForm } from './posting.js'
import { say } from './words-of-page.js'

/** Opens the form of an answer below the comment that it answers, or closes it. */
export async function answer(link) {
  const item = commentOf(link)
  const open = ownOf(item, '.answer form.write')
  if (open) {
    closeForm(open)
    return
  }
  const { page } = await pageAt(link.href)
  const writing = writingOf(page)
  // Closed, or for members: the page itself says so, better than a form could.
  if (!writing) {
    location.assign(link.href)
    return
  }
  const form = adopt(writing)
  renameIds(form, `-${item.id}`)
  const close = make('button', { type: 'button', className: 'close', textContent: say('close') })
  const holder = make('div', { className: 'answer' }, form, close)
  ownOf(item, 'article').after(holder)
  link.setAttribute('aria-expanded', 'true')
  const own = holder.querySelector('form.write')
  close.addEventListener('click', () => closeForm(own))
  watchDraft(own)
  textOf(own).rows = 4
  textOf(own).focus()
}

/** The form of a page with the help and the rules that stand round it. */
export function writingOf(page) {
  const form = page.querySelector('main form.write')
  return form?.closest('.writing') ?? form
}
