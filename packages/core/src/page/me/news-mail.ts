import type { CommenterNews } from '../../comments/letter.ts'
import { oneLine } from '../../story/one-line.ts'
import { clockOf } from '../clock.ts'
import type { Publication } from '../publication.ts'
import { wordsFor } from '../words/words.ts'
import { meAddress } from './me-page.ts'
import { type Headlines, letterLink } from './my-pages.ts'
import { newsInWords } from './news-in-words.ts'

/** A mail in plain text, to nobody yet. */
export interface PlainMail {
  readonly subject: string
  readonly text: string
}

/** What a mail tells, and of whom it is. */
export interface NewsMail {
  readonly publication: Pick<Publication, 'name' | 'language' | 'zone'>
  readonly origin: string
  readonly news: readonly CommenterNews[]
  readonly headlines: Headlines
  /** The whole address by which somebody gets no more of them. */
  readonly unsubscribe: string
}

/** How many news stand in one mail; the others are counted. */
const mostNews = 10

/** News as one mail. What is for somebody who may be in danger is in none. */
export function newsMail({
  publication,
  origin,
  unsubscribe,
  headlines,
  ...mail
}: NewsMail): PlainMail {
  const words = wordsFor(publication.language)
  const { me: told } = words
  const clock = clockOf(publication.zone, publication.language, words)
  const news = mail.news.filter(({ kind }) => kind !== 'help')
  const parts = news.slice(0, mostNews).map((one) => {
    const link = letterLink({ news: one })
    const said = newsInWords(words, clock, one, headlines).join('\n\n')
    return link === null ? said : `${said}\n${origin}${link}`
  })
  const more = news.length > mostNews ? [told.mailMore(news.length - mostNews)] : []
  const foot = told.mailFoot(`${origin}${meAddress}/letters`, unsubscribe)
  return {
    subject: told.mailSubject(oneLine(publication.name), news.length),
    text: `${[...parts, ...more, `--\n${foot}`].join('\n\n')}\n`,
  }
}

/** The mail with which an account gets an address of mail. */
export function addressMail(
  { name, language }: Pick<Publication, 'name' | 'language'>,
  link: string,
): PlainMail {
  const { me: told } = wordsFor(language)
  return {
    subject: told.addressSubject(oneLine(name)),
    text: told.addressMail(oneLine(name), link),
  }
}

/** The mail with which a commenter signs in. */
export function signInMail(
  { name, language }: Pick<Publication, 'name' | 'language'>,
  link: string,
): PlainMail {
  const { me: told } = wordsFor(language)
  return {
    subject: told.signInSubject(oneLine(name)),
    text: told.signInMail(oneLine(name), link),
  }
}
