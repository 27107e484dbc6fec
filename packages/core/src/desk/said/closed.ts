import { wordSet } from '../people/lexicon.ts'

/** Small classes of English words that never change, as far as reading who said what needs them; straight apostrophes. */
export const pronouns: ReadonlySet<string> = wordSet(
  'he she they i we it you who everyone everybody someone somebody nobody one many some others both another these those neither either several few most all',
)
export const objects: ReadonlySet<string> = wordSet(
  'him her them me us you it himself herself themselves myself ourselves everyone everybody someone anyone others',
)
export const determiners: ReadonlySet<string> = wordSet(
  'the a an his her their its my our your this that these those another one some any every each no several many two three four five six seven eight nine ten both all most other few more',
)
export const possessives: ReadonlySet<string> = wordSet("his her their its my our your 's whose '")
export const auxiliaries: ReadonlySet<string> = wordSet(
  "is are was were be been being am 's 're 'm has have had 've 'd having do does did will would 'll can could may might must shall should ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mightn't mustn't shouldn't ain't",
)
export const beings: ReadonlySet<string> = wordSet(
  "is are was were be been being am 's 're 'm isn't aren't wasn't weren't got gets get",
)
export const havings: ReadonlySet<string> = wordSet(
  "has have had 've 'd having hasn't haven't hadn't 's",
)
export const nots: ReadonlySet<string> = wordSet(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't nor",
)
export const adverbs: ReadonlySet<string> = wordSet(
  'also later then now still even just only once first earlier previously recently since further again always often sometimes never not soon finally simply merely reportedly allegedly famously publicly privately reluctantly eventually already too both long ever instead therefore thus subsequently repeatedly jokingly tearfully candidly bluntly quickly firmly however yesterday today perhaps probably clearly initially originally quietly openly have had has newly jointly all mistakenly apparently additionally similarly afterwards afterward thereafter moreover meanwhile',
)
export const prepositions: ReadonlySet<string> = wordSet(
  'of for at in on from with to by near behind against under between over after before during since about into through across among around outside inside despite without within per via amid upon following until like as than concerning regarding toward towards off out up down above below beside besides beyond throughout alongside',
)
export const subordinators: ReadonlySet<string> = wordSet(
  'that because while although though whereas when whenever if unless until whether since as where wherever after before so but yet or nor lest once which whose whom what why how than plus and',
)
export const wonders: ReadonlySet<string> = wordSet('if whether what why how when where who which')
export const days: ReadonlySet<string> = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow recently earlier later last next this now then afterwards afterward again once twice early late',
)
export const times: ReadonlySet<string> = wordSet(
  'morning afternoon evening night week weekend month year day ago january february march april may june july august september october november december spring summer autumn fall winter',
)
/** All that tells when, of days and of longer and shorter times. */
export const whens: ReadonlySet<string> = new Set([...days, ...times])
/** Past tenses that do not end in -ed, and other words that are nothing but verbs. */
export const pasts: ReadonlySet<string> = wordSet(
  'went came took made got gave saw knew thought felt left kept held brought bought caught taught stood understood won lost met sat ran began broke chose drove fell flew forgot grew hid led lay paid rose sent shot sold spent spoke stole swam threw told wore wrote said became built burnt cut dealt drew drank ate fought found hung heard hit hurt laid lent let meant put quit read rode rang sang sank slept slid spread struck swore swung tore woke withdrew',
)
