import type { SignWords } from '../sign.ts'

/** Words of mental illness: diagnoses, the adjectives made of them, and what surrounds them. */
export const mentalHealthWords: readonly SignWords[] = [
  {
    words:
      'bipolar disorder | manic depression | schizophrenia | schizoaffective disorder | psychosis | psychotic episode|episodes|break|breakdown | manic episode|episodes | obsessive compulsive disorder | ocd | ptsd | post traumatic stress | post traumatic stress disorder | posttraumatic stress disorder | anxiety|panic disorder | social|generalised|generalized|severe|chronic|acute anxiety | personality disorder | borderline|narcissistic|antisocial|histrionic personality disorder | dissociative identity disorder | clinical|severe|chronic|major|manic|postnatal|postpartum depression | post natal|partum depression | depressive illness|disorder | mental illness|illnesses|disorder|disorders|breakdown | serious|severe mental illness | nervous breakdown | mental health condition|disorder|problems|issues|crisis | body dysmorphia | body dysmorphic disorder | seasonal affective disorder | tourette ’s | tourette syndrome | tourette ’s syndrome',
    signs: ['disorder'],
    topic: 'mental-health',
    weight: 1,
  },
  {
    words: 'depression',
    signs: ['disorder'],
    topic: 'mental-health',
    weight: 0.85,
    unless:
      'great | shares | traders | stocks | analysts | gdp | slump | unemployment | economic | economy | tropical | storm | storms | atmospheric | weather | recession | prices | era | soil | ground | 1930s | trade',
  },
  {
    words:
      'autism | asperger ’s | adhd | attention deficit hyperactivity disorder | autism spectrum disorder | dementia | alzheimer ’s | alzheimer ’s disease | frontotemporal dementia',
    signs: ['disorder'],
    topic: 'mental-health',
    weight: 0.4,
  },
  {
    words:
      'bipolar | schizophrenic|schizophrenics | psychotic | clinically depressed | mentally ill|unwell|unstable|disturbed',
    signs: ['disorder-adjective'],
    topic: 'mental-health',
    weight: 0.6,
    unless: 'transistor* | electrode* | nebula | bipolar world',
  },
  {
    words: 'burnout | burn out | nervous exhaustion',
    signs: ['disorder'],
    topic: 'mental-health',
    weight: 0.4,
    unless: 'rocket* | engine* | fuse* | star | stars | tyre* | rubber | paradise',
  },
  { words: 'autistic', signs: ['disorder-adjective'], topic: 'mental-health', weight: 0.4 },
  {
    words:
      'mental health | psychiatric|psychiatrist|psychiatrists|psychiatry | antidepressant|antidepressants|antipsychotic|antipsychotics | sectioned under | mental hospital | psychiatric hospital|ward|unit|care | panic attack|attacks | anxiety | depressed',
    signs: ['illness'],
    topic: 'mental-health',
    weight: 0.5,
    unless: 'market | markets | prices | wages | economically | inflation | voters',
  },
  {
    words:
      'well being | wellbeing | psychologist|psychologists | therapist|therapists | counselling',
    topic: 'mental-health',
    weight: 0.2,
  },
  {
    words:
      'stab|stabbed|stabbing|stabbings | shooting|shootings|gunman|gunmen | attack|attacks|attacked|attacker | murder|murders|murdered|murderer | kill|kills|killed|killing|killings|killer | assault|assaults|assaulted | rampage|massacre|hostage|hostages | violent|violence | opened fire | shot at | shot two|three|four|five|six|several|his|her|their|people | shot dead | shot and killed | knife attack | machete',
    signs: ['violence'],
    unless:
      'panic attack|attacks | heart attack|attacks | anxiety attack|attacks | killed off | attacked the ball | killing joke',
  },
  {
    words:
      'meltdown|meltdowns|rampage|hysterical|unhinged|freakout|unravelled|unraveled|spiralled|spiraled|tirade|tirades|tantrum|tantrums|outburst|outbursts|rant|rants|ranted|ranting|erratic|erratically|unravelling|unraveling|unravels|spiralling|spiraling | bizarre|shocking|disturbing behaviour|behavior|posts|videos|antics | came undone | public breakdown | freak out|outs | cry for help | downward spiral | out of control | falling|fell|fallen apart | off the rails | train wreck | car crash interview | freak|freaked|freaks out | storm|storms|stormed|storming off | diva strop | melts|melted|melting down | cracks|cracked up | breaks|broke down in public | troubled star|singer|actor|actress|rapper|musician|comedian | wild eyed | cry|cries for help | loses|lost the plot | on the brink',
    signs: ['spectacle'],
    unless:
      'reactor | nuclear | market | markets | bank | prices | inflation | costs | rainfall | winds | heartbeat | ice | glacier | toddler* | defence | ceasefire',
  },
  {
    words: 'paranoia | psychopathy | sociopathy | delusional disorder',
    signs: ['disorder'],
    topic: 'mental-health',
    weight: 0.5,
  },
  {
    words: 'clearly|clinically|obviously manic | a sociopath|psychopath',
    signs: ['disorder-adjective'],
    topic: 'mental-health',
    weight: 0.5,
  },
  {
    words:
      'hospital|hospitalised|hospitalized|medication|clinic|unwell|conservatorship|diagnosis|sectioned|therapy|therapist | welfare|wellness check | in treatment',
    signs: ['health'],
  },
]
