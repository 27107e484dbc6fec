import type { Day } from '../story/story.ts'
import { clockOf, whenWords } from './clock.ts'
import { renderDocument } from './document.ts'
import { html, type Markup, nothing } from './html.ts'
import { pageMeta } from './meta/meta.ts'
import type { Site, StorySummary } from './model.ts'
import { type Words, wordsFor } from './words/words.ts'

/** Where people whom a story is about can write to the newsroom. */
export const inStoryAddress = '/-/in-this-story'

/** What somebody in a story may wish for. */
export const wishes = ['wrong', 'answer', 'leaveOut', 'other'] as const

export type Wish = (typeof wishes)[number]

/** What somebody has typed: kept where something of it is missing. */
export interface TypedRequest {
  readonly wish: string
  readonly words: string
  readonly name: string
  readonly reach: string
}

/** The most characters of each field. */
export const longestOf: Readonly<Record<Exclude<keyof TypedRequest, 'wish'>, number>> = {
  words: 10_000,
  name: 200,
  reach: 300,
}

/** The page for people who are in a story: to be filled in, or sent. */
export interface InStoryPage {
  /** Undefined where the address names none that is live. */
  readonly story: Pick<StorySummary, 'address' | 'headline' | 'language'> | undefined
  readonly answerDays: number
  readonly typed: TypedRequest
  /** Whether something was sent, so that what is missing is told. */
  readonly isSent: boolean
  /** What became of it. */
  readonly received: { readonly number: number; readonly answerBy: Day } | null
}

/** What is missing or too long in a request, in words; nothing where it can be sent. */
export function problemsIn(typed: TypedRequest, language: string): readonly string[] {
  const { inStory: told } = wordsFor(language)
  const names = { words: told.words, name: told.name, reach: told.reach }
  return [
    ...(isWish(typed.wish) ? [] : [told.needsWish]),
    ...(typed.words.trim() === '' ? [told.needsWords] : []),
    ...(typed.reach.trim() === '' ? [told.needsReach] : []),
    ...(['words', 'name', 'reach'] as const)
      .filter((field) => typed[field].length > longestOf[field])
      .map((field) => told.tooLong(names[field], longestOf[field])),
  ]
}

/** Whether a word is one of those that a request may wish for. */
export function isWish(word: string): word is Wish {
  return wishes.some((wish) => wish === word)
}

/** Renders the page. It works without script, and no search engine keeps it. */
export function renderInStory(site: Site, page: InStoryPage): string {
  const language = page.story?.language ?? site.publication.language
  const words = wordsFor(language)
  const { title } = words.inStory
  const main = page.received
    ? received(site, words, page, page.received)
    : page.story
      ? form(words, page, page.story, problemsIn(page.typed, language))
      : html`<p>${words.inStory.noStory}</p>`
  return renderDocument(site, {
    title,
    description: '',
    language,
    meta: pageMeta(site, title, inStoryAddress, { index: false }),
    main: html`<article class="story standing"><header class="head"><h1>${title}</h1></header>${main}</article>`,
    type: 'standing-page',
  })
}

function about(
  { inStory: told }: Words,
  { address, headline }: NonNullable<InStoryPage['story']>,
): Markup {
  return html`<p>${told.about}: <a href="${address}">${headline}</a></p>`
}

function received(
  { publication }: Site,
  words: Words,
  { story }: InStoryPage,
  done: NonNullable<InStoryPage['received']>,
): Markup {
  const { inStory: told } = words
  const clock = clockOf(publication.zone, publication.language, words)
  const back = story ? html`<p><a href="${story.address}">${told.back}</a></p>` : nothing
  return html`<div class="notice" role="status"><h2>${told.sent}</h2><p>${told.sentNumber(done.number)} ${told.sentBy(whenWords(clock, done.answerBy))}</p>${back}</div>`
}

function form(
  words: Words,
  { answerDays, typed, isSent }: InStoryPage,
  story: NonNullable<InStoryPage['story']>,
  missing: readonly string[],
): Markup {
  const { inStory: told } = words
  const problems =
    isSent && missing.length > 0
      ? html`<div class="notice" role="alert"><h2>${told.problems}</h2><ul>${missing.map((one) => html`<li>${one}</li>`)}</ul></div>`
      : nothing
  const choices = wishes.map(
    (wish) =>
      html`<label><input type="radio" name="wish" value="${wish}" required${typed.wish === wish ? html` checked` : nothing}> ${told.wishes[wish]}</label>`,
  )
  return html`<p>${told.lead(answerDays)}</p>${about(words, story)}${problems}<form class="ask" action="${inStoryAddress}" method="post"><input type="hidden" name="story" value="${story.address}"><fieldset><legend>${told.wish}</legend>${choices}</fieldset><label for="words">${told.words}</label><p id="words-help">${told.wordsHelp}</p><textarea id="words" name="words" rows="8" maxlength="${longestOf.words}" required aria-describedby="words-help">${typed.words}</textarea><label for="name">${told.name}</label><input type="text" id="name" name="name" maxlength="${longestOf.name}" value="${typed.name}" autocomplete="name"><label for="reach">${told.reach}</label><p id="reach-help">${told.reachHelp}</p><input type="text" id="reach" name="reach" maxlength="${longestOf.reach}" value="${typed.reach}" required autocomplete="email" aria-describedby="reach-help"><button type="submit">${told.send}</button></form>`
}

/** The line below a story that leads people in it to the newsroom; to its mail where none answers here. */
export function inStoryLine(site: Site, words: Words, address: string): Markup {
  const { inStory: told } = words
  const { email } = site.publication.contact
  if (site.newsroom)
    return html`<p class="door"><b>${told.ask}</b> <a href="${inStoryAddress}?story=${encodeURIComponent(address)}" rel="nofollow">${told.askLink}</a></p>`
  return email === '' ? nothing : html`<p class="door"><b>${told.ask}</b> ${told.byMail(email)}</p>`
}
