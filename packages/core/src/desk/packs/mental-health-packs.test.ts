import { expect, it } from 'vitest'
import { misjudged } from '../rules/build-proof.ts'
import { mentalHealthPity } from './mental-health-pity.ts'
import { mentalHealthSlang } from './mental-health-slang.ts'
import { mentalHealthTerms } from './mental-health-terms.ts'

it('asks about names for people with an illness of the mind', () => {
  const asks = [
    'The law keeps the mentally ill out of prison.',
    'He is a schizophrenic.',
    'Schizophrenics are seldom violent.',
    'The neighbour is a lunatic.',
    'The madman was arrested on Friday.',
    'A madwoman shouted at the mayor.',
    'She was stalked by a psycho.',
    'The driver was a nutter.',
    'A maniac drove through the crowd.',
    'The deranged fan was led away.',
    'It was an insane night in Northmere.',
    'The crazed gunman fled.',
    'A demented man followed her home.',
    'The unhinged rant lasted an hour.',
    'He was a mental patient for years.',
    'She was taken to the loony bin.',
    'He was sent to a mental institution.',
    'She was committed to a psychiatric hospital in May.',
    'He is a manic depressive.',
    'Depressives often write well.',
    'He was locked up in a psychiatric ward.',
    'The star is a headcase.',
    'The hospital was called a nuthouse.',
  ]
  const quiet = [
    'People with mental illnesses are seldom violent.',
    'A mentally ill man was taken to hospital.',
    'He has schizophrenia.',
    'She was admitted to a psychiatric hospital.',
    'The Hitchcock film Psycho is sixty years old.',
    'The psychologist spoke at the inquest.',
    'The lunatic fringe of the party walked out.',
    'She baked a fruitcake for Christmas.',
    'The madness of the crowd was told in the book.',
    'The museum stands in a former lunatic asylum, built in 1850.',
    'He is committed to the band.',
    'The bank’s depressive outlook moved no one.',
    'The manic pace of the show tired them.',
    'The certifiable hit went gold in May.',
    'The mental arithmetic was hard.',
    'A stunt artist escaped from a straitjacket.',
    'Psychosis can be treated.',
    'She mentioned the illness twice.',
    'The institution was founded in 1901.',
    'The unit was closed for repairs.',
    'The psychotic episode passed after a week.',
  ]
  expect(misjudged(mentalHealthTerms, { asks, quiet })).toEqual([])
})

it('asks about everyday words for illness in stories about it alone', () => {
  const about = (words: string) =>
    `Mara Quill said that she has bipolar disorder, and that mental health matters. ${words}`
  const asks = [
    'The tour was crazy.',
    'It was a crazy week.',
    'The crowd went bonkers.',
    'The plan was barmy.',
    'The idea was batty.',
    'It drove him mad.',
    'The fans went nuts.',
    'She had gone mad, they wrote.',
    'It was stark raving.',
    'He was off his rocker.',
    'She lost her mind.',
    'He was out of his mind.',
    'It was madness.',
    'The insanity of the tour was plain.',
    'She had a mental breakdown.',
    'He went off the rails.',
    'She snapped.',
    'The star’s meltdown was filmed.',
    'The manager is loopy.',
    'He cracked up.',
  ].map(about)
  const quiet = [
    ...[
      'The tour was long.',
      'The snacks were nuts and dried fruit.',
      'She eats peanuts, nuts and seeds.',
      'His insanity plea was refused.',
      'The reactor meltdown was her subject.',
      'She photographed the day and snapped pictures.',
      'Treatment helped.',
      'The nuts and bolts of the tour were planned.',
      'The crowd was loud.',
      'The family was glad.',
    ].map(about),
    'The tour was crazy.',
    'The crowd went nuts at the goal.',
    'It was a crazy week for the club.',
    'The traffic was madness.',
    'The market went mad for tulips.',
    'It drove him mad that the train was late.',
    'The prices were bonkers.',
    'A meltdown in shares followed.',
    'The keeper snapped up the ball.',
    'It was a crazy golf course.',
    'The barmy weather went on.',
  ]
  expect(misjudged(mentalHealthSlang, { asks, quiet })).toEqual([])
})

it('asks about words of pity', () => {
  const asks = [
    'She suffers from depression.',
    'He suffered from schizophrenia.',
    'People suffering from anxiety came.',
    'He is suffering from bipolar disorder.',
    'She suffers from mental illness.',
    'He suffered from severe depression.',
    'She suffers from an eating disorder.',
    'He is afflicted with dementia.',
    'She was stricken with depression.',
    'He was plagued by anxiety.',
    'Crippled by depression, he stayed at home.',
    'Her crippling anxiety kept her away.',
    'His debilitating depression went on.',
    'A victim of depression, she wrote little.',
    'He fell prey to alcoholism.',
    'A prisoner of addiction, she sang on.',
    'Depression sufferers met in Leeds.',
    'Schizophrenia victims are forgotten.',
    'Sufferers from anxiety can call.',
    'Mental illness sufferers need beds.',
    'He suffers with OCD.',
  ]
  const quiet = [
    'She has depression.',
    'He lives with schizophrenia.',
    'She was treated for anxiety.',
    'The town suffers from floods.',
    'The team suffered from injuries.',
    'Farmers suffered in the drought.',
    'The economy was crippled by depression in the 1930s economic slump.',
    'The victim of the theft has autism.',
    'He was plagued by injuries.',
    'She was stricken by grief.',
    'The ship was stricken off the coast.',
    'The coast was afflicted by storms.',
    'People with dementia came to the concert.',
    'A prisoner of war wrote it.',
    'He fell prey to a fraud.',
    'The debilitating heat went on.',
    'A crippling strike ended.',
    'She suffered a broken leg.',
    'The album suffers from too many songs.',
    'Depression is common.',
    'Anxiety about the vote grew.',
  ]
  expect(misjudged(mentalHealthPity, { asks, quiet })).toEqual([])
})
