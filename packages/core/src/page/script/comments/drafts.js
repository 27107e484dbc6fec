import { make } from './elements.js'
import { keep, kept } from './kept.js'
import { isCareful, say } from './words-of-page.js'

const draftsPlace = 'stet-drafts'
const timers = new WeakMap()

export const textOf = (form) => form.querySelector('textarea[name=text]')

function keyOf(form) {
  const value = (name) => form.querySelector(`[name=${name}]`)?.value ?? ''
  return `${value('story')} ${value('answer')}`
}

/** Keeps what is typed into a form of comments, and puts back what was kept. */
export function watchDraft(form) {
  const field = textOf(form)
  if (!field || form.dataset.watched || isCareful) return
  form.dataset.watched = 'yes'
  const before = kept(draftsPlace, keyOf(form))
  if (before && field.value.trim() === '') {
    field.value = before
    tellDraft(form, say('draftBack'))
  }
  field.addEventListener('input', () => {
    delete form.dataset.sent
    clearTimeout(timers.get(form))
    timers.set(form, setTimeout(keepNow, 300, form))
  })
  addEventListener('pagehide', () => form.isConnected && !form.dataset.sent && keepNow(form))
}

function keepNow(form) {
  const { value } = textOf(form)
  keep(draftsPlace, keyOf(form), value.trim() === '' ? undefined : value)
  if (value.trim() === '') form.querySelector('.draft-kept')?.remove()
  else if (!form.querySelector('.draft-kept')) tellDraft(form, say('draftKept'))
}

function tellDraft(form, words) {
  const away = make('button', { type: 'button', textContent: say('draftAway') })
  away.addEventListener('click', () => {
    textOf(form).value = ''
    dropDraft(form)
    textOf(form).focus()
  })
  textOf(form).after(make('p', { className: 'draft-kept' }, `${words} `, away))
}

/** Forgets what was kept of a form: it was sent, or thrown away; until something is typed, nothing is kept of it. */
export function dropDraft(form) {
  clearTimeout(timers.get(form))
  form.dataset.sent = 'yes'
  keep(draftsPlace, keyOf(form), undefined)
  form.querySelector('.draft-kept')?.remove()
}
