import { wordSet } from './lexicon.ts'

/** Words that carry a capital at the beginning of a sentence, or always, without naming anybody who can speak. */
export const notNames: ReadonlySet<string> = wordSet(`
a about above according across actually additionally admittedly after afterwards again against ago ahead all allegedly almost along already also although altogether always am amid among an and another any anybody anyone anything anyway apart apparently are aren't around as aside ask asked at away
back be because become been before beforehand began behind being below beneath beside besides best better between beyond both but by can can't cannot certainly clearly come coming could couldn't currently
dear despite did didn't do does doesn't doing don't done down due during each earlier eight either eleven else elsewhere enough even eventually ever every everybody everyone everything everywhere exactly except
far few fewer finally first five following for former formerly forty four from full fully further furthermore generally get give given giving go going good great had hadn't half happy hardly has hasn't have haven't having hello hence her here hers herself hi high his hopefully how however hundreds
i i'd i'll i'm i've if in indeed initially inside instead into is isn't it it's its itself just keep know last late lately later least less let let's like likewise little long look looking lots low
made mainly make making many may maybe me meanwhile might mine more moreover most mostly much must my myself nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not nothing notably now nowadays nowhere
obviously of off often oh ok okay old on once one ones only onto or originally other others otherwise ought our ours ourselves out outside over overall own
part partly per perhaps please plus presumably previously prior probably put quite rather really recently regarding regardless right sadly same say see seemingly seven several shall she she's should shouldn't since six so some somebody someone something sometimes somewhat somewhere soon sorry still subsequently such suddenly sure surely
take ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they're they've thing things think this those though thousands three through throughout thus till to today together told tomorrow tonight too top toward towards twelve twenty twice two typically
ultimately under underneath unfortunately unless unlike until unusually up upon us use used usually very via was wasn't we we'd we'll we're we've welcome well were weren't what whatever when whenever where whereas wherever whether which whichever while who whoever whole whom whose why wide will with within without won't would wouldn't
multiple recent
yes yesterday yet you you'd you'll you're you've young your yours yourself
monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri sat january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
photo image file picture video watch read listen updated update exclusive breaking warning related correction editor's note q
`)

/** Words for peoples and languages: before a noun they describe, they do not name. */
export const peoples: ReadonlySet<string> = wordSet(`
afghan african albanian algerian american arab argentine asian australian austrian bangladeshi belgian bolivian bosnian brazilian british bulgarian cambodian canadian caribbean catholic chilean chinese christian colombian croatian cuban czech danish democratic dutch egyptian english estonian ethiopian european filipino finnish french georgian german greek haitian hindu hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish jordanian kenyan korean kurdish latin latvian lebanese libyan lithuanian malaysian mexican moroccan muslim nepalese nigerian norwegian pakistani palestinian peruvian polish portuguese protestant republican roman romanian russian saudi scottish serbian somali spanish sri-lankan sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian vietnamese welsh western eastern northern southern
`)

/** Words that stand inside names in small letters: “Ludwig van Beethoven”. */
export const nameParticles: ReadonlySet<string> = wordSet(
  'de da do dos das del della di du la le van von der den ter ten al el bin ibn ben bint y e zu',
)

/** What follows a name and belongs to it. */
export const nameEndings: ReadonlySet<string> = wordSet(
  'jr jr. sr sr. ii iii iv mp msp mla qc kc phd md',
)

/** Words that open sentences more often than names, when no other capital follows. */
export const openingWords: ReadonlySet<string> = wordSet(`
local national federal international public private social political military medical legal official final early major minor senior current growing leading human hot cold big small huge free open safe true false real fake dead alive black white red green blue women men children people kids elements items details scenes prices sales rates figures numbers voters members students workers drivers shares talks plans calls fears hopes seconds minutes moments hours days weeks months years decades fans critics advertisement story click view close closed leave sign skip share subscribe comments cookie cookies photos images videos tickets
`)
