/** What the newsroom answers about comments beside its pages of them, and what their script tells, in English. */
export const talkEn = {
  talkNotices: {
    notThere: 'There is no comment here',
    notThereText: 'It was taken back or is not shown, or it never was here.',
    answerGone: 'What you answer is not shown any more. You can copy your words from here.',
    noPassage:
      'The words that you quote do not stand in that version of the story, and were left out.',
    tooMany:
      'Too much was sent at once. Your words are still here: please send them again in a minute.',
    tooManyTitle: 'Too much at once',
    tooManyDeeds: 'Too much was sent from here at once. Please try again in a minute.',
    notYours: 'This is not your comment',
    notYoursText: 'Only whoever wrote a comment can change it or take it back.',
    tooLate: 'It cannot be changed any more',
    tooLateText:
      'A comment can be changed for some minutes after it was sent. You can take it back at any time.',
    toComment: 'To the comment',
    mute: (name: string): string => `Show me no comments by ${name}`,
  },
  /** Plain text, since a script cannot be sent functions: `{n}` is a number, `{why}` one of the reasons. */
  talkScript: {
    isNew: 'new',
    newSinceOne: '1 new comment since your last visit.',
    newSince: '{n} new comments since your last visit.',
    toNew: 'Go to the next new one',
    cameOne: '1 comment came since you opened this page.',
    came: '{n} comments came since you opened this page.',
    show: 'Show',
    shown: 'Shown.',
    notLoaded: 'This could not be loaded: {why}.',
    sending: 'Sending…',
    you: 'You',
    notSent: 'This was not sent: {why}. Your words are still here.',
    offline: 'there is no connection',
    tooMany: 'too much came from here at once; please wait a moment',
    refused: 'the server did not take it',
    again: 'Try again',
    sent: 'Your comment was sent.',
    answers: 'Answers',
    draftKept:
      'What you type is kept in this browser, and nowhere else, until you send it or throw it away.',
    draftBack: 'You had begun this earlier; this browser kept it.',
    draftAway: 'Throw it away',
    close: 'Close the form',
    quote: 'Quote this in a comment',
    muted: 'A comment of somebody you muted.',
    showMuted: 'Show it',
  },
} as const
