/** What commenters are told in their own pages and mails, in English: a part of the words in en.ts. */
export const commentersEn = {
  me: {
    signIn: 'Sign in to comment',
    signInLead:
      'You need no password. Nobody but you sees your address; it is used for mail to you.',
    kept: 'What you wrote is kept for an hour, and offered again when you are signed in:',
    email: 'Your e-mail address',
    sendLink: 'Send me a link',
    noMail:
      'This magazine sends no mail at the moment, so nobody can sign in by a link. A passkey works.',
    noWay:
      'Nobody can sign in here at the moment: no mail is sent, and this address can have no passkeys.',
    passkeyTitle: 'With a passkey',
    passkeyLead: 'The lock of your device signs you in: a finger, a face, or its PIN.',
    passkeyScript: 'Passkeys need a browser with scripts. A link by mail works without.',
    usePasskey: 'Sign in with a passkey',
    newPasskey: 'Make an account with a passkey',
    passkeyFailed: 'That did not work. You can try again, or ask for a link.',
    passkeyLost:
      'An account without an e-mail address is lost with its passkey. You can add an address later.',
    emailWrong: 'This is no e-mail address. Please look at it again.',
    tooMany: 'Too many links were asked for. Please wait some minutes.',

    sent: 'Look into your mail',
    sentText: (email: string): string =>
      `If ${email} is an address that receives mail, a link is on its way there. It works once, within 15 minutes, in any browser.`,
    sentNot: 'Nothing came? Look among what was sorted out, or ask again.',
    again: 'Ask for another link',

    enter: 'Sign in',
    enterAs: (email: string): string => `You sign in as ${email}.`,
    enterAddress: (email: string): string => `${email} becomes the address of your account.`,
    enterDo: 'Sign in',
    enterAddressDo: 'Yes, use this address',
    linkOver: 'This link does not work any more',
    linkOverText: 'Links work once, within 15 minutes. Please ask for another.',
    addressTaken: 'Another account has this address. Sign in with it instead.',

    name: 'Choose your name',
    nameLead:
      'It stands beside everything that you write here. It need not be the name in your passport.',
    nameLabel: 'The name that is shown',
    nameDo: 'Take this name',
    nameProblems: {
      empty: 'Please write a name.',
      short: 'This name is too short.',
      long: 'This name is too long.',
      signs: 'Names have letters, digits, blanks and a few marks between them.',
      'mixed-scripts':
        'This name mixes letters of different scripts, which looks like somebody else’s.',
      staff: 'This name looks like one of somebody who works here. Please choose another.',
      taken: 'Somebody has this name, or one that looks like it. Please choose another.',
    },

    title: 'Your comments',
    who: (name: string): string => `You write as ${name}.`,
    nav: 'Your pages',
    comments: 'Your comments',
    letters: 'Letters',
    lettersNew: (count: number): string => `Letters (${count} new)`,
    decisions: 'Decisions',
    settings: 'Settings',
    signOut: 'Sign out',
    none: 'You have written nothing yet.',
    older: 'Older ones',
    on: (headline: string): string => `On “${headline}”`,
    onGone: 'On a story that is not there any more',
    states: {
      shown: 'On the page',
      held: 'Waiting to be read; held is not accused',
      rejected: 'Not shown',
      // Taken back, or kept for its days where somebody may have been in danger: true of both.
      withdrawn: 'Off the page, and its words are gone',
    },
    look: 'Look at it, change it or take it back',
    whyNot: 'Why, and what you can do',
    barred: (time: string): string => `You can write again from ${time}.`,
    barredForever: 'You cannot write comments here any more.',

    noLetters: 'There is nothing in your box.',
    isNew: 'New',
    show: 'Show it',
    news: {
      reply: (by: string, headline: string): string =>
        `${by} answered your comment on “${headline}”.`,
      followed: (headline: string): string => `There are new comments on “${headline}”.`,
      approved: (headline: string): string =>
        `Your comment on “${headline}” was read and is on the page now.`,
      featured: (headline: string): string => `Our editors chose your comment on “${headline}”.`,
      rejected: (headline: string): string => `Your comment on “${headline}” is not shown.`,
      help: (headline: string): string =>
        `Thank you for what you wrote on “${headline}”. Somebody here has read it. It is not on the page, so that you stay safe, and it is not held against you.`,
      warning: 'A moderator asks you to keep to the rules of the discussion.',
      timeOut: (time: string): string => `You can write comments again from ${time}.`,
      ban: (time: string): string => `You cannot write comments until ${time}.`,
      banForever: 'You cannot write comments here any more.',
      undone: 'A decision about you was taken back.',
      appealUpheld: 'Somebody else looked at a decision again. It stays.',
      appealChanged: 'Somebody else looked at a decision again and took it back.',
      reportRemoved: (headline: string): string =>
        `You reported a comment on “${headline}”. It is not shown any more. Thank you.`,
      reportKept: (headline: string): string =>
        `You reported a comment on “${headline}”. We read it, and it stays.`,
      reportReplaced: (headline: string): string =>
        `You reported a comment on “${headline}”. It is not there any more: the discussion was brought in anew from an archive. Please report what you still see.`,
    },
    aStory: 'a story',
    somebody: 'Somebody',

    noDecisions: 'Nothing was decided about you.',
    decisionsLead:
      'Every decision has a reason, and a person made it. Where you think that it is wrong, somebody else looks again.',
    decision: 'A decision about your comment',
    decidedAt: 'Decided on',
    deeds: {
      reject: 'Your comment is not shown.',
      warning: 'You were asked to keep to the rules.',
      'time-out': 'You cannot write for a while.',
      ban: 'You cannot write here.',
    },
    rule: 'The rule',
    said: 'What the moderator wrote',
    yours: 'What you wrote',
    untilWhen: 'Until',
    takenBack: 'This decision was taken back.',
    appeal: 'Ask somebody else to look again',
    appealLead: 'Another moderator reads your comment, the decision and what you write here.',
    appealWords: 'Why is the decision wrong?',
    appealDo: 'Send it',
    appealEmpty: 'Please write why.',
    appealSent: 'Your appeal has arrived. Somebody else reads it, and you get a letter.',
    appealRefused: 'This decision cannot be appealed any more.',
    appealUpheld: 'Somebody else looked again: the decision stays.',
    appealChanged: 'Somebody else looked again, and took the decision back.',

    yourName: 'Your name',
    renameLead:
      'Another name stands beside what you wrote until now, too. It can be changed once in 30 days. Nobody else can take the one that you leave for 90 days.',
    renameLabel: 'Another name',
    renameDo: 'Change my name',
    renameFrom: (day: string): string => `You changed it lately. You can once more from ${day}.`,
    renameBarred: 'A name is not changed while its owner may not write here.',

    mail: 'Mail',
    mailAt: (email: string): string => `News goes to ${email}.`,
    mailNone: 'Your account has no e-mail address.',
    mailIsOn:
      'You get mail about answers and decisions, at most four times an hour. No comment’s words are in it.',
    mailIsOff: 'You get no mail; everything is in your letters here.',
    mailOn: 'Send me mail',
    mailOff: 'Send me no mail',
    newAddress: 'Another e-mail address',
    newAddressDo: 'Send a link there',
    passkeys: 'Passkeys',
    passkeyOf: (day: string): string => `Made on ${day}`,
    noPasskeys: 'You have none.',
    addPasskey: 'Add a passkey of this device',
    remove: 'Remove',
    removePasskeyOf: (day: string): string => `Remove the passkey made on ${day}`,
    lastWay: 'This is your only way to sign in. Add an e-mail address or another passkey first.',
    mutes: 'People whose comments you do not see',
    noMutes: 'There are none.',
    unmute: (name: string): string => `Show the comments of ${name} again`,
    follows: 'Discussions that you follow',
    noFollows: 'You follow none.',
    unfollow: (headline: string): string => `Do not follow “${headline}” any more`,
    follow: 'Follow the discussion',
    followLead: (headline: string): string =>
      `You get a letter when there are new comments on “${headline}”, and no second one until you have read it.`,
    followDo: 'Follow it',
    sessions: (count: number): string =>
      count === 1
        ? 'You are signed in here.'
        : `You are signed in here and in ${count - 1} more ${count === 2 ? 'place' : 'places'}.`,
    endOthers: 'Sign out everywhere else',
    mine: 'Everything of yours',
    export: 'Get everything as a file',
    erase: 'Erase everything of mine',

    eraseTitle: 'Erase everything of yours',
    eraseLead:
      'Your account goes, with everything below. The words of your comments go for good; where somebody answered, the place stays empty.',
    eraseCounts: {
      comments: 'Comments',
      respects: 'Respect that you gave',
      reports: 'Reports that you sent: they stay, without you',
      decisions: 'Decisions about you: they stay, without you and your words',
      letters: 'Letters',
      passkeys: 'Passkeys',
      sessions: 'Places where you are signed in',
      mutes: 'People whose comments you do not see',
      follows: 'Discussions that you follow',
    },
    eraseAsk: 'Yes, I want to erase everything',
    eraseSure: 'It cannot be taken back. Are you sure?',
    eraseDo: 'Erase everything now',
    keep: 'No, keep it',
    erased: 'Everything of yours is erased',
    erasedAt: 'On',
    erasedLead: 'This page is the report; it is kept nowhere. Save it if you need it.',
    wentTitle: 'What went',
    keptTitle: 'What law requires us to keep',
    keptDecisions:
      'That and when decisions about comments were made and by which rule, for the figures that the Digital Services Act asks for (Articles 15 and 24): without your name, account and words.',
    keptReports:
      'That and when comments were reported, and what became of it (Article 16): without who reported.',
    copies:
      'Copies of the database that were made before today go when they are replaced. Search engines and archives of others keep what they have read; we asked them nothing.',

    unsubscribe: 'No more mail',
    unsubscribeAsk: 'Do you want no more mail about your comments?',
    unsubscribeDo: 'No more mail',
    unsubscribed:
      'You get no more mail about your comments. Everything is in your letters on the site.',
    unsubscribeWrong:
      'This link is not whole. Please open it from the mail again, or sign in and look at your settings.',

    mailSubject: (magazine: string, count: number): string =>
      count === 1
        ? `News about your comments in ${magazine}`
        : `${count} pieces of news about your comments in ${magazine}`,
    mailMore: (count: number): string => `And ${count} more.`,
    mailFoot: (settings: string, unsubscribe: string): string =>
      `Everything is in your letters: ${settings}\n\nNo more mail of this kind: ${unsubscribe}`,
    signInSubject: (magazine: string): string => `Sign in to ${magazine}`,
    signInMail: (magazine: string, link: string): string =>
      `Open this link to comment in ${magazine}:\n\n${link}\n\nIt works once, within the next 15 minutes, and in any browser.\n\nIf you did not ask for it, you need not do anything: nobody can sign in without it.\n`,
    addressSubject: (magazine: string): string => `Your address for comments in ${magazine}`,
    addressMail: (magazine: string, link: string): string =>
      `Open this link so that your account for comments in ${magazine} gets this address:\n\n${link}\n\nIt works once, within the next 15 minutes, where you are signed in to that account.\n\nIf you did not ask for it, you need not do anything: without you nothing changes.\n`,
  },
}
