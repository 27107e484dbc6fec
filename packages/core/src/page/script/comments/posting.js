import { dropDraft, textOf } from './drafts.js'
import { adopt, answersOf, commentOf, make, ownOf, renameIds, rootsOf } from './elements.js'
import { asksWho, send } from './pages.js'
import { say, talk } from './words-of-page.js'

/**
 * Sends a comment and shows it at once as what it is: on its way. Where it did not arrive, it says so and
 * why, and the words are in the form as before.
 */
export async function post(form) {
  if (form.dataset.sending) return
  form.dataset.sending = 'yes'
  clearProblem(form)
  const waiting = waitingItem(textOf(form).value)
  listFor(form).before(waiting)
  try {
    const answer = await send(form)
    if (asksWho(answer)) {
      dropDraft(form)
      location.assign(answer.at)
      return
    }
    const id = /^\/-\/comment\/([\w-]+)$/.exec(answer.at.pathname)?.[1]
    if (answer.status >= 400 || !id || id === 'write') tellProblem(form, answer.page)
    else arrived(form, answer.page, id)
  } catch (error) {
    tell(form, say('notSent', { why: error.why ?? say('refused') }))
  } finally {
    waiting.remove()
    delete form.dataset.sending
  }
}

function waitingItem(text) {
  const words = text.split(/\n{2,}/).map((part) => make('p', { textContent: part, dir: 'auto' }))
  const state = make('p', { className: 'who' }, make('b', {}, say('you')), ` ${say('sending')}`)
  const article = make('article', { className: 'comment' }, state, ...words)
  return make('div', { className: 'waiting', ariaBusy: 'true' }, article)
}

/** Where the comment of a form will stand: among the answers to another, or under the story. */
function listFor(form) {
  const item = commentOf(form)
  if (!item) return rootsOf(document) ?? form
  return answersOf(item) ?? form
}

/** Puts the comment where it belongs, as the page that shows it to its writer has it. */
function arrived(form, page, id) {
  const parent = commentOf(form)
  textOf(form).value = ''
  dropDraft(form)
  const item = page.getElementById(`comment-${id}`)
  const own = item && ownItem(item, parent !== null)
  if (own) place(own, parent)
  const said = page.querySelector('main .arrival')
  const told = said ? adopt(said) : make('div', { className: 'arrival' }, say('sent'))
  told.setAttribute('role', 'status')
  renameIds(told, `-${id}`)
  // It counts at once, and is no news to whoever wrote it.
  if (own) dispatchEvent(new CustomEvent('talk-arrived', { detail: Number(own.dataset.number) }))
  if (own) own.prepend(told)
  else form.before(told)
  if (parent) closeForm(form)
  else form.querySelector('.quoted')?.remove()
  ;(own ?? told).scrollIntoView({ block: 'nearest' })
}

function ownItem(item, isAnswer) {
  const own = adopt(item)
  own.className = 'own'
  const who = ownOf(own, 'h2.who')
  // On its own page its name is a heading of that page; here it is one among others.
  const name =
    who && make(isAnswer ? 'p' : 'h3', { id: who.id, className: 'who' }, ...who.childNodes)
  who?.replaceWith(name)
  return own
}

function place(own, parent) {
  if (parent) {
    const list = answersOf(parent) ?? newList(parent)
    list.closest('details').open = true
    list.append(own)
    return
  }
  const roots = rootsOf(document)
  if (roots) {
    roots.prepend(own)
    return
  }
  const none = talk.querySelector('.none')
  const list = make('ol', { className: 'thread' }, own)
  if (none) none.replaceWith(list)
  else talk.append(list)
}

/** The frame of the first answer to a comment, as the server writes it. */
function newList(parent) {
  const list = make('ol')
  const summary = make('summary', { textContent: say('answers') })
  parent.append(make('details', { className: 'replies', open: true }, summary, list))
  return list
}

/** Takes a form of an answer away again; its link is where the focus goes. */
export function closeForm(form) {
  const parent = commentOf(form)
  form.closest('.answer')?.remove()
  const link = parent && ownOf(parent, 'a.reply')
  link?.setAttribute('aria-expanded', 'false')
  link?.focus()
}

/** The server read it and did not take it: its own words say why. */
function tellProblem(form, page) {
  const said = page.querySelector('main .problems')
  if (said) show(form, adopt(said))
  else tell(form, say('notSent', { why: say('refused') }))
}

function tell(form, words) {
  const again = make('button', { type: 'submit', textContent: say('again') })
  show(form, make('div', { className: 'problems' }, make('p', {}, words), again))
}

function show(form, notice) {
  clearProblem(form)
  notice.setAttribute('role', 'alert')
  notice.classList.add('not-sent')
  form.prepend(notice)
  notice.scrollIntoView({ block: 'nearest' })
}

function clearProblem(form) {
  for (const notice of form.querySelectorAll('.not-sent,:scope > [role=alert]')) notice.remove()
}
