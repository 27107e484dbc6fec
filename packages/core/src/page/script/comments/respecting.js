import { adopt, commentOf, ownOf } from './elements.js'
import { asksWho, send } from './pages.js'

/** Says or takes back respect, and shows the number that the server then tells. */
export async function respect(form) {
  const item = commentOf(form)
  const answer = await send(form)
  if (asksWho(answer)) {
    location.assign(answer.at)
    return
  }
  const there = item && answer.page.getElementById(item.id)
  const now = there && ownOf(there, 'form.respect')
  if (!now) {
    location.assign(answer.at)
    return
  }
  const own = adopt(now)
  const isMore = countIn(own) > countIn(form)
  own.querySelector('button')?.setAttribute('aria-pressed', String(isMore))
  form.replaceWith(own)
  own.querySelector('button')?.focus()
}

function countIn(form) {
  return Number(form.querySelector('.respects')?.textContent ?? 0)
}
