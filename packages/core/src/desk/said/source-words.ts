import { wordSet } from '../people/lexicon.ts'
import type { Channel } from './said.ts'

/** Phrases by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** Where posts stand. */
export const platforms: ReadonlySet<string> = wordSet(
  'instagram twitter tiktok facebook snapchat bluesky mastodon reddit tumblr weibo youtube linkedin patreon telegram whatsapp myspace vk',
)

/** Nouns that tell how words came, wherever they stand in the writer’s words around a quotation. */
export const channelNouns: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ...each(
    'post',
    'post posts tweet tweets caption reel reels retweet hashtag repost vlog blog followers feed account profile thread comment comments reply stories selfie',
  ),
  ...each(
    'court',
    'court testimony affidavit lawsuit indictment deposition subpoena courtroom trial jury jurors hearing inquest tribunal inquiry evidence mitigation verdict sentencing prosecution judgment plea arraignment',
  ),
  ...each('statement', 'statement statements communique communiqué announcement'),
  ...each(
    'broadcast',
    'podcast episode radio television tv broadcast livestream livestreamed aired programme show speech rally keynote sermon documentary talkshow newscast televised address remarks meeting vigil ceremony gala premiere lecture assembly conference concert gig',
  ),
  ...each('interview', 'interview interviewed interviews q&a interviewer'),
  ...each(
    'document',
    'report study memoir autobiography book transcript memo document documents records paper survey poll essay diary op-ed editorial column article',
  ),
])

/** Words of doing that tell how words came. */
export const channelVerbs: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ...each(
    'post',
    'tweeted tweets tweeting posted posts posting captioned captions retweeted reposted commented',
  ),
  ...each('court', 'testified testifies testifying ruled'),
])

/** Several words that tell how words came; `@` stands for a platform. */
export const channelPhrases: readonly (readonly [Channel, readonly string[]])[] = [
  ...phrases(
    'post',
    'social media|took to @|takes to @|taking to @|on @|via @|on x|to x|@ story|@ stories|@ live|truth social|on threads|comments section|in the comments|direct message|wrote online|posted online|said online|went live',
  ),
  ...phrases(
    'court',
    'court told|court hears|court was told|jury told|jury hears|jury was told|inquest told|inquest hears|inquest was told|trial told|trial heard|charging papers|charging documents|court documents|court papers|court records|court filing|court filings|legal filing|legal filings|legal documents|under oath|told the court|told the judge|told jurors|told the jury|told the hearing|told the inquest|court heard|jury heard|hearing heard|inquest heard|jurors heard|tribunal heard|witness box|from the dock|for the prosecution|the prosecution|in evidence|cross examination|witness statement|written ruling|criminal complaint|civil complaint|opening statement|closing arguments|filed suit|victim impact statement',
  ),
  ...phrases(
    'statement',
    'press release|news release|press statement|open letter|in an email|in an e-mail|by email|emailed|press conference|news conference|told reporters|told journalists|press briefing|in a letter|in a note',
  ),
  ...phrases(
    'broadcast',
    'on stage|onstage|on air|on camera|on the air|told the crowd|told the audience|told viewers|told listeners|told fans at|told mps|told parliament|voice note|acceptance speech|during a panel|on the red carpet|appearance on|appearing on|appeared on|guest on|good morning america|good morning britain|the view|this morning|loose women|newsnight|60 minutes|the tonight show|the late show|saturday night live|question time|meet the press|face the nation|on the show|during a performance|during a concert',
  ),
  ...phrases(
    'interview',
    'sat down with|sits down with|sit-down with|in conversation with|speaking to|speaking with|spoke to|spoke with|speaks to|in a chat with|cover story|question and answer',
  ),
  ...phrases(
    'document',
    'police report|internal documents|official documents|medical records|annual report|white paper',
  ),
]

/** What sounds like a way for words to come and is none. */
export const noChannel: PhraseIndex = indexed(
  'told the paper|tells the paper|told this paper|told our paper|to the paper|this column|our column|this blog|this article|food court|tennis court|court case|supreme court|wedding reception|on the record|in the story|box office|post office|show up|show that|shows that|showed that|trial run|a show of|job interview',
)

/** How a writer comes by words, where no other outlet is named. */
export const ourWays: PhraseIndex = indexed(
  'we asked|asked by us|emailed us|wrote to us|wrote to me|told me|by phone|by telephone|over the phone|reached at|reached by|reached on|reached in|when contacted|in a telephone interview|in a phone interview',
)

const anonymityWords =
  "anonymity|anonymously|on background|not to be named|not to be identified|not be named|not be identified|remain anonymous|remaining anonymous|stay anonymous|declined to be named|declined to be identified|declining to be named|asked not to be|not being named|without being named|without being identified|not authorised to|not authorized to|wasn't authorised to|wasn't authorized to|weren't authorised to|weren't authorized to"

/** How one asks not to be named. */
export const anonymity: PhraseIndex = indexed(anonymityWords)

/** The same, and how somebody is kept from being named. */
export const unnamedBy: PhraseIndex = indexed(`${anonymityWords}|cannot be named`)

function indexed(lines: string): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrasesOf(lines)) {
    const [first = ''] = phrase
    const known = index.get(first)
    if (known) known.push(phrase)
    else index.set(first, [phrase])
  }
  return index
}

function phrasesOf(lines: string): readonly (readonly string[])[] {
  return lines.split('|').map((line) => line.split(' '))
}

function each(channel: Channel, words: string): readonly (readonly [string, Channel])[] {
  return words.split(' ').map((word) => [word, channel] as const)
}

function phrases(
  channel: Channel,
  lines: string,
): readonly (readonly [Channel, readonly string[]])[] {
  return phrasesOf(lines).map((words) => [channel, words] as const)
}
