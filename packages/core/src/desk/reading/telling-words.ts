/** Verbs with which news tells what somebody said, in their dictionary form; the forms are made below. */
const verbs =
  'add admit agree allege announce answer argue ask assert boast call caption caution cite claim comment complain concede ' +
  'conclude confess confirm counter cry declare demand deny describe dismiss estimate exclaim explain hail insist joke ' +
  'label lament mention mutter note observe plead praise predict promise pronounce protest quip quote reason recall ' +
  'refer reflect remark remember reply report respond reveal say scream shout state stress suggest text tweet urge vow ' +
  'warn whisper wonder yell testify brand denounce characterise characterize liken thank remind counsel'

const irregular =
  'posted posting said told tell tells telling wrote write writes writing written read reads reading spoke thought saying cried cries ' +
  'denied denies replied replies testified testifies quipped quipping admitted admitting referred referring thanks'

/** Nouns that do the same: “his claim that”, “in the words of”. */
const nouns =
  'according words statement message letter note caption tweet remark phrase chant motto shout bellow'

const forms: ReadonlySet<string> = new Set([
  ...verbs.split(' ').flatMap(formsOf),
  ...irregular.split(' '),
  ...nouns.split(' '),
])

function formsOf(verb: string): readonly string[] {
  const root = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${root}ed`, `${root}ing`]
}

/** Whether a word, in lower case, tells that somebody said something; a word list, so “the store added” counts too. */
export function tellsSpeech(norm: string): boolean {
  return forms.has(norm)
}
