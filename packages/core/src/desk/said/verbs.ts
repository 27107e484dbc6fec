/**
 * Verbs of reporting by what may follow them. Single words as published lists of reporting verbs have them (Krestel
 * 2008, the surface forms of GenderGapTracker), sorted by us.
 */

/** A clause without “that” follows them as a rule. */
export const saying =
  'say claim insist argue assert contend allege swear reckon tell posit warn suggest predict'

/** May be followed by a clause with or without “that”, by quoted words, or stand after them before the subject. */
export const telling =
  'say claim insist admit announce argue assert contend reveal explain note warn allege testify swear declare tweet write report maintain acknowledge concede confess reply add complain confirm deny stress emphasise emphasize recall remark observe reiterate repeat predict estimate speculate theorise theorize conclude suggest mention disclose boast joke quip vow caution comment clarify counter elaborate exclaim gush hint lament proclaim retort state assure reassure remind inform tell advise agree muse tease stipulate opine surmise quote post retweet reckon posit profess attest affirm reaffirm divulge recount relay fume rage vent scoff sneer'

/** Need “that” or quoted words: they have another everyday sense, or their subject is a paper or a figure. */
export const showing =
  'show find indicate hold rule charge continue demand propose recommend require determine demonstrate discover imply read signal promise pledge request respond answer reason urge point learn establish underline highlight underscore emphasize specify certify submit plead pray object protest order instruct teach understand hear accept remember'

/** Of those a clause without “that” may follow some, where its verb is plain to see: “found the car was empty”. */
export const finding =
  'show find indicate rule determine discover learn hear demonstrate estimate imply signal'

/** Need their particle: “pointed out”. */
export const withParticle: ReadonlyMap<string, string> = new Map([
  ['point', 'out'],
  ['spell', 'out'],
  ['call', 'out'],
  ['put', 'it'],
  ['hit', 'back'],
  ['fire', 'back'],
  ['clap', 'back'],
  ['shoot', 'back'],
  ['chime', 'in'],
])

/** Only with quoted words right beside them. */
export const uttering =
  'ask begin start cry laugh smile shout yell scream whisper mutter murmur sigh nod shrug grin chuckle interject interrupt chime snap bark bellow hiss stammer groan moan sob chant sing greet recite beg plead plea go pen share offer list cite describe praise think wonder joke laud hail blast slam condemn criticise criticize accuse blame mock urge thank apologise apologize sign end finish open close ponder reflect reminisce enthuse conclude gloat crow deadpan drawl snarl grumble reason inquire enquire query implore insist defend express rant scribble scrawl type put beam caption hit fire clap shoot'

/** Followed by “if”, “whether” or a question word. */
export const asking =
  'ask wonder inquire enquire query explain describe reveal disclose say tell confirm recall recount remember relay'

/** Take whom they tell as their object. */
export const addressing =
  'tell remind assure reassure inform notify advise warn ask message text email'

/** Give something a name in quoted words: “called it ‘reckless’”. */
export const labelling =
  'call describe brand label dub deem slam blast criticise criticize praise hail denounce condemn characterise characterize refer accuse dismiss deride decry laud mock style term paint portray cite express voice offer acknowledge claim consider declare pronounce judge'

/** Not speech: what somebody thinks, found for the sake of quoted words alone. */
export const thinking = 'think believe know hope fear suspect feel wish want wonder expect doubt'

/** Past tense and participle of verbs that do not end in -ed. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  find: ['found'],
  hold: ['held'],
  show: ['showed', 'shown'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  put: ['put'],
  read: ['read'],
  hear: ['heard'],
  hit: ['hit'],
  shoot: ['shot'],
  understand: ['understood'],
  learn: ['learned', 'learnt'],
  teach: ['taught'],
  plead: ['pleaded', 'pled'],
  cry: ['cried'],
}

/** Verbs that double their last letter: “quipped”, “begging”. */
export const doubling: ReadonlySet<string> = new Set(
  'clap quip admit beg sob snap submit chat rebut pen plan blog nod grin hum'.split(' '),
)
