import { expect, it } from 'vitest'
import { linked, paragraph, story } from '../../../story/build.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { medicalStatementSourced } from './medical-statement-sourced.ts'

const asks = [
  'Studies show that sleep helps against depression.',
  'Research suggests that coffee prevents strokes.',
  'Experts say that the supplement cures anxiety.',
  'Doctors believe that stress causes cancer.',
  'Scientists warn that the vaccine is weak.',
  'Many doctors recommend vitamins against infections.',
  'Recent studies have shown that ketamine helps patients.',
  'It is proven that walking helps against dementia.',
  'It is known that smoking harms the immune system.',
  'Cannabis can cause psychosis.',
  'The supplement can cure migraines.',
  'Lack of sleep may trigger seizures.',
  'The drug has been linked to heart attacks.',
  'Sugar raises the risk of diabetes.',
  'Walking reduces the risk of strokes.',
  'Postpartum psychosis is caused by hormones.',
  'The medication can lead to insomnia.',
  'Medical experts agree that the illness is rare.',
  'Psychiatrists say that bipolar disorder begins early.',
  'Specialists warn that symptoms return.',
]

const quiet = [
  'Sleep helps against depression, Dr Ilse Brandt said.',
  'According to the health service, cannabis can cause psychosis.',
  'A study by the University of Leeds found that sleep helps against depression.',
  'Ilse Brandt, who treats patients in Leeds, says that cannabis can cause psychosis.',
  '“Cannabis can cause psychosis,” she said.',
  'The World Health Organization says that vaccines prevent infections.',
  'Studies show that sales are down.',
  'Experts say that the film will win.',
  'Research suggests that voters are tired.',
  'The rain can cause floods.',
  'The row may trigger an election.',
  'The law has been linked to rising rents.',
  'Doctors went on strike.',
  'Scientists found a bone.',
  'The coroner found that an infection was the cause.',
  'The patient went home.',
  'She has bipolar disorder.',
  'A trial of 300 patients, published in the Lancet, showed that the drug can prevent strokes.',
  'Fire can cause smoke.',
  'Trade raises the risk of war.',
]

it('asks for the source of medical statements', () => {
  expect(misjudged(medicalStatementSourced, { asks, quiet })).toEqual([])
})

it('takes a link in the same block for a source', () => {
  const words = 'Cannabis can cause psychosis'
  const address = 'https://health.example/cannabis'
  expect(askedBy(medicalStatementSourced, story(paragraph(linked(words, address), '.')))).toEqual(
    [],
  )
  expect(askedBy(medicalStatementSourced, story(paragraph(`${words}.`)))).toEqual(['can cause'])
})
