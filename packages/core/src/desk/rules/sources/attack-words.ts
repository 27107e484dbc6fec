/**
 * Words that say of somebody that they are bad, as a pattern's alternatives: after “is”, “was”, “can be” and the like.
 * Only what is said of people: “terrible” may be a song.
 */
export const attackAdjectives: string =
  'abusive|arrogant|bullying|callous|controlling|corrupt|cowardly|creepy|cruel|deceitful|delusional|demanding|deranged|despicable|dishonest|' +
  'entitled|fake|falling apart|greedy|heartless|horrible to|hypocritical|incompetent|insufferable|jealous|lazy|manipulative|mean to|narcissistic|nasty|' +
  'obnoxious|out of control|paranoid|phon(?:e)?y|power-hungry|racist|rude|ruthless|selfish|self-absorbed|self-centred|self-obsessed|sexist|' +
  'shameless|sleazy|sneaky|spiteful|spoilt|spoiled|stupid|thick|toxic|two-faced|unbearable|unfaithful|ungrateful|unhinged|unprofessional|useless|' +
  'untrustworthy|vain|vicious|vile|vindictive|violent|washed[- ]up|impossible to (?:work|live|deal) with|hated by (?:everyone|everybody|the)|a disgrace'

/** What somebody is called: after “is a”, or bare. */
export const attackNouns: string =
  'abuser|airhead|backstabber|brat|bully|charlatan|cheat|cheater|con artist|con man|control freak|coward|crank|creep|crook|diva|drama queen|drunk|' +
  'egomaniac|fantasist|fraud|freeloader|gold[- ]digger|has-been|horror|hypocrite|idiot|joke|laughing stock|leech|liar|loser|maniac|manipulator|mess|' +
  'misogynist|monster|narcissist|nightmare|parasite|phon(?:e)?y|predator|psycho|psychopath|racist|sadist|scrounger|sexist|show-off|slob|snake|' +
  "sociopath|sponger|thief|thug|tyrant|user|weasel|womani[sz]er|wreck|wrong [‘’']un|nasty piece of work"

/** What somebody does to others. */
export const attackDeeds: string =
  'lies about|lied (?:about|to)|lies to|(?:is|was|has been) lying|cheats on|cheated on|bullies|bullied|humiliates|humiliated|belittles|belittled|' +
  'screams at|screamed at|terrori[sz]es|terrori[sz]ed|manipulates|manipulated|abuses|abused|threatens|threatened|betrayed|backstabbed|exploits|exploited|' +
  'steals from|stole from|neglects|neglected|uses people|used people|treats (?:people|everyone|everybody|staff|them|him|her|the \\w+) (?:like dirt|badly|terribly|horribly|like servants)|' +
  'treated (?:people|everyone|everybody|staff|them|him|her|the \\w+) (?:like dirt|badly|terribly|horribly|like servants)|only cares about|cares only about|' +
  "doesn[’']t care about anyone|does not care about anyone|throws tantrums|threw tantrums|made (?:everyone|everybody)[’']s life hell"
