import { adopt, answersOf, commentOf, isComment, ownOf } from './elements.js'

/**
 * Brings a list of comments up to what a newer page says of it: what is new comes to its place, and
 * nothing that stands there goes. Gives the comments that came.
 */
export function mergeList(list, newer) {
  const came = []
  let last
  for (const item of [...newer.children].filter(isComment)) {
    const here = document.getElementById(item.id)
    if (here) {
      came.push(...mergeComment(here, item))
      if (here.parentElement === list) last = here
      continue
    }
    const own = adopt(item)
    if (last) last.after(own)
    else list.prepend(own)
    last = own
    came.push(own)
  }
  return came
}

function mergeComment(here, item) {
  const newer = answersOf(item)
  if (!newer) return []
  const list = answersOf(here)
  if (list) return mergeAnswers(list, newer)
  const own = adopt(newer)
  const holder = item.querySelector('details')
  // Its first answer: with the frame that folds answers, where the page has one.
  if (holder?.contains(newer)) here.append(adopt(holder))
  else here.append(own)
  return [...answersOf(here).children].filter(isComment)
}

/** Answers stand oldest first: those that are not here yet come last. */
function mergeAnswers(list, newer) {
  const came = []
  for (const item of [...newer.children].filter(isComment)) {
    const here = document.getElementById(item.id)
    if (here) came.push(...mergeComment(here, item))
    else if (!ownOf(commentOf(list), 'a.more-replies')) {
      const own = adopt(item)
      list.append(own)
      came.push(own)
    }
  }
  return came
}
