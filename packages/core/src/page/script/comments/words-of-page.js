// The discussion on this page, and the words that it brought along for this script.
export const talk = document.querySelector('section.talk')
export const story = talk?.dataset.story ?? ''
/** What somebody reads or begins to write under a careful story leaves no trace in their browser. */
export const isCareful = document.body.classList.contains('care')

const words = JSON.parse(document.querySelector('#talk-words')?.textContent || '{}')

export function say(key, values = {}) {
  return (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/** One word for a count of one, another for all others. */
export function sayCount(key, n) {
  return say(n === 1 ? `${key}One` : key, { n })
}
