import type { SignWords } from '../sign.ts'

/** Words of the other sensitive subjects: enough to tell whether a draft is about them. */
export const otherTopicWords: readonly SignWords[] = [
  {
    words:
      'sexual activity|contact with | sex with a|his|her|two|three|several pupil|child|girl|boy|minor|student|pupils|children|girls|boys | sex with pupil|pupils|child|children|girl|schoolgirl|schoolboy | rape|raped|rapes|rapist|rapists | sexual|sexually assault|assaulted|assaulting|abuse|abused|abusing|abuses|violence|harassment|harassed|harassing|assaults|exploitation | molested|molesting|molestation | sex offences|offender|offenders|attack|attacks|attacker | domestic abuse|violence|homicide | child abuse | abusive relationship|partner|husband|boyfriend | coercive control | indecent assault | child sexual abuse | femicide | human trafficking | sexual offence|offences|offense|offenses | grooming gang|gangs | revenge porn',
    topic: 'abuse',
    weight: 1,
    unless: 'rapeseed | oilseed',
  },
  {
    words:
      'abuser|abusers|groped|groping|stalking|stalked|stalker|grooming|complainant | survivors of abuse | restraining order | women ’s refuge',
    topic: 'abuse',
    weight: 0.6,
    unless: 'dog | dogs | poodle* | cat | horse',
  },
  {
    words: 'abuse|abused|abusing|abusive|strangled | allegations of misconduct | sexual misconduct',
    topic: 'abuse',
    weight: 0.4,
    unless: 'drug | alcohol | substance | power | online | racist | rail',
  },
  {
    words:
      'schoolboy|schoolgirl|toddler|toddlers|newborn|minor|minors|juvenile|juveniles | under 18|16|13|age | young offender|offenders | foster care|child|children | child protection|services|custody | boy|girl aged | year old boy|girl | youth court',
    topic: 'minors',
    weight: 0.85,
    unless: 'minor injuries | minor damage | league | leagues | key | planet* | minor changes',
  },
  {
    words: 'child|children|teenager|teenagers|teenage|pupil|pupils|kids|boy|girl|boys|girls',
    topic: 'minors',
    weight: 0.25,
  },
  {
    words:
      'asylum seeker|seekers | refugee|refugees | migrant|migrants | immigrant|immigrants | immigration | undocumented | deport|deported|deportation|deportations | asylum | illegal alien|aliens | people smugglers | small boats | border patrol|agents | green card | immigration status|court|detention',
    topic: 'immigration',
    weight: 0.85,
    unless: 'lunatic | birds | mental | data | workers rights',
  },
  {
    words: 'visa|visas | residency permit | work permit | naturalised|naturalized',
    topic: 'immigration',
    weight: 0.3,
    unless: 'card | debit | credit | mastercard',
  },
  {
    words:
      'transgender|transgendered|transsexual|nonbinary|cisgender | trans man|men|woman|women|people|person|rights|community|girl|boy | non binary | gender identity|dysphoria|reassignment|recognition|transition | gender affirming | sex change | assigned male|female at birth | deadname|deadnamed | biological male|males|female | preferred pronouns | lgbt*',
    topic: 'gender-identity',
    weight: 0.9,
  },
  {
    words:
      'transition|transitioned|transitioning|transphobic|transphobia | coming|came|come out as gay|lesbian|bisexual|queer|trans|pansexual | sexual orientation|preference | homosexual|homosexuals | lesbian|lesbians|bisexual|queer|pansexual | pronouns',
    topic: 'gender-identity',
    weight: 0.4,
    unless: 'energy | government | power | coalition | president* | job',
  },
  {
    words:
      'charged with | arrested on | arrested for | arrested in | arrest of | murder|murders|murdered|murderer | manslaughter|homicide | convicted|conviction | sentenced to | pleaded|pleads|pleading guilty | not guilty | found guilty | jailed for | on bail | armed robbery | stabbing | burglary | indicted|indictment | alleged victim | suspect|suspects | criminal charges|charge|record | prosecutor|prosecutors | accused of | defendant|defendants | shot dead | shot and killed | kidnapped|kidnapping | arson|fraud|embezzlement | drug trafficking',
    topic: 'crime',
    weight: 0.7,
    unless: 'mystery | novel | drama series | murder ballad',
  },
  {
    words:
      'police|detectives|court|trial|judge|jury|arrest|arrested|prison|jail|jailed|robbery|theft|crime|crimes|victim|victims|verdict|sentenced',
    topic: 'crime',
    weight: 0.25,
    unless:
      'clinical | trial run | tennis | basketball | volleyball | vaccine | trials of the drug',
  },
  {
    words:
      'sexual activity with | sex with a|the|his|her pupil|girl|boy|child|student | nonconsensual sex | accused of assault|assaulting | domestic dispute|disturbance | killed|killing|murdered|murdering his|her wife|husband|partner|girlfriend|boyfriend | wife|husband|partner|girlfriend|boyfriend dead | struck|hit|beat|punched|slapped|strangled his|her|their wife|girlfriend|partner|son|daughter|boy|child | order of protection',
    topic: 'abuse',
    weight: 0.8,
  },
  {
    words:
      'illegals | immigration and customs enforcement | without|lacked authorization | enter|entered the country illegally',
    topic: 'immigration',
    weight: 0.8,
  },
  {
    words:
      'sixth|seventh|eighth|ninth|tenth grader|graders | preschooler|preschoolers | schoolchild|schoolchildren',
    topic: 'minors',
    weight: 0.85,
  },
  {
    words:
      'into custody | in custody | torched | fined | lawsuit | under investigation|inquiry | bribe|bribes|bribery|kickbacks | racket',
    topic: 'crime',
    weight: 0.5,
    unless: 'tennis | noise | squash',
  },
]
