/** What people whom a story is about are told, in English: a part of the words in en.ts. */
export const inStoryEn = {
  inStory: {
    ask: 'Are you in this story?',
    askLink: 'Tell us what is wrong, answer, or ask to be left out',
    byMail: (mail: string): string => `Write to ${mail}.`,
    title: 'Are you in this story?',
    about: 'About the story',
    lead: (days: number): string =>
      `Whoever is written about may ask us to change something. An editor reads this, not the public, and answers within ${days} days. Nothing of it is published without your word.`,
    wish: 'What would you like?',
    wishes: {
      wrong: 'Something is wrong',
      answer: 'I want to answer what is said',
      leaveOut: 'I want my name, picture or words to be left out',
      other: 'Something else',
    },
    words: 'What should we know?',
    wordsHelp: 'Name the sentence or the picture. You need not say more than you want to.',
    name: 'Your name',
    reach: 'How we can reach you',
    reachHelp: 'A mail address or a telephone number. Only for our answer.',
    send: 'Send to the editors',
    problems: 'It was not sent yet:',
    needsWish: 'Choose what you would like',
    needsWords: 'Write what we should know',
    needsReach: 'Write how we can reach you, or we cannot answer',
    tooLong: (field: string, most: number): string => `${field}: at most ${most} characters`,
    sent: 'The editors have it',
    sentNumber: (number: number): string =>
      `Your number is ${number}. Name it when you write again.`,
    sentBy: (day: string): string => `You will have an answer by ${day}.`,
    back: 'Back to the story',
    noStory: 'This address names no story of ours. Please come from the link below the story.',
  },
}
