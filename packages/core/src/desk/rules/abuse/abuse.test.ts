import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { accusedIsNotPraised } from './accused-is-not-praised.ts'
import { assaultIsNotSex } from './assault-is-not-sex.ts'
import { helpBesideAbuse } from './help-beside-abuse.ts'
import { victimIsNotBlamed } from './victim-is-not-blamed.ts'
import { violenceNeedsNoTrigger } from './violence-needs-no-trigger.ts'

it('asks about words for sex where it was a crime', () => {
  const asks = [
    'The teacher had sex with a 14-year-old pupil.',
    'He had sex with a child, prosecutors said.',
    'The coach is charged with having sex with a girl.',
    'He had a sexual relationship with a pupil of 13.',
    'The trainer slept with a 15-year-old girl.',
    'She had an affair with a schoolboy.',
    'He was convicted of having sex with a sleeping guest.',
    'He was accused of having sex with a woman who was asleep.',
    'He seduced a 13-year-old boy.',
    'The carer had intercourse with a girl of twelve.',
    'He is accused of performing sex acts on a nurse.',
    'The guard was charged after having sex with a prisoner.',
    'He had an inappropriate relationship with a pupil.',
    'The priest had sexual contact with boys.',
    'He slept with his stepdaughter.',
    'A tutor is guilty of having sex with a student.',
    'The man had sex with an infant’s sitter, 15, and was arrested.',
    'He was jailed for sex with a 12-year-old.',
    'Teacher’s romps with schoolboy',
    'He had an intimate relationship with a minor.',
  ]
  const quiet = [
    'They had sex with each other for the first time at 30.',
    'The couple slept in a tent with a child.',
    'She had an affair with a senator.',
    'He slept with the light on.',
    'The minister had a sexual relationship with an aide.',
    'He denied that he had an affair with his secretary.',
    'A survey asked adults how often they had sex with partners.',
    'The film’s hero had sex with a girl of 14.',
    '“He had sex with a girl,” the prosecutor told the court.',
    'The teacher raped a 14-year-old pupil.',
    'He was convicted of sexually abusing a child.',
    'She seduced audiences in Lerwich.',
    'The team romped home with a boy in goal.',
    'The actor said he had slept with a script under his pillow.',
    'Sex education starts when children are ten.',
    'He had contact with pupils every day.',
    'The king had an intimate relationship with a duchess.',
    'A child has a relationship with both parents.',
    'He had an affair; his children learned of it later.',
    'She was accused of fraud.',
  ]
  expect(misjudged(assaultIsNotSex, { asks, quiet })).toEqual([])
})

it('asks what clothes, drinks and a past have to do with an assault', () => {
  const asks = [
    'The woman, who was raped in the park, wore a short skirt.',
    'The woman was raped. She had been drinking.',
    'She was raped after she had been clubbing.',
    'The victim of the rape was drunk, a witness said.',
    'She was wearing high heels when she was sexually assaulted.',
    'The complainant, who says she was raped, had flirted with him.',
    'The girl was groped; she was scantily clad, guests said.',
    'She was sexually assaulted when she was walking home alone.',
    'She says he raped her. She went home with him.',
    'The student, who was raped in May, had several drinks.',
    'The woman had invited him in before the rape.',
    'She was raped. She did not scream.',
    'The victim of the sexual assault worked as a stripper.',
    'She met the man through a dating app before he raped her.',
    'She reported the rape, but her sexual history came up in court.',
    'The woman waited months to report the rape.',
    'The rape trial heard that the woman was intoxicated.',
    'She had taken drugs on the night of the sexual assault.',
    'The teenager wore a revealing top on the night of the rape.',
    'The woman, who was molested, was heavily made-up.',
  ]
  const quiet = [
    'He had been drinking before he raped a woman, police said.',
    'The man was drunk when he groped a passenger.',
    'She wore a short skirt to the premiere.',
    'The woman was walking home alone when she saw the fire.',
    'He met her through a dating app, and they married.',
    'She had been drinking and fell.',
    'The rape suspect wore tight shorts.',
    'The accused was intoxicated on the night of the rape.',
    '“She had been drinking,” his lawyer told the rape trial.',
    'In the novel a woman who had been drinking is raped.',
    'A woman was raped in the park.',
    'She was raped at her home, prosecutors said.',
    'The defendant, accused of rape, was heavily made-up for the stage.',
    'The police did not resist reform after the rape inquiry.',
    'The attacker had taken cocaine before the sexual assault.',
    'She invited him in for tea.',
    'The woman told the jury that he raped her.',
    'A charity helps women after rape. It was founded in May. She wore a red dress at the opening. A band played.',
    'Her dress was kept as evidence of the rape.',
    'He went home with the man who was later accused of rape.',
  ]
  expect(misjudged(victimIsNotBlamed, { asks, quiet })).toEqual([])
})

it('asks about reasons for violence against a partner', () => {
  const asks = [
    'He killed his wife after she left him.',
    'He stabbed his girlfriend because she wanted to leave.',
    'Man murdered wife after affair',
    'He shot his ex-wife when she refused to come back.',
    'He attacked his partner after an argument.',
    'He strangled his wife after a row.',
    'He beat his girlfriend, jealous of a colleague.',
    'He murdered his former wife after she asked for a divorce.',
    'Husband kills wife over affair',
    'He killed his partner after she rejected him.',
    'He stabbed his ex-girlfriend after she ended the relationship.',
    'Enraged that his wife met another man, he attacked her.',
    'He battered his wife because she was late.',
    'He killed his estranged wife after their separation.',
    'He shot his boyfriend after a split.',
    'She stabbed her husband after he cheated.',
    'He attacked his ex-partner when she threatened to call a friend.',
    'Distraught over the divorce, he killed his wife.',
    'He suffocated his wife after she laughed at him.',
    'He murdered his girlfriend after finding text messages; it happened after she moved out.',
  ]
  const quiet = [
    'He killed his wife, the court found.',
    'He is charged with the murder of his wife.',
    'She left her husband after an argument.',
    'The couple split after a row.',
    'He was arrested after he attacked his wife.',
    'The wife of the mayor attacked the plan because she saw no need.',
    'He killed a colleague after a row.',
    'In the film he kills his wife after she leaves him.',
    '“I killed my wife after she left,” he told police.',
    'He shot a deer after his wife called.',
    'Police were called after a man stabbed his wife.',
    'He attacked a stranger after a night out.',
    'The couple were attacked in the street.',
    'King Valdis murdered his wife after she left.',
    'Neighbours called the police when they heard the attack on his partner.',
    'His wife was killed in a crash.',
    'The husband was jailed for life for murder.',
    'She was beaten in the final by her former doubles partner.',
    'He moved after his marriage ended.',
    'His ex-wife told the court of years of control before the murder.',
  ]
  expect(misjudged(violenceNeedsNoTrigger, { asks, quiet })).toEqual([])
})

/** A story about a man who is tried for violence at home, with another first sentence. */
const about = (sentence: string) =>
  `Man on trial for domestic abuse\n\n${sentence} He is on trial for domestic violence and coercive control; the court heard of years of abuse.`

it('notes praise of the accused at the beginning of a story about abuse', () => {
  const asks = [
    'A devoted father is on trial.',
    'He was a loving husband, neighbours say.',
    'He is a family man.',
    'The pillar of the community stood in the dock.',
    'Friends know him as a gentle giant.',
    'The well-liked teacher came in a suit.',
    'A much loved coach stood trial on Monday.',
    'The hard-working builder looked at the floor.',
    'He is a quiet man, the neighbours say.',
    'He would not hurt a fly, said a friend.',
    'A promising career is at stake.',
    'A star pupil in his time, he said nothing.',
    'The popular doctor denies it.',
    'He was a good dad, a cousin says.',
    'The doting grandfather sat still.',
    'A respected officer went on trial.',
    'A caring partner, his mother says.',
    'He had a glittering career.',
    'A polite neighbour, says the baker.',
    'A nice guy, they say.',
  ]
  const quiet = [
    'A man of 44 is on trial.',
    'The builder is on trial.',
    '“He was a devoted father,” said his lawyer.',
    'He is a father of two.',
    'The officer has been suspended.',
    'A teacher is on trial.',
    'He worked hard at the port.',
    'The doctor has lost his licence.',
    'The court was quiet.',
    'His career began in 2004.',
    'He is a partner in a law firm.',
    'The man’s family was in court.',
    'He has a community garden.',
    'He spoke quietly.',
    'The giant ship lay in the port.',
    'He kept flies for fishing.',
    'A player of the club is on trial.',
    'The grandfather of three said nothing.',
    'He denies everything.',
    'The woman who died was a devoted mother.',
  ]
  const silent = (text: string) => askedBy(accusedIsNotPraised, about(text)).length === 0
  expect(asks.filter(silent)).toEqual([])
  expect(quiet.filter((text) => !silent(text))).toEqual([])
  expect(askedBy(accusedIsNotPraised, 'He is a devoted father and won the cup.')).toEqual([])
})

it('asks where help is in a story about abuse', () => {
  expect(askedBy(helpBesideAbuse, about('He denies it.'))).toHaveLength(1)
  expect(askedBy(helpBesideAbuse, 'The council opened a bridge.')).toEqual([])
  const helped = `${about('He denies it.')}\n\nIf you are affected, call the National Domestic Abuse Helpline on 0808 2000 247.`
  expect(askedBy(helpBesideAbuse, helped)).toEqual([])
})
