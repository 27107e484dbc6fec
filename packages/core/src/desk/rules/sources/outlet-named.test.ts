import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { outletNamed } from './outlet-named.ts'

const asks = [
  'A crew member told the local paper that it was over.',
  'She told a magazine that it was over.',
  'He told a tabloid newspaper that it was over.',
  'She told an American magazine: “It is over.”',
  'Speaking to a podcast, he said that it was over.',
  'In an interview with a newspaper she said that it was over.',
  'According to a website, the house was sold.',
  'According to media reports, the house was sold.',
  'According to multiple reports, she has left.',
  'One outlet reported that she had left.',
  'A tabloid claimed that she had left.',
  'Several news sites wrote that she had left.',
  'Media reports said that she had left.',
  'Press reports suggest that the tour is off.',
  'It was first reported by a gossip website.',
  'The words were published in a magazine.',
  'A friend told another outlet that it was over.',
  'She told one publication that it was over.',
  'He was quoted by an entertainment site as saying that he was done.',
  'A radio station quoted her as saying that it was over.',
  'Various outlets have reported that she is gone.',
]

const quiet = [
  'She told Us Weekly that it was over.',
  'She told a magazine, The Gazette, that it was over.',
  'According to reports in the Gazette, she has left.',
  'According to media reports by the Gazette and the Courier she has left.',
  'She told the magazine that it was over.',
  'He founded a magazine.',
  'She bought a newspaper at the station.',
  'He reads a website every day.',
  'A podcast about bees won the prize.',
  '“She told a magazine that it was over,” he said.',
  'A newspaper lay on the table.',
  'The paper was thin.',
  'She works for a radio station.',
  'He sued one newspaper for libel.',
  'According to a judge, the house was sold.',
  'According to a report of the council, the road is safe.',
  'One report of the crash is missing.',
  'A site near the river was cleared.',
  'The channel is deep.',
  'A blog called Bees told her story.',
]

it('asks which outlet it was', () => {
  expect(misjudged(outletNamed, { asks, quiet })).toEqual([])
})
