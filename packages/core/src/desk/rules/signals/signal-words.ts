import type { SignalName } from './signal-name.ts'

const relatives =
  'daughter|daughters|son|sons|stepdaughter|stepdaughters|stepson|stepsons|niece|nieces|nephew|nephews|sister|sisters|brother|brothers|cousin|granddaughter|grandson|wife|ex-wife|girlfriend|ex-girlfriend|mother|partner'
const age = '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17'
const children = `child|children|girl|boy|girls|boys|pupil|pupils|schoolgirl|schoolgirls|schoolboy|schoolboys|minor|minors|toddler|baby|infant|stepdaughter|stepson | ${age} year old|olds`

/**
 * Phrases written like a pack’s terms: `|` between forms of one word, ` | ` between phrases, `*` for any ending.
 * Words of attribution and doubt are many on purpose: where one of them stands, nothing is asserted.
 */
export const signalWords: Readonly<Record<SignalName, string>> = {
  deed: `murdered|raped|molested|strangled|stabbed|poisoned|kidnapped|abducted|embezzled|defrauded|swindled|burgled|blackmailed|extorted|stole|robbed|laundered|trafficked|assaulted|bribed|bludgeoned|torched|firebombed|bombed|groomed|stalked|mugged|battered|knifed|fiddled|pocketed|siphoned|skimmed|conned|fleeced|looted|vandalised|vandalized | sexually abused|assaulted|exploited | shot dead | shot and killed | beat to death | set fire to | hacked into | killed his|her|their wife|husband|partner|girlfriend|boyfriend|ex|mother|father|son|daughter|baby|children|neighbour|neighbor|flatmate | took at least|nearly|almost|about|up|more | took bribes|backhanders|kickbacks | set school|house|church|barn|club|warehouse|shop fire`,
  'deed-now':
    'murders|rapes|molests|strangles|stabs|poisons|kidnaps|abducts|embezzles|defrauds|swindles|burgles|blackmails|extorts|steals|robs|launders|traffics|assaults|bribes|mugs|knifes|batters | sexually abuses|assaults | shoots dead | sets fire to | set school|house|church|barn|club|warehouse|shop fire',
  'wrong-object':
    'a march | show|scene|spotlight|limelight|thunder|heart|hearts|kiss|base|bases|ball|points|glance|headlines|look|victory|win|lead|goal|title|possession|song|tune|language|classic|atmosphere|well|debate|relationship|trust|system|senses|narrative|economy|touchline|stage|corridors|jokes|joke|idea|ideas|nap|moment|penalty|scenes|record|election|crown|race|match|game|point|wicket|bride|podium|hours|sleep',
  'criminal-label':
    'killer|murderer|rapist|paedophile|pedophile|fraudster|thief|conman|swindler|terrorist|arsonist|kidnapper|burglar|robber|mugger|molester|stalker|embezzler|blackmailer | drug dealer|trafficker|lord | sex attacker|offender|beast|predator | con man|artist | wife beater|killer | child abuser|killer|molester',
  attribution:
    'said|says|say|saying|told|tells|telling|according|alleged|allegedly|alleges|allege|alleging|allegation|allegations|accused|accuses|accuse|accusing|accusation|accusations|claim|claims|claimed|claiming|charge|charged|charges|charging|suspected|suspicion|suspicions|prosecutor|prosecutors|prosecution|prosecuted|investigator|investigation|investigating|court|courts|trial|tried|jury|jurors|judge|tribunal|inquest|inquiry|indictment|indicted|lawsuit|complaint|plaintiff|sued|suing|deny|denies|denied|denying|reported|reportedly|testified|testimony|evidence|admitted|admits|admit|confessed|confesses|heard|filing|filings|affidavit|warrant|report|reports|believed|believe|believes|thought|think|apparently|purportedly|supposedly|wrote|writes|posted|describes|described|recalled|recalls|insisted|insists|asserted|asserts|added|adds|argued|argues|fbi|cps | wanted for | due to appear | ordered to | filed',
  doubt:
    "if|whether|might|could|would|should|never|not|didn't|hadn't|wasn't|isn't|nobody|neither|falsely|wrongly|wrongfully|rumour|rumours|rumor|rumors|myth|hypothetical|imagine|imagined|pretended|dreamed|dreamt|supposed|threatened|feared|plot|plotted|attempted|tried | no one | may have|be|not | as though | cleared of | acquitted of | innocent",
  convicted:
    'convicted|conviction|convictions|convicts|sentenced|sentencing|jailed|imprisoned|executed|guilty | served|serving time|years|life | behind bars | life sentence|imprisonment',
  'convicted-not': "not|never|without|no|acquitted|cleared|hasn't|quashed|overturned",
  fiction:
    'plays|played a|an|the | film|films|movie|movies|novel|novels|episode|episodes|sequel|prequel|thriller|protagonist|fictional|sitcom|screenplay|adaptation|storyline|musical|biopic|legend|fable|whodunnit|playwright|starring|manga|podcast | in|of the|a|her|his play|drama|opera|game|series|soap|musical|comic|sketch | tv|television|crime|court|period|radio drama|series | his|her|whose character | character is|was | the characters|plot|villain | soap opera | stars as | video game|games',
  history:
    'century|centuries|medieval|ancient|king|emperor|empire|revolution|nazi|nazis|ss|holocaust|dynasty|viking|vikings|roman|wartime',
  'sexual-offence': `raped|rapes|rape|raping|rapist|molested|molesting|molestation|groped|groping | sexual|sexually assault|assaults|assaulted|assaulting|abuse|abused|abusing|exploitation|exploited|exploiting|offence|offences|offense|offenses|attack|attacked | indecent|indecently assault|assaults|assaulted | sex offences|offence|crimes|abuse|assault|attack|attacks | child abuse`,
  'offence-passive':
    'raped|molested|groped | sexually assaulted|abused|exploited|attacked | indecently assaulted',
  'offence-active':
    'raped|raping|rapes|molested|molesting|groped|groping | sexually assaulted|assaulting|abused|abusing|exploited|exploiting|attacked|attacking | indecently assaulted|assaulting',
  'offence-of': 'rape|molestation of | sexual assault|abuse of|on | indecent assault of|on',
  'victim-role':
    'the|a|alleged victim|complainant|survivor|accuser | victim|complainant|accuser | rape|assault|abuse victim|complainant | one|two of the|his|her women|men|boys|girls|pupils|victims|complainants|survivors|students|teenagers|accusers',
  'known-by':
    'the only|first|youngest|eldest | who played|plays|runs|ran|works|worked|teaches|taught|owns|owned|sings|sang|presents|presented|hosts|hosted|coaches|coached | was|is the only',
  // With “his”, “her” or “their” and at most an age before it: looked at where it is used.
  relation: `${relatives} | own ${relatives} | year old ${relatives} | teenage|young|younger|older|eldest|adopted|disabled|infant|baby ${relatives}`,
  accuses:
    'accused|accuses | has|had accused | alleges|alleged|claims|claimed|says|said|testified|revealed|disclosed|told|wrote',
  waived:
    'waived|waives|waiving|waive|waiver his|her|their right|rights|anonymity|legal | anonymity has been|was waived|lifted | agreed|chose|chosen|asked|wanted|consented|wishes|wished|decided to be|being named|identified | permission to name|be | gave up her|his|their anonymity|right | on the record about | went|gone|going public | publicly identified | come|came|coming forward publicly | names have been|were changed | name has been|was changed | not her|his|their real name | real name is | a pseudonym',
  lawsuit: 'sued|sues|suing|lawsuit|lawsuits|plaintiff|memoir|autobiography',
  dead: 'killed|murdered|died|dies|dead|death|body|funeral|buried|late|inquest|slain|manslaughter|remembered|mourn|mourned|tributes',
  missing: 'missing|disappeared|vanished|whereabouts|search|searching | last seen | amber alert',
  officer:
    'prosecutor|prosecutors|attorney|lawyer|barrister|solicitor|police|detective|sergeant|inspector|senator|minister|mp|judge|governor|president|spokesman|spokeswoman|spokesperson|chief|officer|congressman|congresswoman|professor|journalist|reporter',
  child: children,
  'sex-word': `had|have|having|has sex with | had|have|having|has unprotected|consensual|underage sex with | sex with a|an|the|his|her | slept|sleeping with | affair|fling|tryst|romp|romps|romped with | sexual|intimate|inappropriate|illicit relationship|relations|encounter|contact with | intercourse with | seduced|seducing | performed|performing|perform sex|sexual act|acts | took her|his virginity`,
  'charge-of-offence':
    'charged|convicted|guilty|accused|arrested|jailed|sentenced|raped|rape|assault|abuse|abused|offences|prosecutors|offender',
  'blame-dress':
    'short|skimpy|low-cut|tight|revealing|see-through|provocative|sexy|figure-hugging skirt|skirts|dress|dresses|top|tops|outfit|outfits|clothes|clothing|shorts | dressed provocatively|suggestively | scantily clad | wearing a miniskirt|bikini|thong|minidress|heels | wearing high heels | in|wore|wearing hot pants | heavily|heavy made-up|make-up|makeup',
  'blame-drink':
    'had been drinking|partying|clubbing | was|were|got drunk|intoxicated|tipsy|high|stoned|wasted | had|drank|downed several|too|a drinks|much|few|lot|bottle | drunken night | on a night out | had taken drugs|cocaine|ecstasy',
  'blame-past':
    'promiscuous|flirted|flirtatious|flirting|flirty | sexual history|past|partners|experience | previous|former lovers|partners|affairs | invited him|them|the in|back|home|inside|up | went|gone|went home|back|willingly with|to his|the|him | willingly|voluntarily went|got|entered | party girl | led him on | walking|walked home alone|late | walking|walked alone | did not scream|resist|fight|leave|report | failed to scream|resist|fight|leave|report | dating app|apps|profile | worked as an|a escort|stripper|prostitute|dancer | waited|took years|months|weeks|days to report',
  killing:
    'killed|kills|killing|murdered|murders|murder|stabbed|stabs|shot|strangled|attacked|attacks|beat|beaten|battered|assaulted|slain|manslaughter|slaying|bludgeoned|suffocated',
  partner:
    'wife|husband|girlfriend|boyfriend|partner|ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|ex-partner|estranged|spouse|fiancee|fiancée|fiance|fiancé|lover|marriage|couple',
  trigger:
    "after|because|when|since|as she|he|they|his|her wife|husband|partner|girlfriend|boyfriend|had|was|left|ended|dumped|rejected|refused|asked|threatened|told|moved|cheated|nagged|laughed|wanted|demanded|met|filed|announced|started | after|because she|he|they had|was|would|did|decided|planned|kept|began left|ended|met|found|moved|asked|started|cheated|leaving|having|seeing|seeking|not|to|rejected|refused|told|nagging | after|over a|an|her|his|their row|argument|affair|affairs|infidelity|divorce|break-up|breakup|split|separation|rejection|unfaithfulness|cooking|text|texts|messages | after|because she|he wanted|asked for | when she|he tried|threatened|wanted|refused|asked|said to|for|she|he | after|over affair|row|argument|split|divorce|break-up|breakup|infidelity | jealous over|of|about|that | out of jealousy | provoked by | could|couldn’t|couldn't not|bear|accept|cope|bear|accept her|the|losing|that|separation | upset|angry|enraged|furious|distraught|devastated|heartbroken that|over|about|at|because|after she|her|he|his|the|their",
  praise:
    "devoted|loving|doting|caring|proud|good|great|perfect|wonderful|brilliant|amazing father|dad|husband|family|son|mother|mum|partner|stepfather|grandfather|uncle | family man | pillar of the|his|their|our | gentle giant | well|much liked|loved|respected|regarded | hard working|hard-working | quiet|polite|kind|friendly|lovely|nice|popular|respected|decent man|guy|neighbour|neighbor|person|lad|boy|bloke|doctor|teacher|coach|colleague|officer | would not|never|wouldn't hurt a fly | promising|glittering|distinguished|stellar career|swimmer|student|athlete|officer|player | star student|pupil|athlete | high achieving",
  'sensitive-crime':
    'arrested|charged|convicted|guilty|sentenced|jailed|cautioned|custody|bailed|prosecuted|stabbed|stabbing|stole|stealing|theft|shoplifting|burglary|robbery|robbed|arson|vandalism|murder|manslaughter|assault|assaulted|knife|gang|drugs|offence|offences|offender|raped|rape|abuse|abused|victim|kidnapped|abducted|beaten|trafficked|groomed|neglect|neglected|cruelty | county lines | drug dealer|dealers|dealing | dealing drugs | was|were|been|being shot|tried | shot dead|by|in|at|and | a|the shooting | in|before|crown|juvenile|magistrates|appeared|told|the court | court heard|hears|hearing|order | young offender|offenders | youth court | admitted|accused of|to | set school|house|church|barn fire | started|set|lit the|a fire|blaze',
  'sensitive-sex':
    'raped|rape|pregnant|pregnancy|abortion|sexting|nude|nudes|sexual|sexually|molested|groomed|grooming|virginity|prostitution | had|having|underage sex | sex with|tape|video|act|acts | intimate pictures|photos|images|video | gave birth | naked pictures|photos|images',
  'sensitive-health':
    'hiv|anorexia|anorexic|bulimia|depression|suicidal|suicide|self-harm|self-harmed|self-harming|overdose|overdosed|cancer|leukaemia|leukemia|tumour|tumor|autism|autistic|adhd|epilepsy|diabetes|psychiatric|psychosis|schizophrenia|bipolar|rehab|transplant|terminal|terminally|addiction|addicted|disorder|syndrome|dystrophy|fibrosis|palsy|dysphoria|transgender|sectioned | mental|eating health|illness|disorder|breakdown | took her|his own life | treatment center|centre|facility|clinic | diagnosed with | diagnosis | seizure|seizures | being tested for | in therapy|treatment',
  'under-age': `aged|age ${age} | ${age} year old|olds | who is|was|turned|turns ${age} | schoolgirl|schoolboy|toddler|sixth-former|sixth-formers | year 7|8|9|10|11|12|13 pupil|student | primary|secondary school pupil|student | a pupil at|of | first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth grader`,
  'age-in-words':
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
  home: 'house|home|flat|apartment|cottage|villa|mansion|bungalow|townhouse|live|lives|lived|living|moved|resides|reside',
  school:
    'school|academy|college|primary|grammar|comprehensive|kindergarten|nursery|prep | high school | middle school | elementary school',
  'child-of': 'daughter|son|stepson|stepdaughter|grandson|granddaughter|nephew|niece|child',
  confessed:
    'confessed|confesses|confess|confession|confessions | admitted|admits|admitting to|that|he|she|they|killing|murdering|stealing|raping|stabbing|shooting|assaulting|robbing|defrauding|abusing|beating|strangling|attacking|setting|taking',
  crime:
    'murder|murders|murdering|murdered|manslaughter|kill|killing|killings|killed|rape|raping|raped|robbery|robbing|theft|stealing|stole|fraud|defrauding|assault|assaulting|assaulted|abuse|abusing|arson|burglary|stabbing|stabbed|shooting|shot|kidnapping|bribery|embezzlement|laundering|trafficking|smuggling|crime|crimes|attack|attacks|attacking|bombing|blackmail|perjury|hacking|abduction|strangling|strangled|beating',
  'in-court':
    'court|courts|guilty|plea|pleaded|pleading|pled|judge|trial|hearing|jury|dock|magistrate|magistrates|tribunal|inquest|sentence|sentencing|sentenced|convicted|testified|oath|transcript|prosecutors',
  arrested:
    'was|were|been|being arrested|detained|apprehended | arrested a|an|the|two|three|four|five | taken into custody | made|making an|two|three|four arrest|arrests',
  outcome:
    'charged|charges|charge|trial|court|convicted|conviction|acquitted|cleared|bailed|bail|released|denies|denied|pleaded|pled|sentenced|jailed|custody|remains|remanded|prosecuted|prosecution|prosecutors|indicted|indictment|magistrates|judge|extradited|deported|hearing|questioned|questioning|dropped|jury|plea|inquiries|enquiries|arraigned | further action | has not|been charged | no charges | on suspicion',
  'under-way':
    'has been charged|arrested | have been charged|arrested | was|were charged|arrested|remanded | due to appear|stand | will appear|stand | on trial | trial continues | appeared|appear|appearing before|at | standing trial | remanded in | denies|denied the|all|murder|charges|charge | in custody | on bail',
  over: 'found guilty | was|were convicted | pleaded|pled guilty | was|were sentenced|jailed|acquitted|cleared',
  record:
    'previous|prior|earlier|past conviction|convictions|offences|offenses | string|list|series of previous|convictions|offences|offenses | criminal record|past|history | previously|already convicted|jailed|sentenced|imprisoned|served|arrested|accused | history of violence|abuse|offending|crime|fraud | rap sheet | repeat offender | career criminal | known to police|officers | out on licence|parole | ex-convict',
  relative:
    'wife|husband|brother|sister|mother|father|son|daughter|girlfriend|boyfriend|partner|ex-wife|ex-husband|fiancee|fiancée|fiance|fiancé|uncle|aunt|cousin|stepfather|stepmother|mum|dad',
  'has-part':
    'said|says|told|tells|added|witness|witnesses|witnessed|testified|evidence|statement|victim|killed|murdered|died|injured|stabbed|shot|attacked|assaulted|abused|arrested|charged|convicted|accused|denies|denied|interview|spoke|speaking|called|reported|saw|heard|found|lawyer|helped|conspired|plotted|guilty|posted|wrote|appealed|paid|survived|missing|sued|visited|raped|hurt|wounded',
  'migrant-status':
    'in the country|uk|us|eu illegally|unlawfully | in britain|germany|france|ireland illegally|unlawfully | in the united states illegally|unlawfully | entered|reached britain|france|germany|italy|spain|ireland|america|australia|canada illegally|unlawfully | lives|lived|living|works|worked without papers | without a visa | illegally|unlawfully in the | entered|arrived|crossed|came|living|lived|lives|working|worked|works|immigrated illegally|unlawfully | entered|arrived|came|crossed the|into|in|to country|uk|us|britain|border|france|germany|united illegally|unlawfully|states | overstayed his|her|their|a|the visa|visas|permit | visa|permit had|has|expired expired|illegally | without legal|valid|proper|a|the papers|documents|status|permission|visa|permit|right | illegal immigrant|immigrants|migrant|migrants|alien|aliens | undocumented immigrant|migrant|worker|alien|man|woman|student | no legal|right right|status|to | is|was|are|were undocumented | failed|refused asylum seeker',
  nationality:
    'afghan|albanian|algerian|bangladeshi|bulgarian|brazilian|cameroonian|chinese|colombian|congolese|cuban|ecuadorian|egyptian|eritrean|ethiopian|gambian|ghanaian|guatemalan|haitian|honduran|indian|iranian|iraqi|jamaican|kenyan|kosovan|kurdish|libyan|lithuanian|mexican|moldovan|moroccan|nigerian|pakistani|polish|romanian|russian|rwandan|salvadoran|senegalese|serbian|somali|sudanese|syrian|tunisian|turkish|ugandan|ukrainian|venezuelan|vietnamese|zimbabwean man|men|woman|women|national|nationals|migrant|migrants|immigrant|immigrants|refugee|suspect|suspects|gang|gangs|gunman|knifeman|attacker|thief|thieves|citizen|citizens|teenager|teenagers|youth|youths|driver|asylum | afghan|albanian|somali|syrian|romanian|polish|turkish|nigerian|pakistani|mexican|foreign|afghanistan|somalia|syria|romania|poland|turkey|nigeria|pakistan|mexico|jamaica|iraq|iran|eritrea|sudan born | foreign national|nationals | asylum seeker|seekers | refugee|refugees | migrant|migrants | illegal immigrant|immigrants',
  suspect:
    'attacker|attackers|arrested|charged|accused|suspect|suspected|suspects|stabbed|raped|attacked|robbed|stole|convicted|jailed|sentenced|detained|stabbing|attack|robbery|rape|assault|murder|burglary|knife|theft|guilty',
  'nationality-matters':
    'deported|deportation|deport|extradited|extradition|extradite|embassy|consulate|consul|visa|border|interpreter|translator|entered|fled|immigration|migration|hate|racist|racism|racially|xenophobic|citizenship|trafficked|trafficking|smuggled|smuggling|smugglers|persecution|war|dual|victim|victims|sanctions|troops|regime|president|minister|government|diplomat | asylum claim | home office',
  refugees: 'refugee|refugees',
  migrants: 'migrant|migrants',
  'both-kinds':
    'refugees|migrants|asylum and|or|nor|from|than migrants|refugees|asylum | both refugees|migrants | migrant or refugee | refugee or migrant | mixed migration | economic migrants | seekers|refugees refugees|seekers and|or migrants | migrants refugees and',
  'gender-matter':
    'transgender|trans|transitioned|transitioning|transition|nonbinary|non-binary|genderqueer | came out as | gender identity|dysphoria|clinic|recognition | deadname|deadnamed|deadnaming | identifies|identified as a|male|female|nonbinary',
  'former-name':
    'formerly|previously|once|then known as | formerly|previously|once|then called|named | formerly | previously | born as | was born | born | birth name | deadname|dead-name | given name | known as | real name | original name | called herself|himself|themselves | when he|she|they was|were still|called | then known|called|named | christened | legally named',
  'trans-woman': 'trans|transgender woman|girl|actress|lesbian|mother|sister|daughter',
  'trans-man': 'trans|transgender man|boy|actor|father|brother|son',
  'he-words': 'he|him|his|himself',
  'she-words': 'she|her|hers|herself',
  'other-person':
    'brother|father|husband|son|boyfriend|man|boy|sister|mother|wife|daughter|girlfriend|woman|lawyer|doctor|judge|manager|partner|colleague|friend|minister|president|suspect|teacher|boss',
}
