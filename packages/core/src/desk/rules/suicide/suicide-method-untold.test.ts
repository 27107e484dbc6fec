import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { suicideMethodUntold } from './suicide-method-untold.ts'

const asks = [
  'The singer hanged himself on Monday, the inquest was told.',
  'Actor found hanged after a row\n\nThe actor Tam Orrin, 41, died on Sunday.',
  'He shot himself, his manager Dana Holt said.',
  'She threw herself under a train after a long illness. Her suicide shocked the town.',
  'Quill took her own life with her father’s shotgun.',
  'The drummer died by suicide at the Marlow viaduct on Friday.',
  'Police said that he jumped to his death.',
  'He had taken an overdose twice before, she said.',
  'The coroner recorded a death by suicide by hanging.',
  'Her mother said: “She slit her wrists, and I found her.”',
  'He turned the gun on himself, police said.',
  'The pupil killed herself by drowning.',
  'Quill attempted suicide with sleeping pills in 2012, her memoir says.',
  'The guitarist had tried to take his own life using a rope.',
  'The boy killed himself on the railway line near the school.',
  'Orrin drowned himself in 2019.',
  'He stepped in front of a train in what was treated as a suicide.',
  'The keeper died by suicide on the tracks, officials said.',
  'She harmed herself with a razor, the post said.',
  'The court heard that she had poisoned herself.',
  'Singer’s suicide by gun stuns fans\n\nMara Quill died on Sunday, aged 34.',
  'A self-inflicted gunshot wound was the cause of death, the coroner said.',
  'Mara Quill died by suicide on Friday. Her body was found at the foot of the cliffs.',
  'The bassist set himself on fire outside the embassy.',
  'The film producer Tam Orrin hanged himself, the coroner said.',
]

const quiet = [
  'Mara Quill died by suicide on Monday, her family said.',
  'The coroner recorded that he took his own life.',
  'A suicide bomber with a belt killed nine people at the railway station.',
  'Shutting the library would be political suicide, and she shot herself in the foot by proposing it.',
  'He was found dead at his home. His family said that he had died by suicide.',
  'In the opera, the heroine throws herself off the castle roof and dies by suicide.',
  'The film ends when the soldier shoots himself.',
  'She shot herself singing on her phone, and the video went round the world.',
  'He accidentally shot himself in the leg while hunting.',
  'He shot two people with a rifle before killing himself, police said.',
  'The dog jumped off the bridge into the canal and swam home.',
  'She jumped from the bridge on a bungee rope for charity.',
  'A painting by Orrin was found hanging in a garage.',
  'New barriers on the bridge have cut suicides, the council said.',
  'Restricting access to pesticides prevents suicides, researchers said.',
  'The singer died of an overdose in 2014, the coroner ruled, and it was an accident.',
  'He threw himself in front of the shot to save a goal.',
  'The bill on assisted suicide was debated by members from both sides of the aisle.',
  'He survived a suicide attempt and now lives in a house near the railway.',
  'The gun laws were debated a year after the mayor took his own life.',
  'She was killing herself laughing at the old train station.',
  'The squad’s striker hung himself out to dry, the manager joked, with that interview.',
  'She trains volunteers who talk to people at risk of suicide at railway stations.',
  'The suicide prevention charity sells tea from a van on the pier.',
]

it('asks about the method and the place of a suicide, and not about other senses of the words', () => {
  expect(misjudged(suicideMethodUntold, { asks, quiet })).toEqual([])
})

it('underlines what tells it, once a sentence', () => {
  expect(askedBy(suicideMethodUntold, 'Quill hanged herself with a rope, he said.')).toEqual([
    'hanged herself with a rope',
  ])
})
