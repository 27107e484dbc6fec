import type { SignWords } from '../sign.ts'

const self = 'himself|herself|themself|themselves|myself|yourself'
const whose = 'his|her|their|my|your'
const vehicle = 'train|tube|bus|lorry|truck|van|car|tram|vehicle'

/*
 * Words of suicide and self-harm: of a deed, of the subject alone, and of what readers are not told. They are here to be
 * asked about, and go no further than the words that a report would use.
 */
export const suicideWords: readonly SignWords[] = [
  {
    words: `die|dies|died|dying by suicide | death|deaths by suicide | take|takes|took|taken|taking ${whose} own life|lives | kill|kills|killed|killing ${self} | end|ended|ending ${whose} own life|lives | end|ending ${whose} life|lives | attempted|attempting|attempts suicide | suicide attempt|attempts|bid|bids | ${whose} suicide | lost to suicide | suicide of a|an|the|his|her|their`,
    signs: ['suicide-deed', 'suicide-word'],
    topic: 'suicide',
    weight: 1.7,
    unless: 'laughing | laughter | on stage joke',
  },
  {
    words: 'commit|commits|committed|committing suicide',
    signs: ['suicide-deed', 'suicide-word'],
    topic: 'suicide',
    weight: 1.7,
    unless:
      'goal | goals | defending | defensively | at the back | midfield | penalty | innings | politically | economically | commercially | electorally | career',
  },
  {
    words: `self harmed|harming | harmed|harming|harm|hurt|hurting ${self} | cut|cutting ${self} on purpose`,
    signs: ['suicide-deed', 'suicide-word'],
    topic: 'suicide',
    weight: 0.8,
    unless: 'training | hamstring | falling | fell | accident* | politically | reputation',
  },
  { words: 'suicide|suicides', signs: ['suicide-word'], topic: 'suicide', weight: 1 },
  {
    words: 'suicidal | suicidality',
    signs: ['suicide-word'],
    topic: 'suicide',
    weight: 0.8,
    unless: 'pricing | tactic* | economic* | tackle | policy',
  },
  {
    words: 'self harm | self injury | self injuries',
    signs: ['suicide-word'],
    topic: 'suicide',
    weight: 0.8,
  },
  { words: 'suicide watch', signs: ['suicide-word'], topic: 'suicide', weight: 0.6 },
  { words: 'murder suicide|suicides', topic: 'suicide', weight: 0.8 },
  {
    words: 'suicide prevention',
    signs: ['suicide-word', 'prevention', 'hope'],
    topic: 'suicide',
    weight: 1,
  },
  {
    words: 'suicide note|notes|letter|letters',
    signs: ['last-words', 'suicide-word'],
    topic: 'suicide',
    weight: 1,
  },
  // Not the subject: the words of wars, markets, games and films.
  {
    words:
      'political|career|commercial|economic|financial|professional|social|electoral|artistic|fiscal|national suicide | commit|commits|committed|committing political|career|commercial|economic|financial|professional|social|electoral suicide',
  },
  {
    words:
      'suicide bomb*|attack|attacks|attacker|attackers|vest|vests|belt|belts|mission|missions|squad|squads|squeeze|drone|drones|pass|doors|run|runs|truck|plane|pilot|pilots|girls | suicide car bomb*',
  },
  {
    words:
      'assisted suicide | assisted suicides | physician assisted suicide | suicide is painless | suicide blonde',
  },
  {
    words: `shoot|shoots|shot|shooting ${self}|itself in the foot | accidentally shot|cut|stabbed ${self} | kill|kills|killed|killing ${self} laughing|with | kill|killing ${self} to`,
  },

  // How.
  {
    words: `hang|hanged|hung|hanging ${self} | drown|drowned|drowning ${self} | poison|poisoned|poisoning|gassed|suffocated|stab|stabbed|stabbing|immolated ${self} | slit|slitting|slashed|slashing|cut|cutting ${whose} wrist|wrists|throat | self inflicted gunshot|gun|stab|knife|wound|wounds | self immolation | intentional|deliberate overdose | deliberately|intentionally overdosed | took|taken|taking a fatal|massive|deliberate overdose | took|taken|taking an overdose | overdosed on purpose | jump|jumped|jumping|leapt|leaped|leaping|leap to ${whose} death|deaths | ${vehicle} suicide`,
    signs: ['suicide-method', 'suicide-deed'],
    topic: 'suicide',
    weight: 1.5,
    unless: 'enough rope | dry | accident* | by mistake | goal | cooking',
  },
  {
    words: `shoot|shoots|shot|shooting ${self} | turned the|a gun on ${self} | turn|turns|turning the gun on ${self}`,
    signs: ['suicide-method', 'suicide-deed'],
    topic: 'suicide',
    weight: 1.5,
    unless:
      'foot | accident* | accidentally | video | film | footage | phone | camera | scene | scenes | selfie | leg | hand',
  },
  {
    words: `set|setting ${self} alight|ablaze | set|setting ${self} on fire`,
    signs: ['suicide-method', 'suicide-deed'],
    topic: 'suicide',
    weight: 1,
    unless: 'accident* | stunt | stuntman | stuntwoman | cooking',
  },
  {
    words: `threw|throw|throws|throwing|flung ${self} under|beneath a|the|an ${vehicle} | threw|throw|throws|throwing|flung ${self} in front of a|the|an ${vehicle} | step|stepped|stepping|walked|jumped|jumping|leapt in front of a|the|an ${vehicle} | threw|throw|throws|throwing|flung ${self} off|from a|the bridge|cliff|roof|building|balcony|tower|viaduct | jumped|jumping|leapt off|from a|the bridge|cliff|roof|building|balcony|tower|viaduct`,
    signs: ['suicide-method'],
    topic: 'suicide',
    weight: 0.8,
    unless:
      'parachute | bungee | charity | stunt | dive* | swim* | river to save | rescue* | burning | fire | flames | escape | firefighters | dog | cat | deer | sledge | save | wingsuit | hang glid*',
  },
  {
    words: 'found hanged|hanging',
    signs: ['suicide-method', 'suicide-deed', 'suicide-word'],
    topic: 'suicide',
    weight: 1,
    unless:
      'painting* | picture* | portrait* | photograph* | poster* | flag* | coat* | doll* | banner* | sign | canvas | bat | bats | meat',
  },
  {
    words:
      'gun|guns|handgun|handguns|firearm|firearms|shotgun|pistol|rifle|revolver|gunshot|rope|ligature|noose|pills|tablets|overdose|overdosed|overdosing|paracetamol|acetaminophen|barbiturates|insulin|poison|pesticide|pesticides|bleach|razor|blade|knife|helium|hanging|drowning|asphyxia|asphyxiation|suffocation | carbon monoxide | exhaust fumes | plastic bag | sleeping pills|tablets | prescription drugs|pills|medication',
    signs: ['means'],
  },
  {
    words:
      'bridge|viaduct|cliff|cliffs|clifftop|railway|tracks|rooftop|roof|balcony|footbridge|overpass|pier|dam|reservoir|quarry|woodland|woods | multi storey | car park | tower block | train|tube|railway|underground|subway station | level crossing | railway line|tracks | train tracks | beauty spot',
    signs: ['site'],
  },
  {
    words: 'barrier|barriers|netting|nets|fencing|patrol|patrols|patrolling | safety measures',
    signs: ['prevention'],
  },
  {
    words:
      'final|last|farewell|goodbye note|letter|post|posts|message|messages|text|texts|tweet|voicemail|email|video | left|leaving a note|letter | note|letter found|left | note|letter he|she|they left | the|her|his|their note',
    signs: ['last-words'],
  },
  {
    words:
      'break up|ups | breakup|breakups | split | splitting up | divorce|divorced | separation from | exam|exams|grades | bullying|bullied|bullies|cyberbullying | trolling|trolls|trolled | online abuse|hate | debt|debts|bankruptcy | gambling losses | redundancy|redundant | job loss | lost|losing his|her|their job|money|fortune|savings|house|home | sacked|fired|dumped|jilted|evicted|eviction|expelled | laid off | affair | rejection | row with | argument with | arguing with | scandal | money|financial worries|problems|troubles | humiliation|humiliated | outed | accusation|accusations|allegation|allegations | breaking up | failing | a failed',
    signs: ['hardship'],
  },
  {
    words:
      'teenager|teenagers|teen|teens|teenage|schoolboy|schoolgirl|schoolboys|schoolgirls|schoolchildren|pupil|pupils|student|students | sixth former|formers | year seven|eight|nine|ten|eleven pupil',
    signs: ['young'],
  },
  {
    words:
      'suicide cluster|clusters | cluster of suicides|deaths | copycat|copycats | spate of | string of | wave of | rash of | suicide hot spot|spots | suicide hotspot|hotspots | hotspot|hotspots|blackspot | suicide capital',
    signs: ['cluster'],
  },
  {
    words:
      'warning signs | risk factors | in recovery | coping|cope | recovery|recover|recovered|recovering | treatment|treatments|therapy|therapist | counselling|counsellor|counselor|counseling | seek|seeking|sought|get|getting help | ask|asking|asked for help | reach|reached|reaching out | preventable | talk|talking to someone | support group|groups|services|network',
    signs: ['hope'],
  },
  {
    words:
      'helpline|helplines|hotline|hotlines|samaritans|lifeline|samhsa|nami | help line|lines | crisis line|lines|service|centre|center | crisis text line | support line|lines | advice line | textline | need to talk | call or text | beat | butterfly | miscarriage association | sands | tommy ’s | childline | al anon | alcoholics|narcotics anonymous | mind infoline | pieta',
    signs: ['help-line'],
  },
]
