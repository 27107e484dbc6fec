/** Tells screen readers what happened, after what they are reading. */
export interface Announcer {
  readonly dom: HTMLElement
  readonly say: (words: string) => void
}

/** A place on the page from which screen readers read out what is put there. */
export function newAnnouncer(): Announcer {
  const dom = document.createElement('div')
  dom.className = 'stet-unseen'
  dom.setAttribute('role', 'status')
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    dom,
    say(words) {
      // The same words twice are told twice: the place is emptied between.
      dom.textContent = ''
      clearTimeout(timer)
      timer = setTimeout(() => {
        dom.textContent = words
      }, 50)
    },
  }
}
