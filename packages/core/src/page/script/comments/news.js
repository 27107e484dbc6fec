import { adopt, commentOf, focusOn, make, ownOf, rootsOf } from './elements.js'
import { keep, kept } from './kept.js'
import { mergeList } from './merge.js'
import { markMine } from './mine.js'
import { factsAt, pageAt } from './pages.js'
import { isCareful, say, sayCount, story, talk } from './words-of-page.js'

const seenPlace = 'stet-seen'
const often = 30_000
const seldom = 300_000
/** A live region that spoke at every comment would shout. */
const quiet = 60_000

const seen = kept(seenPlace, story)
let newest = talk?.dataset.newest && Number(talk.dataset.newest)
let toldAt = 0
let wait = often
let newsTimer

/** Marks what came since somebody last read here, and asks from time to time for what comes. */
export async function watchNews() {
  if (!talk) return
  // Where nothing is kept, and on the page of one comment, once is enough.
  if (isCareful || newest === undefined) {
    await askOnce()
    return
  }
  if (seen !== undefined) markNew(document, seen)
  let isInView = false
  const again = () => {
    clearTimeout(newsTimer)
    if (isInView && document.visibilityState === 'visible') void look().finally(() => rest(again))
  }
  new IntersectionObserver(([entry]) => {
    const came = entry.isIntersecting && !isInView
    isInView = entry.isIntersecting
    if (isInView) keep(seenPlace, story, Math.max(newest, seen ?? 0))
    if (came) again()
  }).observe(talk)
  document.addEventListener('visibilitychange', again)
  addEventListener('talk-arrived', ({ detail }) => void countOwn(detail))
}

function rest(again) {
  clearTimeout(newsTimer)
  newsTimer = setTimeout(again, wait)
}

async function look() {
  const facts = await factsSince(newest).catch(() => undefined)
  wait = facts && facts.newer > 0 ? often : Math.min(wait * 1.5, seldom)
  if (!facts) return
  markMine(facts.mine)
  const now = Date.now()
  if (facts.newer > 0 && now - toldAt > quiet) {
    toldAt = now
    tellCame(facts)
  }
}

/** The reader's own comment is here: it is counted, and not told as news. */
async function countOwn(number) {
  newest = Math.max(newest, number)
  keep(seenPlace, story, newest)
  const facts = await factsSince(newest).catch(() => undefined)
  const shown = talk.querySelector('#comments-title .number')
  if (facts && shown) shown.textContent = facts.count
}

/** For what somebody signed in did here themselves. */
async function askOnce() {
  markMine((await factsSince(newest ?? 0).catch(() => undefined))?.mine)
}

function factsSince(since) {
  return factsAt(`/-/comments/new?story=${encodeURIComponent(story)}&since=${since}`)
}

function markNew(page, since) {
  const fresh = [...page.querySelectorAll('li[data-number]')].filter(
    (item) => Number(item.dataset.number) > since && !item.matches('.own'),
  )
  for (const item of fresh) {
    item.classList.add('new')
    const who = ownOf(item, '.who')
    if (who && !who.querySelector('.new-mark'))
      who.append(' ', make('span', { className: 'new-mark', textContent: say('isNew') }))
  }
  if (fresh.length > 0) tellNew(fresh)
}

function tellNew(fresh) {
  const next = make('button', { type: 'button', textContent: say('toNew') })
  next.addEventListener('click', () => {
    const now = commentOf(document.activeElement ?? next)
    const after = fresh[fresh.indexOf(now) + 1] ?? fresh[0]
    for (let up = after.parentElement; up; up = up.parentElement)
      if (up.matches('details')) up.open = true
    focusOn(ownOf(after, 'article'))
  })
  setNews(`${sayCount('newSince', fresh.length)} `, next)
}

function tellCame({ newer }) {
  const show = make('button', { type: 'button', className: 'news-show', textContent: say('show') })
  show.addEventListener('click', () =>
    bring().catch((error) => setNews(say('notLoaded', { why: error.why ?? '' }))),
  )
  setNews(`${sayCount('came', newer)} `, show)
}

/** Brings what came to its place, above what is read: the page stays where it is. */
async function bring() {
  const before = newest
  const { page } = await pageAt(`/-/comments?story=${encodeURIComponent(story)}&sort=newest`)
  const section = page.querySelector('section.talk')
  const [here, there] = [rootsOf(document), rootsOf(page)]
  const none = talk.querySelector('.none')
  if (!section || !there || !(here ?? none)) {
    location.assign(`/-/comments?story=${encodeURIComponent(story)}`)
    return
  }
  if (!here) none.replaceWith(adopt(there))
  const came = here ? mergeList(here, there) : [...rootsOf(document).children]
  newest = Number(section.dataset.newest)
  keep(seenPlace, story, newest)
  const title = section.querySelector('#comments-title')
  if (title) talk.querySelector('#comments-title').replaceChildren(...adopt(title).childNodes)
  setNews(say('shown'))
  markNew(talk, before)
  focusOn(came[0] && ownOf(came[0], 'article'))
}

function setNews(...words) {
  let line = talk.querySelector('.news')
  if (!line) {
    line = make('p', { className: 'news' })
    line.setAttribute('role', 'status')
    const title = talk.querySelector('#comments-title')
    ;(title?.closest('header') ?? title)?.after(line)
  }
  line.replaceChildren(...words)
}
