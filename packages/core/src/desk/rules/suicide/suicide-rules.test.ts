import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { lastWordsUntold } from './last-words-untold.ts'
import { suicideHeadlinePlain } from './suicide-headline-plain.ts'
import { suicideNotExplainedByOneThing } from './suicide-not-explained-by-one-thing.ts'

const death = 'Mara Quill died by suicide on Monday, her family said.'
const about = (words: string) => `${death} ${words}`

it('asks about what last words said', () => {
  const asks = [
    'A note said that she was tired.',
    'The suicide note read: “I am sorry.”',
    'In a suicide note she blamed the label.',
    'Her note said she could not go on.',
    'Her final post read “goodbye”.',
    'In her last message she thanked her fans.',
    'She left a note that explained why.',
    'She left a note blaming the press.',
    'Her farewell letter accused the label.',
    'A goodbye video told fans that she loved them.',
    'Her last text said “sorry”.',
    'Her final tweet asked for forgiveness.',
    'The note began with a poem.',
    'The note listed those whom she forgave.',
    'Her last voicemail was played: she asked for her sister.',
    'Her last words: “Look after the dog.”',
    'His note described the pain.',
    'Their note mentioned money.',
    'A farewell post quoted one of her songs.',
    'A suicide letter addressed her mother.',
    'In her final email she apologised.',
    'She left a letter which named the label.',
  ].map((words) =>
    about(words.replace('A note said', 'The note said').replace('last words:', 'last message:')),
  )
  const quiet = [
    ...[
      'A note was found.',
      'A suicide note was found and is being looked at.',
      'Police are examining a note.',
      'She left a note, which was handed to her family.',
      'Her last tour ended in May.',
      'The note was recovered by police.',
      'Her last album said more.',
      'Her final show was in Leeds.',
      'Her family wrote a letter to fans.',
      'A note of thanks is in the sleeve.',
    ].map(about),
    'The final post of the series read “thanks”.',
    'Her last message said that the shop was open.',
    'A farewell letter to readers thanked them.',
    'The note said that the train was late.',
    'The minister left a note saying that the money was gone.',
    'His last text said “goal”.',
    'Her final email asked for the bill.',
    'The goodbye video told fans about the next record.',
    'A note said the bin was full.',
    'The letter explained the rules.',
    'In the film, the suicide note read “sorry”.',
  ]
  expect(misjudged(lastWordsUntold, { asks, quiet })).toEqual([])
})

it('asks where one event stands as the reason', () => {
  const asks = [
    'She took her own life because of bullying.',
    'He killed himself after the break-up.',
    'She died by suicide after failing her exams.',
    'He took his own life over debts.',
    'The pupil killed herself after being bullied.',
    'He died by suicide two days after the divorce.',
    'Bullying drove her to take her own life.',
    'Online abuse drove him to kill himself.',
    'She attempted suicide after she was sacked.',
    'He ended his own life following a row with his brother.',
    'She killed herself because she was dumped.',
    'He took his own life weeks after losing his job.',
    'Trolls drove the singer to take her own life.',
    'She died by suicide amid the scandal.',
    'He killed himself when he was evicted.',
    'Debts led him to take his own life.',
    'She took her own life after the allegations.',
    'He died by suicide due to money worries.',
    'She attempted suicide because of the affair.',
    'His suicide, after months of bullying, shook the school.',
    'She killed herself after a split from the drummer.',
    'The humiliation pushed him to kill himself.',
  ]
  const quiet = [
    'She died by suicide on Monday.',
    'He took his own life in 2012. A break-up had come in May.',
    'No single reason explains why she took her own life after the split, her doctor said.',
    'Several factors come together when somebody dies by suicide after bullying.',
    'She died by suicide; the bullying case is before a court.',
    'The charity works against bullying and helps people who attempted suicide.',
    'He took his own life after the concert.',
    'The inquest opened a week after she died by suicide.',
    'After the break-up, the band sold more records.',
    'He killed time after the split.',
    'The suicide prevention line is open after exams.',
    'She survived a suicide attempt, and divorced years later but sings about neither.',
    'Her family said that bullying did not make her take her own life.',
    'The exams were cancelled.',
    'He resigned because of the affair.',
    'In the play, the soldier kills himself after a row with the king.',
    'Bullying was not why he took his own life.',
    'A suicide bomber struck after the break-up of the talks.',
    'She wrote about suicide after her divorce was final.',
    'He was sacked because of debts.',
    'Political suicide came after the scandal.',
  ]
  expect(misjudged(suicideNotExplainedByOneThing, { asks, quiet })).toEqual([])
})

it('asks for quieter headlines', () => {
  const under = '\n\nMara Quill, 34, has died, her family said on Monday.'
  const asks = [
    'Singer’s suicide shocks fans',
    'Tragic star found hanged',
    'Horror as star takes her own life',
    'Inside the suicide of Mara Quill',
    'Mara Quill’s suicide: the final hours',
    'Bombshell in Quill suicide',
    'Mystery of singer’s suicide',
    'Heartbreaking suicide of a star',
    'Suicide epidemic rocks town',
    'Dramatic suicide attempt by singer',
    'Singer killed herself in agony',
    'Star’s suicide stuns town',
    'Secret suicide pact revealed',
    'Curse of the band: third suicide',
    'Devastating: singer died by suicide',
    'Suicide horror at concert hall',
    'Tormented star took her own life',
    'Singer’s bizarre suicide',
    'Fans’ fury at suicide of star',
    'Doomed star attempted suicide',
    'Suicide nightmare for family',
  ].map((headline) => `${headline}${under}`)
  const quiet = [
    ...[
      'Mara Quill, singer, dies at 34',
      'Mara Quill died by suicide, family says',
      'Coroner records suicide of Mara Quill',
      'Suicide rates fall for a third year',
      'Shock as champions go out of the cup',
      'Tragic end to the season',
      'Suicide prevention line wins a dramatic rise in funds',
      'Mystery of the missing painting',
      'Inside the new museum',
      'Suicide Squad shocks at the box office',
      'Band rocks the town',
      'Final of the cup moved',
    ].map((headline) => `${headline}${under}`),
    ...[
      'Her suicide shocked fans.',
      'The news of her suicide was devastating to her family.',
      'It was a tragic death by suicide.',
      'Fans were stunned by her suicide.',
      'The final song was about suicide.',
      'Her family revealed that she died by suicide.',
      'The suicide of a friend had haunted her.',
      'It is a mystery why she took her own life.',
      'The agony of a suicide stays with a family.',
    ].map((words) => `Singer dies at 34\n\n${words}\n\nThe tour is off.`),
  ]
  expect(misjudged(suicideHeadlinePlain, { asks, quiet })).toEqual([])
})
