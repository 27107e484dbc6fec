import type { ReportReason, RuleCode } from '../../comments/decision.ts'
import type { CommentSort } from '../../comments/thread.ts'

/** What a rule of the discussion asks, told to whoever wrote a comment that waits or was rejected by it. */
const rules: Readonly<Record<RuleCode, string>> = {
  abuse: 'We ask people not to insult one another here.',
  hate: 'We do not show words against people for what they are.',
  threat: 'We do not show words that could be read as a threat.',
  harassment: 'We do not show words that follow one person about.',
  'private-life': 'We do not show what belongs to somebody’s private life.',
  'contact-details': 'We do not show addresses, numbers or accounts of people.',
  'names-a-child': 'We do not show what could tell who a child is.',
  'outs-somebody': 'We leave it to people what they tell of themselves.',
  'says-what-is-wrong-with-a-person': 'We hold comments that say what is wrong with a person.',
  'crime-unproved': 'We hold comments that say somebody did what no court has found.',
  'methods-of-harm': 'We do not show how people can be harmed.',
  illegal: 'We may not show it by law.',
  spam: 'We do not show advertising.',
  'off-topic': 'We keep to the subject of the story.',
  copied: 'We do not show long texts of others, or the same words again.',
  unreadable: 'We could not read it.',
  other: 'We hold what no rule of ours foresees, and read it.',
}

const reasons: Readonly<Record<ReportReason, string>> = {
  abuse: 'It insults somebody',
  hate: 'It is against people for what they are',
  threat: 'It threatens somebody',
  'private-life': 'It tells of somebody’s private life',
  'about-me': 'It is about me',
  'may-be-in-danger': 'Somebody may be in danger, perhaps whoever wrote it',
  illegal: 'I think that it is against the law',
  spam: 'It is advertising',
  other: 'Something else',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const sorts: Readonly<Record<CommentSort, string>> = {
  newest: 'Newest',
  oldest: 'Oldest',
  respected: 'Most respected',
}

/** What readers are told of discussions and at their forms, in English: a part of the words in en.ts. */
export const commentsEn = {
  discussion: {
    heading: 'Comments',
    /** As it stands beside the heading. */
    number: (count: number): string => count.toLocaleString('en'),
    link: (count: number, rule: string): string =>
      `Comments (${count.toLocaleString('en')})${rule === '' ? '' : `, ${rule}`}`,
    inList: (count: number): string =>
      count === 1 ? '1 comment' : `${count.toLocaleString('en')} comments`,
    none: 'Nobody has commented on this story yet.',

    /** In the link at the top of a story, and before the form: short, then whole. */
    rulesShort: {
      open: '',
      held: 'read before they appear',
      members: 'for members to write',
      closed: 'closed',
    },
    rules: {
      open: 'Comments appear at once.',
      held: 'We read every comment before it appears.',
      members: 'Members of the magazine can write here; everybody can read.',
      closed: 'Comments are closed.',
    },
    slow: (wait: string): string => `Between two comments of yours, please wait ${wait}.`,
    seconds: (seconds: number): string => {
      const minutes = Math.round(seconds / 60)
      if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`
      if (minutes < 90) return `${minutes} minutes`
      const hours = Math.round(minutes / 60)
      return `${hours} hours`
    },
    /** A stretch of weekdays, Monday being 0. */
    weekdays: (from: number, to: number): string => {
      if (from === 0 && to === 6) return 'every day'
      const [first, last] = [weekdays[from] ?? '', weekdays[to] ?? '']
      if (from === to) return first
      return to === from + 1 ? `${first} and ${last}` : `${first} to ${last}`
    },
    hours: (from: string, to: string): string => `${from}–${to}`,
    writeInHours: (hours: readonly string[], zone: string): string =>
      `You can write while somebody is here to read: ${hours.join(', ')} (${zone}).`,
    closesAt: (time: string): string => `Comments close on ${time}.`,
    closedFor: (reason: string): string => `Comments are closed: ${reason}`,
    closedSince: (time: string): string =>
      `Comments were closed on ${time}, as they are on every story after a while.`,
    closedNobody:
      'Comments on this story are closed for now: we read each of them before it appears, and nobody is here to read.',
    closedNobodyUntil: (time: string): string => `Somebody is here again from ${time}.`,
    closedMagazine: 'There are no comments in this magazine.',
    writeToUs: (mail: string): string => `Write to us: ${mail}`,
    readBy: (time: string): string => `Somebody will have read what you send by ${time}.`,
    readByUnknown: 'We cannot say when somebody will read it.',
    copyOnly: 'This is a copy of the site: comments can be read here, and not written.',

    sortNames: sorts as Readonly<Record<CommentSort, string>>,
    sortLabel: 'Order of the comments',
    feed: 'Follow these comments by feed',
    replies: (count: number): string =>
      count === 1 ? '1 answer' : `${count.toLocaleString('en')} answers`,
    moreReplies: (count: number): string =>
      count === 1 ? 'Show 1 more answer' : `Show ${count.toLocaleString('en')} more answers`,
    repliesLeft: (count: number): string =>
      count === 1
        ? '1 more answer stands on the site.'
        : `${count.toLocaleString('en')} more answers stand on the site.`,
    answersTo: 'to',
    copyHolds: 'Older comments stand on the site itself.',
    earlier: 'Previous page',
    later: 'Next page',
    pages: 'Pages of comments',

    reply: 'Answer',
    replyTo: (name: string): string => `Answer ${name}`,
    respect: 'Respect',
    /** Heard after “Respect” and how often. */
    respectFor: (name: string): string => `for the comment by ${name}`,
    report: 'Report',
    reportOf: (name: string): string => `Report the comment by ${name}`,
    edited: 'changed',
    featured: 'Chosen by our editors',
    removed: 'This comment is not shown.',
    withdrawn: 'Whoever wrote this comment took it back.',
    quoted: (version: number): string => `From version ${version} of the story`,
    quotedChanged: (version: number, now: number): string =>
      `From version ${version} of the story, which has changed since: this is version ${now}`,

    /** The form, and what stands round it. */
    write: 'Write a comment',
    yourComment: 'Your comment',
    yourAnswer: (name: string): string => `Your answer to ${name}`,
    answering: 'What you answer',
    marks: 'Links, *emphasis* and lines that begin with > for quotations are kept as such.',
    under: (name: string): string => `It will stand under the name ${name}.`,
    signInNext:
      'If you are not signed in, you are asked to when you send it; your words are kept until then.',
    send: 'Send the comment',
    sendAnswer: 'Send the answer',
    quoting: 'Words of the story that you quote',
    notTaken: 'Your comment was not sent',
    keptWords: 'What you wrote, to be copied',
    needsText: 'Write something first.',
    tooLong: (most: number): string => `It is longer than ${most.toLocaleString('en')} characters.`,
    /** Why a comment was not taken, by the phase that refused it; the words stay in the form. */
    refused: {
      barred: 'You cannot write comments for now; your own pages say until when, and why.',
      'story-policy': 'You cannot comment on this story now.',
      length: 'It is too long, or there is nothing in it.',
      rate: 'It came soon after others of yours. Please wait a little.',
      phrases: 'It holds words that this magazine does not show. You can change them.',
      other: 'It cannot be sent as it is. You can change it.',
    },

    /** A comment by itself. */
    pageTitle: (name: string): string => `Comment by ${name}`,
    pageTitleGone: 'A comment',
    on: 'On the story',
    back: 'All comments on this story',
    inThread: 'Show it among the others',
    neighbourBefore: 'Comment before',
    neighbourAfter: 'Comment after',
    neighbours: 'Comments beside this one',
    answersOf: (name: string): string => `Answers to ${name}`,
    answersGone: 'Answers to a comment',
    answeredIn: 'What it answers',
    own: {
      shown: 'Your comment is on the page.',
      held: 'Your comment is waiting to be read. It may be fine: held is not accused.',
      heldCareful:
        'Your comment has arrived. On this story, we read every comment before it appears.',
      heldRule: (rule: string): string => `${rule} Yours is waiting; it may be fine.`,
      rejected: 'Your comment is not shown.',
      // Taken back, or kept for its days where somebody may have been in danger: true of both.
      withdrawn: 'This comment is off the page, and its words are gone.',
      readBy: (time: string): string => `Somebody will have read it by ${time}.`,
      onlyYou: 'Only you see it here.',
      thanks: 'Thank you.',
      change: 'Change it',
      until: (time: string): string => `until ${time}`,
      withdraw: 'Take it back',
      withdrawAsk: 'Its words go for good. Answers to it stay.',
      withdrawDo: 'Take it back for good',
      appeal: 'Ask somebody else to look again',
    },
    ruleWords: rules as Readonly<Record<RuleCode, string>>,

    editTitle: 'Change your comment',
    editUntil: (time: string): string =>
      `You can change it until ${time}. What others answered may no longer fit: be fair to them.`,
    save: 'Save the change',

    reportTitle: 'Report a comment',
    reportLead:
      'Our moderators read every report. Whoever wrote the comment is not told who reported it.',
    reportWhy: 'What is it?',
    reasonNames: reasons as Readonly<Record<ReportReason, string>>,
    reportWords: 'What should we know? (you may leave this empty)',
    reportWordsHelp: 'Where you think that it is against the law, say why: we need it to decide.',
    reportNeedsReason: 'Choose what it is.',
    reportSend: 'Send the report',
    reportDone: 'Your report has arrived',
    reportDoneText: 'A person will read it.',
    reportDanger:
      'If somebody is in danger now, please call the emergency number of the country where they are.',
    reportReach: 'Your e-mail address (you may leave this empty)',
    reportReachHelp: 'Where to tell you what was decided. It is used for nothing else.',
    backToComment: 'Back to the comment',
    helpReport: 'There are people who know what to do, for somebody else, too.',
    reportProblems: 'Your report was not sent',

    /** Help, whatever somebody wrote. */
    helpTitle: 'If you need somebody to talk to',
    helpLead: 'This story can be hard to read. There are people who listen, whatever the reason.',
    helpAfter: 'Whatever you wrote: if things are hard, there are people who listen.',
    helpOther: 'Help in other countries',
    helpAnywhere: 'Choose your country',
    helpNow: 'In danger right now? Call the emergency number of the country where you are.',

    feedTitle: (headline: string): string => `Comments on “${headline}”`,
    feedEntry: (name: string): string => `Comment by ${name}`,
  },
}
