import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { complainantNotIdentifiable } from './complainant-not-identifiable.ts'

const asks = [
  'Mara Quill was raped by a colleague, the court heard.',
  'Mara Quill, 24, was sexually assaulted at the party.',
  'Mara Quill, who was sexually abused as a pupil, gave evidence on Monday.',
  'Mara Quill says she was raped by the manager.',
  'The jury heard that Reed raped Mara Quill.',
  'Jonas Reed is accused of raping Mara Quill.',
  'Jonas Reed denies sexually assaulting Mara Quill in May.',
  'He was charged with the rape of Mara Quill.',
  'A trainer was convicted of the sexual assault of Mara Quill.',
  'Mara Quill accused the director of raping her.',
  'Mara Quill alleged that he sexually assaulted her.',
  'Mara Quill told the court that he raped her.',
  'Mara Quill claims a doctor molested her.',
  'Mara Quill testified that a guard groped her.',
  'Jonas Reed, 51, raped his stepdaughter, prosecutors said.',
  'Jonas Reed was convicted of sexually abusing his daughter.',
  'Jonas Reed was jailed for raping his 14-year-old niece.',
  'Jonas Reed admits sexually assaulting his girlfriend.',
  'Jonas Reed was charged with the sexual abuse of his son.',
  'Mara Quill had been groped by a passenger, a witness said.',
  'Trial of coach begins\n\nSwimmer Mara Quill was repeatedly sexually abused by her coach.',
  'The man accused of groping Mara Quill was released.',
  'Rape victim Mara Quill gave evidence.',
  'His accuser, Mara Quill, spoke of sexual assault in court.',
  'The complainant in the rape trial, a nurse, wept. The alleged victim Mara Quill left. She says she was raped.',
  'Teacher jailed for sexual abuse\n\nA teacher was jailed for sexually abusing two pupils. One of the boys, Kieran Vale, spoke on Monday.',
  'Trial over rape begins\n\nA doctor is on trial for rape. The complainant, Mara Quill, gave evidence.',
]

const quiet = [
  'A woman was raped in Lerwich on Friday, police said.',
  'A woman says that Jonas Reed raped her.',
  'Jonas Reed is accused of raping a woman whom he met at work.',
  'Jonas Reed was charged with rape.',
  'Prosecutor Mara Quill said Jonas Reed raped a student.',
  'Detective Mara Quill said he had sexually assaulted her colleague.',
  'Mara Quill, who waived her right to anonymity, was raped at 19.',
  'Mara Quill was sexually abused as a child. She agreed to be named.',
  'Mara Quill was raped by a lodger. Her name has been changed.',
  'Mara Quill was raped. It is not her real name.',
  'The detective Mara Quill leads the inquiry into rape in the army.',
  'Mara Quill wrote a report on sexual assault at universities.',
  'Mara Quill plays a nurse who was raped in the film.',
  'Mara Quill raised money for victims of rape.',
  'Jonas Reed, a lawyer, spoke about sexual abuse in sport.',
  'A father was jailed for raping his daughter.',
  'A trainer abused a pupil for years; sexual abuse was never reported.',
  'Jonas Reed told his wife about the rape case.',
  'In 1640 the widow Mara Quill was raped by soldiers.',
  'Mara Quill was robbed in Lerwich, where two women were raped last year.',
  'Jonas Reed was acquitted of rape. His sister Mara Quill wept.',
  'Mara Quill, the judge, said that rape trials take too long.',
  'Mara Quill was attacked in the street.',
  'Survivors of sexual abuse met Mara Quill on Tuesday.',
  'Rape victims need help, said Mara Quill.',
  'The rape victim support team of Mara Quill grew.',
  'Robber jailed\n\nA robber was jailed. The victim, Mara Quill, gave evidence.',
  'Teacher jailed for sexual abuse\n\nA teacher was jailed for sexually abusing two pupils. One of the boys gave evidence.',
]

it('asks whether those who were assaulted agreed to be known', () => {
  expect(misjudged(complainantNotIdentifiable, { asks, quiet })).toEqual([])
})

it('asks at the name, or at the kinship', () => {
  expect(
    askedBy(complainantNotIdentifiable, 'The court heard that Reed raped Mara Quill.'),
  ).toEqual(['Mara Quill'])
  expect(askedBy(complainantNotIdentifiable, 'Jonas Reed raped his stepdaughter.')).toEqual([
    'stepdaughter',
  ])
})

it('asks less where somebody is dead, or sues under their name', () => {
  expect(askedBy(complainantNotIdentifiable, 'Mara Quill was raped and murdered in May.')).toEqual([
    'ask: Mara Quill',
  ])
  expect(
    askedBy(
      complainantNotIdentifiable,
      'Mara Quill sued the studio. She says he raped her there. Mara Quill was raped in May, she says.',
    ),
  ).toEqual(['ask: Mara Quill'])
})
