import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { crimeAttributed } from './crime-attributed.ts'

const asks = [
  'Jonas Reed stole the money from the charity’s account.',
  'Jonas Reed stole £40,000 from the club.',
  'Mara Quill stabbed her neighbour outside the shop.',
  'Singer Mara Quill, 34, assaulted a photographer on Friday.',
  'Jonas Reed robbed the post office in Wend Street.',
  'Jonas Reed murdered his business partner.',
  'Jonas Reed had repeatedly defrauded pensioners in the town.',
  'Jonas Reed later poisoned the dog of his rival.',
  'Mara Quill bribed two officials at the port.',
  'Jonas Reed, who kidnapped a shop assistant, lives in Lerwich.',
  'Jonas Reed set fire to the warehouse.',
  'Jonas Reed killed his wife.',
  'Mara Quill embezzled the funds of the festival.',
  'Jonas Reed laundered money for years.',
  'Jonas Reed blackmailed three colleagues.',
  'Jonas Reed is a murderer.',
  'Mara Quill was a fraudster.',
  'The street was sealed off. The killer Jonas Reed was gone.',
  'Jonas Reed abducted two boys in March.',
  'Jonas Reed hacked into the accounts of his tenants.',
  'Councillor Jonas Reed extorted cash from traders.',
  'Singer robs shop\n\nMara Quill robbed a jeweller’s on Sunday. It rained.',
  'Jonas Reed stalked the actor for a year.',
  'Jonas Reed burgled a house in Mill Lane.',
  'Jonas Reed left the city at noon. He had defrauded a charity.',
  'Jonas Reed ran the club until May. He stole £40,000 from its account.',
]

const quiet = [
  'Police said that Jonas Reed stole the money.',
  'Jonas Reed allegedly stole the money.',
  'Jonas Reed is accused of having stolen the money.',
  'According to the indictment, Jonas Reed defrauded pensioners.',
  'Jonas Reed stole the money, the court heard.',
  'Mara Quill stole the show at the Harbour Festival.',
  'Mara Quill stole hearts on Saturday.',
  'Jonas Reed stole the ball and ran the length of the pitch.',
  'Jonas Reed was stabbed outside the shop.',
  'Jonas Reed stabbed in Lerwich on Friday night',
  'Mara Quill murdered the song, and nobody minded.',
  'In the film, Mara Quill poisoned her husband.',
  'Mara Quill plays a widow in the thriller. Her character is a thief. Lena Hart robbed a bank in episode two.',
  'Jonas Reed was found guilty on Monday. Jonas Reed stole the money from the charity.',
  'Jonas Reed robbed the post office in 2019. He was jailed for six years.',
  '“Jonas Reed stole the money,” the treasurer told us.',
  'Mara Quill did not steal the money. Nobody knows whether Jonas Reed stole a penny.',
  'If Jonas Reed stole the money, the club wants it back.',
  'Jonas Reed denies that he robbed the shop.',
  'Somebody stole the money from the charity’s account.',
  'A man robbed the post office in Wend Street.',
  'In 1888 Jonas Reed murdered his landlord.',
  'Emperor Valdis murdered his brothers.',
  'The man who stabbed Jonas Reed ran away.',
  'Mara Quill robbed Jonas Reed of victory in the last minute.',
  'Jonas Reed poisoned the atmosphere in the council.',
  'Mara Quill kidnapped the narrative.',
  'Mara Quill shot a film in Lerwich.',
  'Jonas Reed beat Mara Quill in three sets.',
  'Jonas Reed attacked the plan in a speech.',
  'The band Killer Reed played on.',
  'A man left the shop at noon. He stole a car.',
  'Mara Quill sang for an hour. She stole the show.',
]

it('asks who says that a named person committed a crime, and lets accounts and courts be', () => {
  expect(misjudged(crimeAttributed, { asks, quiet })).toEqual([])
})

it('asks about the deed, once a sentence', () => {
  expect(askedBy(crimeAttributed, 'On Friday Jonas Reed stole a car and robbed a bank.')).toEqual([
    'stole',
  ])
})

it('asks less where the paragraph has a source', () => {
  const text = 'Police said on Friday that three shops are closed. Jonas Reed stole a car in May.'
  expect(askedBy(crimeAttributed, text)).toEqual(['ask: stole'])
})
