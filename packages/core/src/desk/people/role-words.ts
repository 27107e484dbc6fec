import { wordSet } from './lexicon.ts'

/**
 * What a person can be called by, in the singular. Behind a word 1 and 2 tell that it means a woman or a man, * that many
 * could be called so (see `anybody`), and @ that it is an office that speaks for others (see `voiceNouns`).
 */
const persons = `
academic accountant accused activist actor actress1 administrator adviser advisor advocate agent@ aide alderman ally ambassador analyst anchor announcer applicant archaeologist architect archbishop artist assistant associate astronaut astronomer athlete attorney@ aunt1 author
baby babysitter* ballerina1 banker barrister@ baron bassist biographer biologist bishop blogger bodyguard boss boxer boy2* boyfriend2 bride1 broadcaster brother2 builder* businessman2 businessperson businesswoman1 buyer
campaigner candidate captain cardinal carer* caretaker cashier* celebrity ceo chair chairman chairperson chairwoman1 champion chancellor chef chemist chief child* choreographer citizen cleaner* clergyman2 clerk client* clinician coach colleague* collector colonel columnist comedian commander commentator commissioner competitor complainant composer comrade conductor congressman2 congresswoman1 conservationist constable consultant contestant coordinator co-author co-creator co-director co-founder co-host co-owner co-star co-worker* coroner correspondent councillor councilman2 councilwoman1 counsellor counselor cousin coworker* creator critic curator customer*
dad2* dancer daughter1 defendant defender delegate demonstrator* dentist deputy designer detective developer dietitian diplomat director diver doctor driver* drummer duchess1 duke2
economist editor electrician employee* employer engineer entertainer entrepreneur epidemiologist ex ex-boyfriend2 ex-girlfriend1 ex-husband2 ex-partner ex-wife1 examiner executive expert eyewitness*
father2 fan* farmer* fiance2 fiancee1 fiancé2 fiancée1 fighter filmmaker financier firefighter* fisherman2* flatmate* footballer forecaster founder
gardener general geologist giant girl1* girlfriend1 godfather2 godmother1 goalkeeper governor graduate grandfather2 grandmother1 grandson2 granddaughter1 groom2 guard guardian guest* guitarist gunman2 gymnast
hacker hairdresser head headmaster2 headmistress1 headteacher heir heiress1 historian holder homeowner* host hostess1 hunter husband2
illustrator imam individual influencer inmate* inspector instructor intern* interviewer inventor investigator investor
janitor* journalist judge juror justice keyboardist king2
lady1 landlord lawmaker lawyer@ leader lecturer legislator librarian lieutenant lifeguard linguist lobbyist
magician magistrate maker man2* manager@ marshal mathematician mayor mechanic* mediator medic member* mentor merchant migrant* midwife minister missionary model moderator monk2 mother1 mountaineer mum1* mom1* musician
nanny* narrator neighbor* neighbour* nephew2 neuroscientist newsreader niece1 novelist nun1 nurse* nutritionist
obstetrician officer* official operator opponent organiser organizer owner
painter paramedic* parent* partner passenger* passer-by* pastor pathologist patient* pediatrician paediatrician performer pharmacist philosopher photographer physician physicist pianist pilot player playwright plumber* podcaster poet policeman2 policewoman1 politician pollster pop-star pope postman2* practitioner preacher premier presenter president priest2 prince2 princess1 principal prisoner* producer professor programmer promoter proprietor prosecutor protester* protestor* psychiatrist psychologist publicist@ publisher pupil*
queen1 rabbi racer radiologist rapper reader realtor receptionist* recruiter referee refugee* regulator relative* reporter* representative@ rep@ rescuer researcher resident* retiree rider rival roommate* ruler runner
sailor* saleswoman1 salesman2 scholar scientist screenwriter sculptor secretary seller senator senior sergeant sheriff shopkeeper* showrunner singer singer-songwriter sister1 skater skier sociologist soldier* solicitor@ son2 songwriter speaker specialist spokesman2@ spokesperson@ spokeswoman1@ sportsman2 sportswoman1 star statistician stepbrother2 stepfather2 stepmother1 stepsister1 strategist streamer student* stylist subscriber sultan superintendent supervisor supporter* surfer surgeon surveyor survivor* suspect swimmer
accuser barmaid* barman* baker* classmate* commuter* concertgoer* cyclist* diner* drinker* ex-employee* holidaymaker* housemate* jogger* lodger* marcher* motorist* mourner* parishioner* pensioner* punter* reveller* shopper* spectator* stallholder*
commenter* follower* staffer* roadie* bartender* barista* busker* receptionist* stagehand* mum-of-two dancer farmworker* caller* tailor teacher* teammate technician* teenager* teen* tenant* therapist toddler tourist* trader* trainee trainer translator traveller* traveler* treasurer trooper trustee tutor twin
uncle2 undersecretary undergraduate user* vendor vet veteran veterinarian vice-president vicar victim* villager* violinist virologist visitor* vocalist volunteer* voter
waiter2* waitress1* warden watchman2 weatherman2 whistleblower whistle-blower widow1 widower2 wife1 winner witness* woman1* worker* wrestler writer youngster* youtuber tiktoker
`

/** People who are brought in without a name by what they are to somebody or to the news; * as above. */
const sources = `
acquaintance bystander* confidant confidante eavesdropper friend* informant insider* mate onlooker* pal snitch source* spy tipster whistleblower whistle-blower well-wisher passer-by eyewitness
`

export const personNouns: ReadonlySet<string> = wordSet(unmarked(persons))

export const sourceNouns: ReadonlySet<string> = wordSet(unmarked(sources))

function unmarked(words: string): string {
  return words.replace(/[12*@]/g, '')
}

function withMark(words: string, mark: string): readonly string[] {
  return words.split(/\s+/).flatMap((word) => (word.includes(mark) ? [unmarked(word)] : []))
}

/** Words for who speaks for others, by office. */
export const voiceNouns: ReadonlySet<string> = new Set([
  ...withMark(persons, '@'),
  'counsel',
  'spokespeople',
])

/** What a body of people can be called by. */
export const organisationNouns: ReadonlySet<string> = wordSet(`
academy administration agency airline alliance ambulance army assembly association authority band bank board brand brewery bureau business cabinet campaign centre center chain charity church city clinic club coalition college committee company country county congregation congress consortium constabulary coroner's corporation council court crew department embassy estate faction faculty family federation firm force foundation fund gang government group hospital household institute institution jury kingdom label laboratory lab league legislature manufacturer ministry monarchy movement museum nation navy ngo nonprofit office opposition orchestra organisation organization panel parliament party pharmacy police practice prosecution regiment regulator restaurant retailer school secretariat senate shop society startup start-up store studio supplier team theatre theater town think-tank treasury tribunal troupe trust union university watchdog
`)

/** What can be quoted from as it stands written or recorded. */
export const documentNouns: ReadonlySet<string> = wordSet(`
abstract affidavit agreement analysis announcement article assessment audit autobiography biography blog brief briefing bulletin certificate charge-sheet communique complaint constitution contract data decision deposition diary document documentary draft e-mail editorial email essay estimate evidence figure file filing finding forecast form indictment inquiry interview invitation judgment judgement law lawsuit leaflet letter log memo memoir memorandum message motion note notice obituary opinion order papers petition podcast poll post poster profile projection publication record report research resolution review ruling statement statistics story study suit summary survey testimony text transcript treaty tweet verdict warrant witness-statement
`)

/** What can be called an outlet. */
export const outletNouns: ReadonlySet<string> = wordSet(`
agency broadcaster channel daily magazine media network newspaper newswire outlet paper press publication radio site tabloid website weekly
`)

/** Nouns that tell whether they mean a woman or a man. */
export const nounGenders: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ...withMark(persons, '1').map((word) => [word, 'she'] as const),
  ...withMark(persons, '2').map((word) => [word, 'he'] as const),
])

/** What many could be called by: “the waitress said” names nobody, as “the mayor said” does. */
export const anybody: ReadonlySet<string> = new Set([
  ...withMark(persons, '*'),
  ...withMark(sources, '*'),
  'person',
])
