import { say } from './words-of-page.js'

/** What did not come, with the word for why. */
export class Unheard extends Error {
  get why() {
    return say(this.message)
  }
}

const patience = 20_000

async function ask(address, options) {
  let answer
  try {
    answer = await fetch(address, { ...options, signal: AbortSignal.timeout(patience) })
  } catch (cause) {
    throw new Unheard('offline', { cause })
  }
  if (answer.status === 429) throw new Unheard('tooMany')
  if (answer.status >= 500) throw new Unheard('refused')
  return answer
}

async function read(answer) {
  const text = await answer.text().catch((cause) => {
    throw new Unheard('offline', { cause })
  })
  const page = new DOMParser().parseFromString(text, 'text/html')
  return { page, status: answer.status, at: new URL(answer.url) }
}

/** A page of ours, read and not shown. */
export async function pageAt(address) {
  const answer = await ask(address, { headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Unheard('refused')
  return read(answer)
}

export async function factsAt(address) {
  const answer = await ask(address, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Unheard('refused')
  return answer.json().catch((cause) => {
    throw new Unheard('offline', { cause })
  })
}

/** Sends a form as the browser itself would, and reads the page that answers, whatever it says. */
export async function send(form) {
  const body = new URLSearchParams(new FormData(form))
  return read(await ask(form.action, { method: 'POST', body }))
}

/** Whether the answer is where one signs in: only a page of its own can do that. */
export function asksWho({ at }) {
  return at.pathname.startsWith('/-/me')
}
