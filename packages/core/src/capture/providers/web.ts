import { documentOf, findAll, wordsIn } from '../../intake/pasted/dom.ts'
import { articleIn } from '../../intake/saved-page/article.ts'
import { metasIn, pageHead } from '../../intake/saved-page/page-head.ts'
import type { CapturedPage, Reading } from '../captured.ts'
import { momentIn } from '../instant.ts'
import { answerFor, type Provider, type Recorded } from '../provider.ts'
import { nothingFrom } from './readings.ts'

/** Any page of the Web: its structured data (schema.org), its Open Graph, the words of its article. */
export const web: Provider = {
  name: 'web',
  version: 1,
  refOf: (address) => {
    const plain = new URL(address.href)
    plain.hash = ''
    return {
      platform: 'web',
      address: plain.href,
      id: '',
      handle: '',
      host: plain.host,
      idTime: null,
    }
  },
  asks: ({ address }, answers) =>
    answers.length > 0
      ? []
      : [{ purpose: 'page', address, headers: [['Accept', 'text/html,application/xhtml+xml']] }],
  read: (_ref, answers) => {
    const answer = answerFor(answers, 'page')
    const isPage = answer?.status === 200 && answer.text !== null && /html/.test(answer.mime)
    if (!isPage)
      return nothingFrom(answer, {
        401: ['login-wall', 'the site asks for a sign-in'],
        403: ['restricted', 'the site refuses it'],
        404: ['gone', 'the site has no such page'],
        410: ['gone', 'the site says that the page is gone'],
        451: ['restricted', 'the site may not show it, for reasons of law'],
        200: ['unknown', 'the site answered with something that is no page'],
      })
    return pageIn(answer)
  },
}

function pageIn(answer: Recorded): Reading {
  const document = documentOf((answer.text ?? '').slice(0, 4_000_000))
  if (!document)
    return {
      kind: 'nothing',
      signal: 'unknown',
      why: 'the page is built so that it cannot be read',
    }
  const article = articleIn(document)
  const whole = findAll(document, ({ tagName }) => tagName === 'body')[0]
  const root = article ?? whole
  if (!root) return { kind: 'nothing', signal: 'unknown', why: 'the page holds nothing' }
  const head = pageHead(document, root, 'UTC')
  const metas = metasIn(findAll(document, ({ tagName }) => tagName === 'meta'))
  const said = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((words) => words !== undefined) ?? ''
  const page: CapturedPage = {
    address: head.canonical ?? answer.address,
    title: head.headline,
    outlet: said('og:site_name', 'application-name') || new URL(answer.address).host,
    authors: head.bylines,
    publishedAt: momentIn(head.publishedAt),
    modifiedAt: momentIn(said('article:modified_time', 'og:updated_time')),
    language: head.language,
    description: head.standfirst || said('og:description', 'description'),
    text: wordsIn(root)
      .split(/\n+/)
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
      .slice(0, 500_000)
      .toWellFormed(),
  }
  return { kind: 'page', page }
}
