import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { arrestHasOutcome } from './arrest-has-outcome.ts'
import { confessionSaysWhere } from './confession-says-where.ts'
import { proceedingsAreActive } from './proceedings-are-active.ts'
import { relativeHasPart } from './relative-has-part.ts'

it('asks before whom somebody confessed', () => {
  const asks = [
    'Jonas Reed confessed to the murder.',
    'Jonas Reed has confessed to killing his landlord.',
    'He confessed to the robbery on Friday.',
    'The suspect admitted to stealing the car.',
    'She admitted killing her neighbour, police said.',
    'He admitted that he stole the money.',
    'He admits robbing the shop.',
    'The man confessed to a string of attacks.',
    'The driver’s confession to the killing was filmed.',
    'He admitted stabbing a man, his sister says.',
    'He admitted defrauding pensioners.',
    'She confessed to arson.',
    'The clerk confessed to embezzlement.',
    'He confesses to the kidnapping.',
    'The boy admitted setting the fire; it was arson.',
    'Two men admitted to smuggling.',
    'He admitted taking part in the attack.',
    'The hacker confessed to blackmail.',
    'He confessed that he shot the guard.',
    'A nurse admitted to the theft.',
  ]
  const quiet = [
    'He pleaded guilty to murder.',
    'He admitted murder at Lerwich Crown Court.',
    'She confessed to the robbery in court on Monday.',
    'The judge heard that he admitted stealing the car.',
    'He confessed that he loves old films.',
    'She admits that she was nervous.',
    'He admitted that the bridge is late.',
    '“I confess to the murder of a good joke,” he said.',
    'The minister admitted to mistakes.',
    'In the novel he confesses to the murder.',
    'He admitted defeat.',
    'Tickets are needed to be admitted to the trial.',
    'She was admitted to hospital.',
    'He testified that he admitted killing the dog.',
    'He admitted theft before magistrates.',
    'The priest hears confessions on Sundays.',
    'He confessed his love.',
    'She confessed to eating the last biscuit.',
    'A man admitted in his plea that he robbed the shop.',
    'He admitted that he knew of the plan, which years later and for reasons of its own led to a murder.',
  ]
  expect(misjudged(confessionSaysWhere, { asks, quiet })).toEqual([])
})

it('notes an arrest of a named person without what followed', () => {
  const asks = [
    'Jonas Reed was arrested on Friday.',
    'Mara Quill was detained at the airport.',
    'Police arrested a man. Jonas Reed was arrested at home.',
    'Officers detained Jonas Reed, who was arrested in his car.',
    'Jonas Reed has been arrested again.',
    'Singer Mara Quill, 34, was arrested after a party.',
    'Jonas Reed was apprehended.',
    'The councillor Jonas Reed was detained on Monday.',
    'Two men were arrested, one of them Jonas Reed.',
    'Mara Quill and two friends were arrested in Lerwich.',
    'Jonas Reed was arrested. It rained all day.',
    'On Tuesday Jonas Reed was arrested near the port.',
    'Driver Jonas Reed was arrested at the scene.',
    'Jonas Reed, 51, was detained outside a bank.',
    'Mara Quill had been arrested in March.',
    'Jonas Reed was arrested with a friend.',
    'Jonas Reed was arrested by officers from Lerwich.',
    'Mara Quill was arrested in a hotel.',
    'Baker Jonas Reed was arrested at dawn.',
    'Jonas Reed was arrested at the border.',
  ]
  const quiet = [
    'A man was arrested on Friday.',
    'Jonas Reed was arrested and charged with theft.',
    'Jonas Reed was arrested. He was later released.',
    'Jonas Reed was arrested. A trial is set for May.',
    'Jonas Reed was arrested on suspicion of theft.',
    'Jonas Reed was arrested; no charges have been filed.',
    'Mara Quill was arrested and remains in custody.',
    'Mara Quill was arrested and bailed.',
    'Mara Quill was arrested in 2019 and acquitted a year later.',
    'Jonas Reed was arrested. Prosecutors dropped the case.',
    'Jonas Reed was not there. Two men were arrested.',
    'In the film Jonas Reed is arrested.',
    'In the drama Jonas Reed was arrested.',
    '“Jonas Reed was arrested,” she said.',
    'Jonas Reed praised the police.',
    'The fall was arrested by a rope, said Jonas Reed, who denies a mistake.',
    'Mara Quill was arrested. She denies everything.',
    'Police made arrests in Lerwich.',
    'Jonas Reed was arrested and questioned.',
    'Jonas Reed was convicted in May, a year after he was arrested.',
  ]
  const silent = (text: string) => askedBy(arrestHasOutcome, text).length === 0
  expect(asks.filter(silent)).toEqual([])
  expect(quiet.filter((text) => !silent(text))).toEqual([])
})

/** A story about a crime with another last sentence. */
const about = (sentence: string) =>
  `Man charged with murder\n\nA man of 41 has been charged with the murder of a shopkeeper, who was stabbed in a robbery in Lerwich in May. ${sentence}`

it('notes the name of a relative who has no part in the matter', () => {
  const asks = [
    'His wife, Lena Hart, is a teacher.',
    'His wife Lena Hart is a teacher.',
    'Reed’s brother, Paul Hart, runs a bakery.',
    'His daughter Ana Hart studies law.',
    'Her husband, Jonas Hart, owns the house.',
    'His mother, Edith Hart, lives next door.',
    'His father Karl Hart was a judge.',
    'His sister, Ruth Hart, is a nurse.',
    'His former wife, Lena Hart, moved to Wend.',
    'The suspect’s wife, Lena Hart, works at the port.',
    'His girlfriend, Nora Hart, is expecting a child.',
    'His son, Max Hart, plays for the county.',
    'His partner, Lena Hart, has a shop.',
    'His uncle, Otto Hart, sat on the council.',
    'His cousin, Bo Hart, drives a taxi.',
    'His ex-wife, Lena Hart, married again.',
    'Their daughter, Ana Hart, was at school.',
    'His aunt, Mina Hart, keeps bees.',
    'His stepfather, Rolf Hart, is a pilot.',
    'His fiancée, Nora Hart, is a singer.',
  ]
  const quiet = [
    'His wife, Lena Hart, said that she knew nothing.',
    'His brother, Paul Hart, is a witness.',
    'His brother, Paul Hart, has also been charged.',
    'His wife, Lena Hart, was killed.',
    'His wife is a teacher.',
    'His brother runs a bakery.',
    'Lena Hart is a teacher.',
    'His lawyer, Lena Hart, is from Wend.',
    'Her daughter, Ana Hart, survived.',
    'His wife, Lena Hart, called the police.',
    '“Ask his wife, Lena Hart,” a neighbour told us.',
    'In the film his wife, Lena Hart, is a spy.',
    'The judge, Karl Hart, is a father of two.',
    'His mother saw him. Ruth Hart is the mayor.',
    'The shopkeeper’s widow thanked Lena Hart.',
    'His sister, Ruth Hart, found the body.',
    'His neighbour, Otto Hart, keeps bees.',
    'His wife, Lena Hart, helped him, prosecutors say.',
    'His employer, Bo Hart, is on holiday.',
    'The brothers of the dead man wept.',
  ]
  const silent = (text: string) => askedBy(relativeHasPart, about(text)).length === 0
  expect(asks.filter(silent)).toEqual([])
  expect(quiet.filter((text) => !silent(text))).toEqual([])
  expect(
    askedBy(relativeHasPart, 'The baker opened a shop. His wife, Lena Hart, bakes too.'),
  ).toEqual([])
})

/** A report of a case that goes on, with another sentence. */
const active = (sentence: string) =>
  `Jonas Reed, 41, has been charged with robbery. ${sentence} He is due to appear before magistrates.`

it('asks about a past while a case is under way, in countries that hold it back', () => {
  const asks = [
    'He has previous convictions.',
    'He has a criminal record.',
    'He was previously jailed for fraud.',
    'He has a history of violence.',
    'He is known to police.',
    'Reed, a repeat offender, lives in Lerwich.',
    'He has a string of convictions.',
    'He was already convicted in 2019.',
    'He was out on licence.',
    'His criminal past is long.',
    'He has a list of offences.',
    'He has prior convictions for theft.',
    'He was previously sentenced for assault.',
    'He has earlier convictions.',
    'He was previously arrested.',
    'The ex-convict lives in Lerwich.',
    'Reed, a career criminal, said nothing.',
    'He has past convictions.',
    'He has a history of abuse.',
    'He was previously accused of robbery.',
  ]
  const quiet = [
    'He lives in Lerwich.',
    'He is a baker.',
    'He has worked at the port since 2011.',
    'He denies the charge.',
    'The shop was robbed before.',
    'He previously lived in Wend.',
    'He has a history degree.',
    'He has a list of friends.',
    'He has a string of shops.',
    'The police know the street.',
    'He set a record in swimming.',
    'He was already at home.',
    'He has a driving licence.',
    'The offence carries ten years.',
    'His past employers praised him.',
    'The novel tells of a criminal past.',
    'He is the first to be charged.',
    'He was out on Friday.',
    'The court was told nothing more.',
    'He was previously the mayor.',
  ]
  const found = (text: string, ...countries: readonly string[]) =>
    askedBy(proceedingsAreActive, text, { countries })
  expect(asks.filter((text) => found(active(text), 'GB').length === 0)).toEqual([])
  expect(quiet.filter((text) => found(active(text), 'GB').length > 0)).toEqual([])
  expect(found(active('He has previous convictions.'), 'US')).toEqual([])
  expect(found(active('He has previous convictions.'))).toEqual([])
  expect(found('Jonas Reed has previous convictions.', 'GB')).toEqual([])
  expect(
    found('Jonas Reed was found guilty on Friday. He has previous convictions.', 'GB'),
  ).toEqual([])
})
