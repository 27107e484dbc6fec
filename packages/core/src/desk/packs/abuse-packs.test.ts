import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../rules/build-proof.ts'
import { abuseTerms } from './abuse-terms.ts'
import { accuserTerms } from './accuser-terms.ts'
import { childAbuseTerms } from './child-abuse-terms.ts'
import { partnerKillingTerms } from './partner-killing-terms.ts'

/** A story about violence at home with another sentence in it. */
const about = (sentence: string) =>
  `Man on trial over domestic abuse\n\nA man is on trial for domestic violence and the murder of his wife. ${sentence} The court heard of years of domestic abuse.`

it('asks about words that make a quarrel or an affair of a crime', () => {
  const asks = [
    'The sex scandal at the school grows.',
    'Three sex scandals in a year.',
    'Police were called to a domestic dispute.',
    'Officers came after a domestic disturbance.',
    'It began as a domestic incident.',
    'Domestic disputes are common there.',
    'Two domestic disturbances that night.',
    'A domestic incident ended in her death.',
    'He is charged with nonconsensual sex.',
    'It was non-consensual sex.',
    'They spoke of non-consensual intercourse.',
    'He had sex without consent.',
    'She was held for forced sex.',
    'The report tells of unwanted sex.',
    'He met underage girls.',
    'An underage girl was with him.',
    'The under-age boys were taken there.',
    'He had underage sex.',
    'Underage women were flown in.',
    'The case of the under-age boy',
    'Sex-scandal coach resigns',
  ]
  const quiet = [
    'The scandal at the school grows.',
    'The sex scandal was a consensual affair between adults.',
    'A senator’s affair became a sex scandal.',
    'It is a dispute over domestic trade.',
    'The domestic dispute over tariffs goes on.',
    'The domestic airline dispute is over: a domestic dispute with pilots.',
    'A law that defines sex without consent as rape',
    'The bill changes the definition of sex without consent.',
    'Underage drinking has fallen.',
    'He was fined for underage gambling; underage boys got in.',
    'The underage team won.',
    'An underage girl was caught drinking.',
    'Sexual abuse at the school',
    'She was raped, the court heard.',
    'Domestic abuse is a crime.',
    'The incident was at a domestic terminal.',
    'Consent matters.',
    '“It was a sex scandal,” he said.',
    'The film “A Domestic Dispute” opens on Friday.',
    'Girls of fourteen were there.',
    'The under-age squad lost; its underage boys wept.',
  ]
  expect(misjudged(abuseTerms, { asks, quiet })).toEqual([])
  expect(askedBy(abuseTerms, '“It was a sex scandal,” he said.')).toEqual(['note: sex scandal'])
})

it('asks about words that make pornography of the abuse of children', () => {
  const asks = [
    'He had child pornography on his phone.',
    'He was charged with child porn offences.',
    'Police found child-porn.',
    'He sold kiddie porn.',
    'He shared kiddy porn.',
    'A ring that traded kid porn',
    'Children pornography was found.',
    'Underage porn was on the disk.',
    'He kept pornographic images of children.',
    'Pornographic videos of minors were found.',
    'Pornographic pictures of children',
    'Pornographic material of minors',
    'Paedophile porn was seized.',
    'Pedophile pornography was seized.',
    'A child prostitute spoke.',
    'They were child prostitutes.',
    'He wrote on child prostitution.',
    'Teenage prostitutes worked there.',
    'Underage prostitution is rife.',
    'Sex tourists came.',
    'Child sex tourism grows.',
  ]
  const quiet = [
    'He had images of child sexual abuse.',
    'Child sexual abuse material was found.',
    'Adults may watch pornography.',
    'A bill on pornography and children’s access to it',
    'The protocol on child prostitution was signed.',
    'He breached a statute on child pornography.',
    'The convention names child pornography in its title.',
    'The offence of possessing child pornography dates from 1988.',
    'The convention bans child sex tourism.',
    'Sex tourists, all adults, went to clubs.',
    'Prostitution is legal there.',
    'A child of prostitutes tells her story.',
    'The children saw the ship.',
    '“It is child porn,” the officer said.',
    'Children at risk of exploitation',
    'Porn has nothing to do with it.',
    'Kid gloves, kid brother',
    'Pictures of children at play',
    'Videos of minors’ football',
    'Teenage workers wanted',
    'A sexually exploited child',
  ]
  expect(misjudged(childAbuseTerms, { asks, quiet })).toEqual([])
})

it('asks about words that make the killing of a partner a fate or a mood', () => {
  const asks = [
    'It was a crime of passion.',
    'Crimes of passion, the lawyer calls them.',
    'One day he snapped.',
    'It is a family tragedy.',
    'The domestic tragedy shook the street.',
    'A double tragedy in Wend',
    'A village tragedy',
    'He was in a jealous rage.',
    'In a fit of jealousy he took a knife.',
    'It was a moment of madness.',
    'The red mist came down.',
    'He lost control.',
    'He lost it.',
    'He flew into a rage.',
    'A lovers’ tiff, it is said.',
    'A lover’s quarrel went wrong.',
    'There was marital strife.',
    'It was a love triangle.',
    'The spurned husband waited.',
    'The jilted boyfriend',
    'It was out of character.',
    'He was pushed to the edge.',
    'She drove him to it.',
  ]
  const quiet = [
    'He killed his wife.',
    'The tragedy of the mine is long ago.',
    'A photographer snapped pictures outside.',
    'He snapped up a bargain.',
    'The Greek play is a family tragedy.',
    'In the film it is a crime of passion.',
    'He lost control of his car.',
    'She lost it at the party.',
    'A love triangle in the novel',
    'The character in the play is out.',
    'He drove home.',
    'Mad with joy, they sang.',
    'Her husband waited.',
    '“It was a crime of passion,” his lawyer said.',
    'The opera is a family tragedy.',
    'The rope snapped.',
    'A selfie, snapped in May',
    'The quarrel of two lovers of art',
    'Mist lay on the hills.',
    'A fire was a family tragedy in the village.',
    'They lost their house.',
  ]
  const of = (sentences: readonly string[]) => sentences.map(about)
  expect(misjudged(partnerKillingTerms, { asks: of(asks), quiet: of(quiet) })).toEqual([])
  expect(askedBy(partnerKillingTerms, 'One day he snapped and left the band.')).toEqual([])
})

it('asks about words that doubt those who report abuse', () => {
  const asks = [
    'The alleged victim spoke.',
    'Two alleged victims came.',
    'An alleged survivor wept.',
    'His accuser was in court.',
    'The accusers met.',
    'She admitted being raped.',
    'She admits having been abused.',
    'He confessed being molested.',
    'She admitted she was assaulted.',
    'They admitted they were abused.',
    'He confessed he had been raped.',
    'She confessed to being abused.',
    'She admitted to being assaulted.',
    'She claims to be a victim.',
    'He claimed to have been a victim.',
    'The so-called victim left.',
    'So-called victims, he wrote',
    'The self-styled victim',
    'Her client’s accuser said no.',
    'Alleged victims can call.',
  ]
  const quiet = [
    'The woman spoke.',
    'The alleged abuse began in May.',
    'An alleged attack',
    'He is accused of abuse.',
    'Those who accuse him met.',
    'She said that she was raped.',
    'He admitted the assault.',
    'He admitted he had abused her.',
    'He confessed to abusing her.',
    'Victims can call.',
    'The victim of the fire',
    '“The alleged victim lies,” he said.',
    'She claims damages.',
    'He claimed to be a doctor.',
    'The so-called expert left.',
    'The film “The Accuser” opens.',
    'In the novel the accuser is a ghost.',
    'The complainant wept.',
    'Survivors met.',
    'He admitted being late.',
  ]
  const of = (sentences: readonly string[]) => sentences.map(about)
  expect(misjudged(accuserTerms, { asks: of(asks), quiet: of(quiet) })).toEqual([])
  expect(askedBy(accuserTerms, 'The alleged victim of the tax spoke.')).toEqual([])
})
