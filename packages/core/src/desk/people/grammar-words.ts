import { wordSet } from './lexicon.ts'

/** Words that no description of somebody goes on over: what stands left of them belongs to something else. */
export const breaks: ReadonlySet<string> = wordSet(`
about above across after against along although am among and are aren't around as at because been before behind being below beneath beside between beyond both but by can can't cannot could couldn't despite did didn't do does doesn't don't down during either except for from had hadn't has hasn't have haven't having he her here him his how i if in inside into is isn't it its like may me might mine must my near neither nor not of off on once onto or our out outside over past per she should shouldn't since so than that then there they this those though through throughout till to toward towards under unless until up upon us was wasn't we were weren't what when where whereas whether which while who whom whose why will with within without won't would wouldn't yet you your
say says said saying tell tells told telling ask asks asked asking add adds added adding claim claims claimed announce announces announced report reports reported reveal reveals revealed write writes wrote state states stated according think thinks thought believe believes believed know knows knew
got get gets make makes made take takes took give gives gave go goes went come comes came see sees saw become becomes became began begins call calls called include includes included including became remains remained seems seemed appears appeared
`)

/** Words that open a description of somebody. */
export const openers: ReadonlySet<string> = wordSet(
  'the a an this that these those another one two three four five six seven eight nine ten several some many most few multiple other others various numerous both any all each every no dozens hundreds my your his her its our their',
)

export const possessives: ReadonlySet<string> = wordSet('my your his her its our their')

/** Words of doing that tell whether a bare name at the beginning of a sentence is one. */
export const auxiliaries: ReadonlySet<string> = wordSet(
  "am is are was were be been being has have had do does did can could will would shall should may might must isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't",
)

/** Words of speech that mark whoever stands beside them as a speaker. */
export const speechVerbs: ReadonlySet<string> = wordSet(`
accused acknowledged added adds admits admitted advised alleged alleges announced announces answered argued argues asked asks asserted boasted claimed claims commented complained conceded concluded confessed confided confirmed confirms continued countered cried declared declares denied denies described described disclosed emphasised emphasized exclaimed explained explains expressed insisted insists joked lamented maintained mentioned mused noted notes observed pleaded pledged posted predicted promised quipped recalled recalls reiterated remarked repeated replied replies reported reports responded retorted revealed reveals said say says shared shouted stated states stressed suggested suggests tells testified told tweeted urged vowed warned warns whispered wrote writes
`)
