import type { ChangeType, Match } from './match.ts'

export interface MatchCase {
  readonly what: string
  readonly printed: string
  readonly source: string
  readonly kind: Match['kind']
  readonly changes?: readonly ChangeType[]
  /** The words of the source at each place; only the first where one is given. */
  readonly found?: readonly string[]
}

type Row = readonly [what: string, printed: string, source: string, found?: string]
type MarkedRow = readonly [
  what: string,
  printed: string,
  source: string,
  changes: readonly ChangeType[],
  found?: string,
]

const exact: readonly Row[] = [
  ['the same', '“I am not going back.”', 'I am not going back.'],
  ['straight marks in the source', '“She said “no” to me”', 'She said "no" to me'],
  ['other marks inside', '“He called it ‘art’ again”', 'He called it “art” again'],
  ['guillemets', '« Je ne reviendrai pas »', 'Je ne reviendrai pas.', 'Je ne reviendrai pas'],
  [
    'low marks',
    '„Ich gehe nicht zurück“',
    '"Ich gehe nicht zurück", sagte sie',
    'Ich gehe nicht zurück',
  ],
  ['an apostrophe of the other kind', '“I don’t know”', "I don't know"],
  ['a dash of another kind', '“We tried — twice — and lost”', 'We tried - twice - and lost'],
  ['two hyphens for a dash', '“We tried—twice”', 'We tried--twice'],
  ['blanks and line ends', '“one two three”', 'one  two\n\tthree'],
  ['a blank that does not break', '“50 000 people”', '50\u00a0000 people'],
  [
    'unseen characters',
    '“so soft a word”',
    'so so\u00adft a wo\u200brd',
    'so so\u00adft a wo\u200brd',
  ],
  ['a comma of the sentence around', '“I am done,”', 'I am done with it', 'I am done'],
  ['a full stop of the sentence around', '“I am done.”', 'I am done, she wrote', 'I am done'],
  ['marks within marks at the end', '“They told me ‘never.’”', 'They told me "never" and left'],
  [
    'a part of a sentence',
    '“nobody asked us”',
    'In the end nobody asked us what we wanted.',
    'nobody asked us',
  ],
  [
    'several paragraphs',
    '“The first day was long.\n\n“The second was worse.”',
    'The first day was long.\n\nThe second was worse.',
  ],
  ['points that the source has', '“I just… cannot”', 'I just... cannot'],
  ['points with blanks between', '“I just … cannot”', 'I just . . . cannot'],
  ['hidden letters that the source hides', '“what the f*** is that”', 'what the f*** is that'],
  ['brackets that the source has', '“and then [laughs] we left”', 'and then [laughs] we left'],
  ['an accent composed otherwise', '“Chloé is here”', 'Chloe\u0301 is here'],
  ['an emoji', '“love this 😀 so much”', 'love this 😀 so much'],
  ['an emoji with and without its variant sign', '“I ❤️ you all”', 'I ❤ you all'],
  ['a family that is one sign', '“us 👨‍👩‍👧 today”', 'us 👨‍👩‍👧 today'],
  ['a handle and a tag', '“thank you @quiet.hour #northpier”', 'thank you @quiet.hour #northpier'],
  [
    'words without blanks between them',
    '“私はもう戻らない”',
    '彼女は「私はもう戻らない」と書いた',
    '私はもう戻らない',
  ],
  ['Arabic', '«لن أعود أبداً»', 'قالت: لن أعود أبداً', 'لن أعود أبداً'],
  ['a number with a comma', '“We lost 12,500 euros”', 'We lost 12,500 euros that day'],
  ['a word with a hyphen', '“a well-known fact”', 'it is a well‑known fact'],
  ['one word', '“Never”', 'Never.'],
  ['without any marks', 'I am not going back', 'I am not going back.'],
]

const marked: readonly MarkedRow[] = [
  [
    'a capital in brackets',
    '“[T]he end came early”',
    'and the end came early',
    ['capital'],
    'the end came early',
  ],
  ['a small letter in brackets', '“that [t]he end came”', 'that The end came', ['capital']],
  [
    'a capital at the start, unmarked',
    '“The end came early”',
    'and the end came early',
    ['capital'],
  ],
  [
    'a capital after points',
    '“I left. … Nobody called”',
    'I left. In the days after, nobody called',
    ['omission', 'capital'],
  ],
  ['words put in', '“I met her [in the hall] and left”', 'I met her and left', ['insertion']],
  ['a name for a pronoun', '“We met [the director] again”', 'We met him again', ['insertion']],
  [
    'a name for several words',
    '“We met [Vale] again”',
    'We met the man from the office again',
    ['insertion'],
  ],
  ['an ending in brackets', '“I want[ed] to go home”', 'I want to go home', ['insertion']],
  [
    'another ending in brackets',
    '“she want[ed] to go home”',
    'she wants to go home',
    ['insertion'],
  ],
  ['words left out', '“I never … said that”', 'I never in all those years said that', ['omission']],
  [
    'words left out, three points',
    '“I never ... said that”',
    'I never in all those years said that',
    ['omission'],
  ],
  [
    'words left out, in brackets',
    '“I never […] said that”',
    'I never in all those years said that',
    ['omission'],
  ],
  [
    'words left out, in round brackets',
    '“I never (...) said that”',
    'I never in all those years said that',
    ['omission'],
  ],
  [
    'two places left out',
    '“I … said … that”',
    'I never said all of that',
    ['omission', 'omission'],
  ],
  [
    'a sentence left out between two',
    '“It was cold. … We stayed”',
    'It was cold. The heating had failed. We stayed',
    ['omission'],
  ],
  ['points at the end', '“I never wanted …”', 'I never wanted any of it', ['omission']],
  ['points at the start', '“… wanted any of it”', 'I never wanted any of it', ['omission']],
  ['sic', '“I should of [sic] known”', 'I should of known', ['sic']],
  ['letters hidden by a dash', '“this is s—t, honestly”', 'this is shit, honestly', ['hidden']],
  ['letters hidden by hyphens', '“what the h--- was that”', 'what the hell was that', ['hidden']],
  ['letters hidden by stars', '“f***ing lovely”', 'fucking lovely', ['hidden']],
  ['a word hidden by a bracket', '“that [expletive] door”', 'that damned door', ['insertion']],
  [
    'much at once',
    '“[H]e … told [Vale] it was s—t”',
    'and then he finally told me it was shit',
    ['capital', 'omission', 'insertion', 'hidden'],
  ],
]

const tidied: readonly MarkedRow[] = [
  ['an apostrophe put in', '“I don’t know”', 'i dont know', ['capital', 'spelling']],
  ['letters drawn out', '“so happy”', 'sooooo happy', ['spelling']],
  [
    'British and American',
    '“the colour of it, realised”',
    'the color of it, realized',
    ['spelling', 'spelling'],
  ],
  ['a slip', '“I received it”', 'I recieved it', ['spelling']],
  [
    'short forms of posts',
    '“because you are late”',
    'bc u r late',
    ['spelling', 'spelling', 'spelling'],
  ],
  ['one word for two', '“it happens every day”', 'it happens everyday', ['spelling']],
  ['two words for one', '“I am going to leave”', 'I am gonna leave', ['spelling']],
  ['a comma put in', '“No, I am not”', 'No I am not', ['punctuation']],
  ['a comma taken out', '“No I am not”', 'No, I am not', ['punctuation']],
  ['a question mark for none', '“Are you there?”', 'Are you there', ['punctuation']],
  ['a full stop for a dash', '“I left. I had to.”', 'I left - I had to.', ['punctuation']],
  ['marks put in', '“the ‘new’ law”', 'the new law', ['punctuation', 'punctuation']],
  [
    'an emoji left out',
    '“I left and never looked back”',
    'I left 😂 and never looked back',
    ['emoji'],
  ],
  [
    'an address left out',
    '“read this and think”',
    'read this https://pier.example/a and think',
    ['link'],
  ],
  [
    'capitals all through',
    '“stop calling me”',
    'STOP CALLING ME',
    ['spelling', 'spelling', 'spelling'],
  ],
  ['a figure for a word', '“three of us”', '3 of us', ['spelling']],
  ['an accent left out', '“a cafe in town”', 'a café in town', ['spelling']],
]

const differs: readonly MarkedRow[] = [
  ['a word put in', '“I was never at the party”', 'I was at the party', ['words']],
  ['a word left out', '“I was at the party”', 'I was never at the party', ['words']],
  ['cannot for can', '“I can do it now”', "I can't do it now", ['words']],
  ['not for now', '“I am not here today”', 'I am now here today', ['words']],
  ['another tense', '“I loved the man”', 'I love the man', ['words']],
  ['another person', '“we were so happy there”', "we're so happy there", ['words']],
  ['the other number', '“thirty people came here”', 'thirteen people came here', ['words']],
  ['another figure', '“We lost 12,500 euros”', 'We lost 125,000 euros', ['words']],
  ['four for for', '“waited four days there”', 'waited for days there', ['words']],
  [
    'an emoji of another kind',
    '“so proud of you 😀 friend”',
    'so proud of you 😢 friend',
    ['words'],
  ],
  ['an emoji put in', '“so proud 😀 of you”', 'so proud of you', ['words']],
  [
    'the order of words',
    '“left we and cried there together”',
    'and we left there together',
    ['words', 'words'],
  ],
]

const absent: readonly Row[] = [
  [
    'nothing of it',
    '“We shall see about the harbour”',
    'An entirely different text that says something else.',
  ],
  ['one word of it', '“Nobody called the harbour office”', 'The harbour is closed.'],
  ['one word that is not there', '“Never”', 'Always.'],
]

const none: readonly Row[] = [
  ['no source', '“I am done”', ''],
  ['a source without words', '“I am done”', ' \n '],
  ['no words in the marks', '“”', 'I am done'],
]

const plainRow =
  (kind: Match['kind']) =>
  ([what, printed, source, found]: Row): MatchCase => ({
    what,
    printed,
    source,
    kind,
    ...(found !== undefined && { found: [found] }),
  })
const changedRow =
  (kind: Match['kind']) =>
  ([what, printed, source, changes, found]: MarkedRow): MatchCase => ({
    what,
    printed,
    source,
    kind,
    changes,
    ...(found !== undefined && { found: [found] }),
  })

/** Words as printed, what they were taken from, and how they compare. */
export const matchCases: readonly MatchCase[] = [
  ...exact.map(plainRow('exact')),
  ...marked.map(changedRow('marked')),
  ...tidied.map(changedRow('tidied')),
  ...differs.map(changedRow('differs')),
  ...absent.map(plainRow('differs')),
  ...none.map(plainRow('nothing-to-compare')),
  {
    what: 'several places',
    printed: '“yes”',
    source: 'yes and yes, and YES',
    kind: 'exact',
    found: ['yes', 'yes'],
  },
  {
    what: 'several places that are marked',
    printed: '“[Y]es, I do”',
    source: 'yes, I do. Oh yes, I do.',
    kind: 'marked',
    changes: ['capital'],
    found: ['yes, I do', 'yes, I do'],
  },
]
