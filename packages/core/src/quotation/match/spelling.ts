import { numberWords } from '../../story/number-words.ts'

/** Endings and letters that one word has in two ways of spelling English, as pairs. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|es|ed|ing|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/(?<=.{3})our(s|ed|ing|ite|ites|able|ful|ly|hood|hoods)?$/, 'or$1'],
  [/(cent|met|theat|fib|lit|meag|somb|spect)re(s?)$/, '$1er$2'],
  [/(defen|offen|licen|preten)ce(s?)$/, '$1se$2'],
  [/ogue(s?)$/, 'og$1'],
  [/(?<=.{4})ll(ed|ing|er|ers)$/, 'l$1'],
  [/^grey/, 'gray'],
  [/^programme(s?)$/, 'program$1'],
  [/^cheque(s?)$/, 'check$1'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^pyjamas$/, 'pajamas'],
  [/^whilst$/, 'while'],
  [/^ageing$/, 'aging'],
  [/^judgement(s?)$/, 'judgment$1'],
  [/^acknowledgement(s?)$/, 'acknowledgment$1'],
  [/^sceptic/, 'skeptic'],
]

/** What people write in posts, and the word that it is. */
const short: Readonly<Record<string, string>> = {
  abt: 'about',
  bc: 'because',
  bcuz: 'because',
  cuz: 'because',
  coz: 'because',
  luv: 'love',
  pls: 'please',
  plz: 'please',
  ppl: 'people',
  r: 'are',
  rn: 'right now',
  thx: 'thanks',
  tho: 'though',
  thru: 'through',
  tmrw: 'tomorrow',
  u: 'you',
  ur: 'your',
  w: 'with',
  wanna: 'want to',
  wuz: 'was',
  yr: 'your',
  gonna: 'going to',
  gotta: 'got to',
  kinda: 'kind of',
  sorta: 'sort of',
  outta: 'out of',
  lemme: 'let me',
  gimme: 'give me',
  ok: 'okay',
  'o.k': 'okay',
  alright: 'all right',
}

/** Numbers that one house writes as words and the next in figures. */
const written = numberWords.slice(0, 13)

/** Misspellings that are common and cannot be another word. */
const misspelt: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  taht: 'that',
  thier: 'their',
  recieve: 'receive',
  recieved: 'received',
  beleive: 'believe',
  belive: 'believe',
  freind: 'friend',
  freinds: 'friends',
  wierd: 'weird',
  definately: 'definitely',
  definatly: 'definitely',
  defiantely: 'definitely',
  seperate: 'separate',
  seperated: 'separated',
  seperately: 'separately',
  goverment: 'government',
  happend: 'happened',
  becuase: 'because',
  becasue: 'because',
  tommorow: 'tomorrow',
  tomorow: 'tomorrow',
  alot: 'a lot',
  untill: 'until',
  wich: 'which',
  wether: 'whether',
  truely: 'truly',
  arguement: 'argument',
  embarass: 'embarrass',
  embarassed: 'embarrassed',
  embarassing: 'embarrassing',
  occured: 'occurred',
  ocurred: 'occurred',
  suprise: 'surprise',
  suprised: 'surprised',
  probaly: 'probably',
  realy: 'really',
  finaly: 'finally',
  usefull: 'useful',
  grammer: 'grammar',
  calender: 'calendar',
  concious: 'conscious',
  existance: 'existence',
  harrass: 'harass',
  harrassed: 'harassed',
  harrassment: 'harassment',
  independant: 'independent',
  neccessary: 'necessary',
  necesary: 'necessary',
  publically: 'publicly',
  relevent: 'relevant',
  rember: 'remember',
  remeber: 'remember',
  succesful: 'successful',
  threshhold: 'threshold',
  pronounciation: 'pronunciation',
  priviledge: 'privilege',
  posession: 'possession',
  accomodate: 'accommodate',
  acheive: 'achieve',
  adress: 'address',
  apparantly: 'apparently',
  begining: 'beginning',
  buisness: 'business',
  collegue: 'colleague',
  comming: 'coming',
  commited: 'committed',
  completly: 'completely',
  dissapear: 'disappear',
  dissapeared: 'disappeared',
  dissapoint: 'disappoint',
  dissapointed: 'disappointed',
  enviroment: 'environment',
  familar: 'familiar',
  foriegn: 'foreign',
  gaurd: 'guard',
  greatful: 'grateful',
  immediatly: 'immediately',
  knowlege: 'knowledge',
  lisence: 'licence',
  medecine: 'medicine',
  millenium: 'millennium',
  noticable: 'noticeable',
  occassion: 'occasion',
  persistant: 'persistent',
  peice: 'piece',
  politican: 'politician',
  reccomend: 'recommend',
  recomend: 'recommend',
  rythm: 'rhythm',
  sincerly: 'sincerely',
  speach: 'speech',
  strenght: 'strength',
  tatoo: 'tattoo',
  tounge: 'tongue',
  unfortunatly: 'unfortunately',
  writting: 'writing',
  youre: "you're",
}

/** A word in the forms by which it is known again, each made once. */
export interface WordForms {
  readonly small: string
  /** Without accents and apostrophes. */
  readonly bare: string
  readonly american: string
  readonly correct: string
  /** Whether it stands for two words. */
  readonly isShort: boolean
  /** Each letter once. */
  readonly once: string
  readonly isDrawnOut: boolean
}

/** The forms of a word. */
export function formsOf(word: string): WordForms {
  const small = word.toLowerCase()
  const right = correct(small)
  return {
    small,
    bare: bare(small),
    american: american(small),
    correct: right,
    isShort: right.includes(' '),
    once: small.replaceAll(/(\p{L})\1+/gu, '$1'),
    isDrawnOut: /(\p{L})\1\1/u.test(small),
  }
}

/**
 * Whether two words are the same word spelt in two ways: an apostrophe or accent left out, letters drawn out
 * ("sooo"), British and American forms, what posts shorten, figures and number words, known misspellings. A change
 * that may make another word of it ("loved", "loves"; "now", "not") is none of these.
 */
export function isSameWord(printed: WordForms, source: WordForms): boolean {
  if (printed.bare === source.bare) return !isOtherWord(printed.small, source.small)
  return (
    printed.american === source.american ||
    printed.correct === source.correct ||
    (printed.once === source.once && printed.isDrawnOut !== source.isDrawnOut)
  )
}

/** Whether one word is two: "everyday", "gonna", "alot". */
export function isSameInTwo(one: WordForms, first: WordForms, second: WordForms): boolean {
  const [start, end] = [first.small, second.small]
  if (one.small.length === start.length + end.length)
    return one.small.startsWith(start) && one.small.endsWith(end)
  return one.isShort && one.correct === `${start} ${end}`
}

/** What without its apostrophe is another word. "Its" for "it's" is a slip; "were" for "we're" may be another sentence. */
const others = new Set(["we're", "who're", "she'll", "he'll", "i'll", "we'll", "she'd", "we'd"])

function isOtherWord(one: string, other: string): boolean {
  return one !== other && (others.has(one) || others.has(other))
}

function bare(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  return word.normalize('NFKD').replaceAll(/[\p{M}'’.,]/gu, '')
}

function american(word: string): string {
  for (const [pattern, other] of variants)
    if (pattern.test(word)) return word.replace(pattern, other)
  return word
}

function correct(word: string): string {
  const plain = word.replaceAll("'", '')
  const number = /^\d{1,2}$/.test(word) ? written[Number(word)] : undefined
  if (number !== undefined) return number
  for (const list of [short, misspelt]) if (Object.hasOwn(list, plain)) return list[plain] ?? word
  return word
}
