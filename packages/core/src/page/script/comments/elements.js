export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** A node of a page that was fetched, as one of ours. Its own words only: nothing of it has run, or will. */
export function adopt(node) {
  return document.importNode(node, true)
}

export function isComment(node) {
  return node.matches?.('li[id^=comment-]') ?? false
}

export function commentOf(node) {
  return node.closest('li[id^=comment-]')
}

/** The list of answers below a comment; undefined where it has none. */
export function answersOf(item) {
  return [...item.querySelectorAll('ol')].find((list) => commentOf(list) === item)
}

/** An element of a comment itself, and not of an answer to it. */
export function ownOf(item, selector) {
  return [...item.querySelectorAll(selector)].find((one) => commentOf(one) === item)
}

export function rootsOf(page) {
  const first = page.querySelector('section.talk li[id^=comment-], main li[id^=comment-]')
  return first?.closest('ol')
}

/** Lets a form stand on a page that has one already: no two elements have one id. */
export function renameIds(node, suffix) {
  for (const one of node.querySelectorAll('[id]')) one.id += suffix
  for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
    for (const one of node.querySelectorAll(`[${name}]`)) {
      const ids = one.getAttribute(name).split(' ')
      one.setAttribute(name, ids.map((id) => id + suffix).join(' '))
    }
  }
}

/** Moves the focus to something that is no control, without a mark of its own in the order of tabs. */
export function focusOn(element) {
  if (!element) return
  if (!element.matches('a[href],button,textarea,input')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}
