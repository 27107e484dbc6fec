import type { CommenterNews } from '../../comments/letter.ts'
import type { Instant } from '../../story/story.ts'
import type { Clock } from '../clock.ts'
import type { Words } from '../words/words.ts'

/**
 * News as sentences, one a paragraph: the same in letters and in mails. Never the words of a comment;
 * those that a moderator wrote to whom it goes are the last.
 */
export function newsInWords(
  words: Words,
  clock: Clock,
  news: CommenterNews,
  headlines: ReadonlyMap<string, string>,
): readonly string[] {
  const said = words.me.news
  const story = 'story' in news ? (headlines.get(news.story) ?? words.me.aStory) : ''
  switch (news.kind) {
    case 'reply':
      return [said.reply(news.by === '' ? words.me.somebody : news.by, story)]
    case 'followed':
      return [said.followed(story)]
    case 'approved':
      return [said.approved(story)]
    case 'featured':
      return [said.featured(story)]
    case 'rejected':
      return [`${said.rejected(story)} ${words.discussion.ruleWords[news.rule]}`, ...added(news)]
    case 'help':
      return [said.help(story)]
    case 'warning':
      return [`${said.warning} ${words.discussion.ruleWords[news.rule]}`, ...added(news)]
    case 'time-out':
    case 'ban':
      return [
        `${barred(words, clock, news)} ${words.discussion.ruleWords[news.rule]}`,
        ...added(news),
      ]
    case 'undone':
      return [said.undone]
    case 'appeal-answered':
      return [news.outcome === 'upheld' ? said.appealUpheld : said.appealChanged, ...added(news)]
    case 'report-answered':
      return [reportWords(said, news.outcome)(story)]
    default:
      return news satisfies never
  }
}

function reportWords(
  said: Words['me']['news'],
  outcome: Extract<CommenterNews, { readonly kind: 'report-answered' }>['outcome'],
) {
  if (outcome === 'replaced') return said.reportReplaced
  return outcome === 'removed' ? said.reportRemoved : said.reportKept
}

function barred(
  { me }: Words,
  clock: Clock,
  { kind, until }: Extract<CommenterNews, { readonly kind: 'time-out' | 'ban' }>,
): string {
  if (until === null || isForever(until)) return me.news.banForever
  const time = clock.moment(until)
  return kind === 'ban' ? me.news.ban(time) : me.news.timeOut(time)
}

/** Whether a time is that of a ban without an end, which ends in the year 9999. */
export function isForever(until: Instant): boolean {
  return until.startsWith('9999')
}

function added({ words }: { readonly words: string }): readonly string[] {
  return words === '' ? [] : [words]
}
