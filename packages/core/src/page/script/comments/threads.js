import { adopt, answersOf, commentOf, focusOn, isComment, ownOf, rootsOf } from './elements.js'
import { pageAt } from './pages.js'
import { talk } from './words-of-page.js'

/** Brings further answers to a comment to where they belong. */
export async function bringAnswers(link) {
  const item = commentOf(link)
  const { page } = await pageAt(link.href)
  const there = page.getElementById(item.id)
  const newer = (there && answersOf(there)) ?? rootsOf(page)
  if (!newer) {
    location.assign(link.href)
    return
  }
  let list = answersOf(item)
  if (!list) {
    list = document.createElement('ol')
    link.before(list)
  }
  const came = [...newer.children]
    .filter((one) => isComment(one) && !document.getElementById(one.id))
    .map(adopt)
  list.append(...came)
  const further =
    (there && ownOf(there, 'a.more-replies')) ??
    page.querySelector('main a.more-replies, main .steps a[rel=next]')
  if (further) link.href = further.href
  else link.remove()
  if (further) link.replaceChildren(...[...further.childNodes].map(adopt))
  focusOn(came[0] && ownOf(came[0], 'article'))
}

/** Shows the comments in another order, or another page of them, in place of those that stand here. */
export async function reorder(link) {
  const { page } = await pageAt(link.href)
  const [here, there] = [rootsOf(document), rootsOf(page)]
  const isSort = Boolean(link.closest('.sorts'))
  if (!here || !there) {
    location.assign(link.href)
    return
  }
  here.replaceWith(adopt(there))
  for (const name of ['.sorts', '.steps']) replace(page, name)
  const chosen = isSort && talk.querySelector('.sorts [aria-current]')
  if (chosen) chosen.focus()
  else focusOn(ownOf(rootsOf(document).firstElementChild, 'article'))
}

/** A part of the section as the other page has it: come, changed or gone. */
function replace(page, name) {
  const here = talk.querySelector(name)
  const there = page.querySelector(`section.talk ${name}, main ${name}`)
  if (here && there) here.replaceWith(adopt(there))
  else if (here) here.remove()
  else if (there) rootsOf(document).after(adopt(there))
}
