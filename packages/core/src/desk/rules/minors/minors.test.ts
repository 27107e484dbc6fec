import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { childAgreedToBeQuoted } from './child-agreed-to-be-quoted.ts'
import { childNotKnownByParent } from './child-not-known-by-parent.ts'
import { childWithoutSchool } from './child-without-school.ts'

/** A story that is about violence at a school, with another sentence in it. */
const about = (sentence: string) =>
  `Boy charged after stabbing at school\n\nPolice have charged a boy with attempted murder after a stabbing on Tuesday, and detectives are looking for a second suspect. ${sentence}`

it('asks about a school beside a named child, in a story on a sensitive subject', () => {
  const asks = [
    'Tom Ferris, 14, goes to Wend High School.',
    'Tom Ferris, 15, a pupil at Saint Brannock’s School, was hurt.',
    'Ana Ferris, 13, of Lerwich Academy, saw it.',
    'Schoolboy Tom Ferris left Wend Primary in summer.',
    'Ana Ferris, who is 12, attends Mill Lane Comprehensive.',
    'Ana Ferris, aged 16, studies at Harbour College.',
    'At Wend Grammar School, Tom Ferris, 17, was known to all.',
    'Tom Ferris, 11, started at Lerwich Primary School in autumn.',
    'Ana Ferris, 9, sings in the choir of Hill Primary School.',
    'The 15-year-old Tom Ferris left Northgate Academy in May.',
    'Tom Ferris, 10, from Mill Lane Primary School, was there.',
    'Tom Ferris, 14, plays for Wend High School.',
    'Ana Ferris, 15, told pupils of Westgate School about it.',
    'Teachers of Westgate School visited Ana Ferris, 15.',
    'Harbour College has excluded Tom Ferris, 16.',
    'Ana Ferris, 8, is in a class of Hill Primary School.',
    'Tom Ferris, 13, walked home from Northgate Academy.',
    'Tom Ferris, 13, was taken out of Saint Brannock’s College.',
    'Friends at Wend High School wait for Ana Ferris, 14.',
    'Ana Ferris, 17, wants to go back to Westgate College.',
  ]
  const quiet = [
    'A boy of 14 goes to Wend High School.',
    'Tom Ferris, 34, teaches at Wend High School.',
    'Tom Ferris, 14, goes to a school in the north.',
    'Tom Ferris, 14, goes to school by bus.',
    'Ana Ferris, 44, is the head of Lerwich Academy.',
    'Wend High School was closed on Wednesday.',
    'Parents of pupils of Lerwich Academy met on Wednesday.',
    'Tom Ferris, 15, was hurt.',
    'Ana Ferris, 13, was at school.',
    'Her college has 900 students.',
    'Councillor Jonas Reed went to Harbour College in the nineties.',
    'Ana Ferris, 16, left college in June.',
    'The Academy said nothing about Jonas Reed.',
    'Jonas Reed, 18, studies at Harbour College.',
    'Tom Ferris, 14, has been missing from school.',
    'Lena Hart, 61, lives beside Wend High School.',
    'Wend High School has 14 classes, said Jonas Reed.',
    'Primary school pupils were kept inside.',
    'Ana Ferris, 12, likes her primary school.',
    'Nobody at Saint Brannock’s School would speak about the boy.',
  ]
  const of = (sentences: readonly string[]) => sentences.map(about)
  expect(misjudged(childWithoutSchool, { asks: of(asks), quiet: of(quiet) })).toEqual([])
  expect(
    askedBy(childWithoutSchool, 'Tom Ferris, 14, of Wend High School, won the chess final.'),
  ).toEqual([])
})

it('asks whether a named parent makes a child known', () => {
  const asks = [
    'Mara Quill’s 14-year-old son was arrested for theft.',
    'The teenage daughter of Mara Quill was charged with assault.',
    'Mara Quill’s son, 15, was stabbed.',
    'The 12-year-old son of the singer Mara Quill has leukaemia.',
    'Mara Quill said that her 13-year-old daughter was sexually assaulted.',
    'Jonas Reed, whose nine-year-old son has autism, spoke on Monday.',
    'Jonas Reed’s teenage daughter is pregnant, a neighbour said.',
    'Jonas Reed’s young son is being treated for cancer.',
    'Jonas Reed’s daughter, 16, was jailed.',
    'Mara Quill’s baby daughter has a heart disorder.',
    'The 16-year-old nephew of Mara Quill was convicted of arson.',
    'Mara Quill’s stepson, 17, was sentenced on Friday.',
    'Mara Quill and her 10-year-old daughter met at the transplant ward.',
    'The ten-year-old child of Jonas Reed was abducted.',
    'Mara Quill’s teenage son is in rehab.',
    'Jonas Reed’s 14-year-old stepdaughter was abused.',
    'Mara Quill wrote that her teenage son has depression.',
    'Jonas Reed’s infant son has cystic fibrosis.',
    'Mara Quill’s daughter, who is 13, harmed herself after an overdose.',
    'The teenage son of Jonas Reed admitted to shoplifting; he was cautioned.',
  ]
  const quiet = [
    'A singer’s 14-year-old son was arrested for theft.',
    'Mara Quill’s son, 34, was arrested for theft.',
    'Mara Quill’s son was arrested for theft.',
    'Mara Quill’s 14-year-old son won the chess final.',
    'Mara Quill’s teenage daughter swims for the county.',
    'Mara Quill took her young son to the match.',
    'A boy of 14 was charged with assault.',
    'Mara Quill’s daughter, 29, was jailed.',
    'Jonas Reed’s 15-year-old son died in the crash, in which another driver was arrested.',
    'Jonas Reed’s 12-year-old daughter is missing; police fear that she was abducted.',
    'In the novel, Mara Quill’s teenage son is arrested.',
    'The judge, Mara Quill, sentenced a teenage son of the city.',
    'Jonas Reed has a teenage son. A neighbour was arrested.',
    'Mara Quill’s teenage daughter started college.',
    'The father was arrested with his teenage son.',
    'Jonas Reed’s son, 1.9 metres tall, was arrested.',
    'Jonas Reed bought his young son a bike.',
    'Mara Quill’s young daughter likes the sea.',
    'A mother said that her teenage son was stabbed.',
    'Mara Quill and her husband were charged with fraud.',
  ]
  expect(misjudged(childNotKnownByParent, { asks, quiet })).toEqual([])
})

it('notes who agreed that a child is quoted, once for each child', () => {
  const asks = [
    '“I saw it,” said Tom Ferris, 14.',
    'Tom Ferris, 14, said: “I saw it all.”',
    '“We ran,” Ana Ferris, 12, said.',
    'Ana Ferris, 16, told us: “We were afraid.”',
    '“It was loud,” said pupil Ana Ferris, 13.',
    'Ana Ferris, 15, added: “Nobody came.”',
    '“They shouted at us,” said Tom Ferris, 11.',
    'Tom Ferris, 17, said that it was “like a bad dream”.',
    '“He is my friend,” Tom Ferris, 10, told reporters.',
    '“I want to go home,” said Ana Ferris, 8.',
    'Ana Ferris, 14, said: “I called my mother at once.”',
    '“There was a knife,” said Tom Ferris, 15.',
    '“Everybody hid,” Tom Ferris, 16, said.',
    'Ana Ferris, 9, said: “Our teacher locked the door.”',
    '“I do not sleep,” said Ana Ferris, 17.',
    '“We all know him,” said Tom Ferris, 12.',
    'Tom Ferris, 13, said: “I will not go back.”',
    '“It was over soon,” Ana Ferris, 11, said.',
    '“I hope he gets well,” said Ana Ferris, 10.',
    'Tom Ferris, 14, said: “I froze.”',
  ]
  const quiet = [
    '“I saw it,” said Tom Ferris, 24.',
    '“I saw it,” said a boy of 14.',
    '“I saw it,” said Tom Ferris.',
    'Ana Ferris, 44, said: “We were afraid.”',
    'Ana Ferris, 14, was there.',
    'Ana Ferris, 14, said that she was afraid.',
    'Jonas Reed said: “Tom Ferris, 14, was here.”',
    '“Tom Ferris, 14, was here,” said Jonas Reed.',
    '“We were afraid,” said Lena Hart, 61.',
    'A teacher said: “They are children.”',
    'Tom Ferris, 14, declined to comment.',
    'The head, Mara Quill, 51, said: “We are closed.”',
    '“It was loud,” said a pupil.',
    '“It was loud,” said Ana Ferris, 18.',
    'Police said: “We have a suspect.”',
    'The mother of Tom Ferris said: “He is well.”',
    '“He is 14,” said Jonas Reed, 40.',
    'Officers spoke to Tom Ferris, 14.',
    '“No comment,” said Jonas Reed.',
    'Tom Ferris, 14, waved.',
  ]
  const silent = (text: string) => askedBy(childAgreedToBeQuoted, about(text)).length === 0
  expect(asks.filter(silent)).toEqual([])
  expect(quiet.filter((text) => !silent(text))).toEqual([])
})
