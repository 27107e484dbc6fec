import { sourcingOf } from '../quotation/sourcing.ts'
import type { Standing } from '../quotation/standing.ts'
import type { RequestForComment } from '../story/story.ts'
import { evidenceFacts } from './blocks/evidence.ts'
import type { SourceUse, StorySetting } from './blocks/setting.ts'
import { sourceAddress, sourceWords, speakerWords, useSource } from './blocks/source.ts'
import { moment } from './clock.ts'
import { html, join, type Markup, nothing } from './html.ts'
import { inStoryLine } from './in-story-page.ts'
import type { Site, StoryPage } from './model.ts'
import { knowingWords, sourcingLine, standingWords } from './sourcing-words.ts'
import { dates, names } from './story-head.ts'
import { storyRecord } from './story-record.ts'
import { zoneOf } from './text/story-facts.ts'

/** What stands under a story's text, and still belongs to it: whom we asked, sources, links, version. */
export function storyFoot(site: Site, setting: StorySetting, page: StoryPage): Markup {
  for (const quotation of page.story.quotations) useSource(setting, quotation)
  return html`${requests(setting, page.story.requests)}${sources(site, setting, page.standings)}${about(site, setting, page)}`
}

function requests(setting: StorySetting, asked: readonly RequestForComment[]): Markup {
  if (asked.length === 0) return nothing
  const { words, clock } = setting
  const items = asked.map((request) => {
    const [before = '', after = ''] = words.asOf('\n').split('\n')
    return html`<li>${words.asked(request.asked, request.about, request.by)}, ${words.askedOn} ${moment(clock, request.askedAt)}. ${words.answers[request.answer]}, ${before}${moment(clock, request.asOf)}${after}.</li>`
  })
  return html`<section class="asked" aria-labelledby="asked"><h2 id="asked">${words.requestsHeading}</h2><ul>${items}</ul></section>`
}

/** How the quotations are known: a line that sums up, then each source once; and each link with its address as text. */
function sources(site: Site, setting: StorySetting, standings: readonly Standing[]): Markup {
  const { words, links } = setting
  const uses = [...setting.sources.values()].map((use) => source(setting, use, standings))
  const told = new Set([...setting.sources.values()].map((use) => sourceAddress(use.source)))
  const others = [...links].filter(([address]) => !told.has(address))
  const known = uses.length + standings.length > 0
  if (!known && others.length === 0) return nothing
  const items = others.map(
    ([address, label]) =>
      html`<li>${label === address ? '' : `${label}: `}${absolute(site, address)}</li>`,
  )
  if (!known)
    return html`<section class="sources" aria-labelledby="sources"><h2 id="sources">${words.linksHeading}</h2><ul>${items}</ul></section>`
  const list = items.length > 0 ? html`<h3>${words.linksHeading}</h3><ul>${items}</ul>` : nothing
  const line =
    standings.length > 0
      ? html`<p class="sourcing">${sourcingLine(sourcingOf(standings), words)}</p>`
      : nothing
  const numbered = uses.length > 0 ? html`<ol>${uses}</ol>` : nothing
  return html`<section class="sources" aria-labelledby="sources"><h2 id="sources">${words.howWeKnow}</h2>${line}${numbered}${list}</section>`
}

function source(setting: StorySetting, use: SourceUse, standings: readonly Standing[]): Markup {
  const { words, clock, quotationNumbers } = setting
  const author = use.source.type === 'post' ? use.source.author : ''
  const said = use.quotations
    .map((quotation) => speakerWords(quotation, words))
    .filter((speaker) => speaker !== '' && speaker !== author)
  const speakers = said.length > 0 ? ` ${words.saidBy([...new Set(said)].join('; '))}` : ''
  const known = use.quotations.flatMap((quotation) => knowingWords(quotation, words))
  const stands = standings
    .filter(({ quotation }) => use.quotations.includes(quotation))
    .map((standing) => standingWords(standing, words))
    .filter((sentence) => sentence !== '')
  const address = sourceAddress(use.source)
  const back = use.quotations.flatMap(({ id }) => {
    const number = quotationNumbers.get(id)
    return number === undefined
      ? []
      : [html`<a href="#quotation-${number}">${words.quotationBack(number)}</a>`]
  })
  const held = copyOf(setting, use)
  return html`<li id="source-${use.number}">${sourceWords(use.source, clock, words)}.${speakers}${told([...known, ...stands])}${address ? ` ${address}` : ''}${back.length > 0 ? html` <span class="back">${join(back, ' ')}</span>` : nothing}${held}</li>`
}

/** The copy that a source's words are compared with, for whoever wants to check it. */
function copyOf(setting: StorySetting, { source }: SourceUse): Markup {
  const copy =
    'capture' in source && source.capture ? setting.copies.get(source.capture) : undefined
  if (!copy?.evidence) return nothing
  const { words } = setting
  return html`<details><summary>${words.evidence.summary}</summary><p>${words.provenances[copy.provenance]} ${evidenceFacts(setting, copy.evidence)}</p></details>`
}

/** Sentences, each once. */
function told(sentences: readonly string[]): string {
  return sentences.length > 0 ? ` ${[...new Set(sentences)].join(' ')}` : ''
}

/** An address that means something on paper: those from the site's root get its origin. */
function absolute(site: Site, address: string): string {
  return address.startsWith('/') ? site.origin + address : address
}

/** Headline, names and times once more: reading modes take those over a story for furniture. */
function about(site: Site, setting: StorySetting, page: StoryPage): Markup {
  const { words } = setting
  const { story, summary, version } = page
  return html`<section class="about" aria-labelledby="about"><h2 id="about">${words.aboutStory}</h2><p><cite>${story.headline}</cite>. ${names(setting, story.bylines, false)}. ${dates(setting, page)}. ${zoneOf(page, setting)} ${words.version(version)} ${site.origin}${summary.address}</p>${storyRecord(setting, page)}${inStoryLine(site, words, summary.address)}</section>`
}
