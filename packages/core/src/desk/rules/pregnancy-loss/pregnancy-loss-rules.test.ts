import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { lossBlamesNobody } from './loss-blames-nobody.ts'
import { lossNamedByWeeks } from './loss-named-by-weeks.ts'
import { parentsOwnWord } from './parents-own-word.ts'
import { pregnancyHasSource } from './pregnancy-has-source.ts'

it('asks whether the word fits the weeks', () => {
  const asks = [
    'Mara Quill had a miscarriage at 26 weeks.',
    'She miscarried at 30 weeks.',
    'The miscarriage came at thirty weeks.',
    'She miscarried when she was 28 weeks pregnant.',
    'Her 27-week miscarriage was in the papers.',
    'The miscarriage at around 25 weeks followed.',
    'She had a stillbirth at 12 weeks.',
    'The baby was stillborn at 16 weeks.',
    'The stillbirth came after 14 weeks.',
    'Her stillborn child was lost at nine weeks.',
    'At ten weeks, the stillbirth was confirmed.',
    'A stillbirth at about 18 weeks was recorded.',
    'The 15-week stillbirth was hers.',
    'She was 17 weeks pregnant when their child was stillborn.',
    'Twins were stillborn at 19 weeks.',
    'A miscarriage at 24 weeks was recorded.',
    'She miscarried at thirty-two weeks.',
    'The miscarriage at 35 weeks was told by her agent.',
    'Their miscarriage came at twenty-nine weeks.',
    'He wrote of the stillbirth at eleven weeks.',
    'They call it a miscarriage, at 31 weeks.',
  ]
  const quiet = [
    'Mara Quill had a miscarriage at nine weeks.',
    'She miscarried at 20 weeks.',
    'Their son was stillborn at 34 weeks.',
    'A stillbirth at 22 weeks was recorded in Ohio.',
    'She had a miscarriage two weeks later.',
    'The stillbirth was six weeks ago.',
    'Twelve weeks after the stillbirth, she sang again.',
    'Her miscarriage was in May.',
    'It was a miscarriage of justice, and he was held for 30 weeks.',
    'A loss before 24 weeks is a miscarriage; from then on it is a stillbirth.',
    'She took 26 weeks of leave after a miscarriage.',
    'The stillbirth rate fell.',
    'The baby was born at 26 weeks and lived.',
    'She was 12 weeks pregnant when they told fans.',
    'The tour ran for 30 weeks.',
    'Their daughter was stillborn.',
    'She miscarried early.',
    'Miscarriages mostly come in the first 12 weeks.',
    'The stillborn plan was dropped at 12 weeks.',
    'He wrote about the stillbirth in ten weeks of letters.',
  ]
  expect(misjudged(lossNamedByWeeks, { asks, quiet })).toEqual([])
  const loss = 'Mara Quill had a miscarriage at 21 weeks.'
  expect(askedBy(lossNamedByWeeks, loss, { countries: ['GB'] })).toEqual([])
  expect(askedBy(lossNamedByWeeks, loss, { countries: ['US'] })).toEqual([
    'miscarriage at 21 weeks',
  ])
})

it('asks about guesses at a pregnancy', () => {
  const asks = [
    'Mara Quill sparked pregnancy rumours at the airport.',
    'Mara Quill may be pregnant.',
    'Mara Quill appears to be hiding a baby bump.',
    'Rumours say that Mara Quill is pregnant.',
    'Mara Quill is reportedly pregnant.',
    'Is Mara Quill pregnant? Fans think so.',
    'Mara Quill was spotted cradling a bump.',
    'Mara Quill’s loose dress fuelled talk of a pregnancy.',
    'Fans are convinced that Mara Quill is pregnant.',
    'Mara Quill might be expecting a baby.',
    'A source said that Mara Quill is pregnant.',
    'An insider says Mara Quill is expecting her first child.',
    'Mara Quill could be pregnant with twins.',
    'Mara Quill hinted at a pregnancy.',
    'Mara Quill seems to be pregnant.',
    'Speculation about Mara Quill’s pregnancy grew.',
    'Mara Quill is apparently pregnant.',
    'Mara Quill stepped out in a baggy coat that hid her bump.',
    'Mara Quill is suspected to be pregnant.',
    'Whether Mara Quill is pregnant is not known.',
  ]
  const quiet = [
    'Mara Quill said that she is pregnant.',
    '“I am pregnant,” Mara Quill said.',
    'Mara Quill announced her pregnancy on Monday.',
    'Mara Quill is pregnant.',
    'Mara Quill confirmed that she is expecting a baby, after rumours.',
    'Pregnant women may need more iron.',
    'Mara Quill may tour in May after her pregnancy.',
    'Mara Quill said the rumours of a pregnancy were false.',
    'In the film, Mara Quill plays a pregnant nun who may be lying.',
    'A speed bump slowed Mara Quill’s car.',
    'The bump in pay may come, Mara Quill’s union says.',
    'A pregnant goat may win the prize.',
    'Drugs in pregnancy may harm, doctors say.',
    'Mara Quill, who had been expecting a delay, may leave.',
    'There was a pregnant pause before Mara Quill might answer.',
    'The pregnancy was announced by Mara Quill’s agent, Dana Holt.',
    'Mara Quill told the Evening Lantern that she was pregnant.',
    'The rumours about Mara Quill’s tour grew.',
    'A study suggests that pregnancy changes the brain.',
    'The due date of the loan may move.',
  ]
  expect(misjudged(pregnancyHasSource, { asks, quiet })).toEqual([])
})

it('asks where a loss is given a cause', () => {
  const asks = [
    'She had a miscarriage because of stress.',
    'The miscarriage came after a long flight.',
    'Her miscarriage was caused by drinking.',
    'She miscarried after the tour.',
    'The stillbirth followed months of smoking, and was caused by it.',
    'Work stress led to the miscarriage.',
    'Her drinking cost her the baby: she miscarried because of it.',
    'The miscarriage was due to her age.',
    'She lost the baby after partying in May.',
    'He blamed her career for the miscarriage.',
    'A row with her mother caused the miscarriage.',
    'She miscarried following weeks of rehearsals.',
    'The miscarriage was linked to coffee.',
    'Dieting led to the miscarriage.',
    'She lost her baby because of her lifestyle.',
    'The stillbirth was blamed on cocaine.',
    'She miscarried when she was riding.',
    'The argument triggered a miscarriage.',
    'She lost the baby due to overwork.',
    'Her gym sessions, friends wrote, caused the miscarriage.',
  ]
  const quiet = [
    'She had a miscarriage in May.',
    'She returned to work after a miscarriage.',
    'She cancelled the tour after a miscarriage.',
    'Coffee does not cause miscarriage.',
    'The study found that stress was linked to miscarriage.',
    'The doctors said that smoking had led to the stillbirth.',
    'It was a miscarriage of justice caused by drinking on the jury.',
    'She has spoken about her stillbirth.',
    'Leave after a stillbirth is two weeks.',
    'Her miscarriage was at nine weeks.',
    'They lost the baby in spring.',
    'The record was written after the loss of their baby.',
    'She took a break from touring after the miscarriage.',
    'Most miscarriages have a cause that nobody can change.',
    'The tour began in May.',
    'Drinking led to the crash.',
    'She never blamed work for the miscarriage.',
    'Nothing that parents do, such as exercise, causes a miscarriage.',
    'The bill gives parents leave from work after a miscarriage.',
    'In the play, she miscarries after the party.',
  ]
  expect(misjudged(lossBlamesNobody, { asks, quiet })).toEqual([])
})

it('notes where parents have another word', () => {
  const parents = [
    '“We lost our baby,” Mara Quill said of the miscarriage.',
    '“Our son was stillborn,” Mara Quill wrote of the stillbirth.',
    'Mara Quill said of the miscarriage: “She was our daughter.”',
    '“My little boy was gone,” Tam Orrin said after the stillbirth.',
  ]
  const clinical = [
    'The fetus was buried in June.',
    'Doctors found that the foetus had died.',
    'The embryo had died, and a scan showed it.',
    'The fetus died at nine weeks.',
    'A scan of the fetus was clear in May.',
  ]
  const asks = parents.flatMap((words) => clinical.map((other) => `${words} ${other}`))
  const quiet = [
    ...parents,
    ...clinical.map((words) => `Mara Quill had a miscarriage in May. ${words}`),
    ...parents.map((words) => `${words} The baby was buried in June.`),
    ...clinical.map((words) => `“Our baby sings,” Mara Quill said. ${words}`),
    '“We lost our baby,” Mara Quill said of the miscarriage. “The fetus,” Dana Holt said, “had died.”',
    'Mara Quill said of the miscarriage that it was early. The fetus had died.',
  ]
  expect(misjudged(parentsOwnWord, { asks, quiet })).toEqual([])
})
