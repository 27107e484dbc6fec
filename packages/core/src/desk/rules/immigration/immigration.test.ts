import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { nationalityHasPart } from './nationality-has-part.ts'
import { refugeeOrMigrant } from './refugee-or-migrant.ts'
import { statusHasSource } from './status-has-source.ts'

it('asks who says that somebody is in a country illegally', () => {
  const asks = [
    'Ivo Maran entered the country illegally.',
    'Ivo Maran was in the country illegally.',
    'Ivo Maran overstayed his visa.',
    'He entered Britain illegally in 2019.',
    'He is in the US illegally.',
    'The driver, Ivo Maran, had no legal status.',
    'Ivo Maran lives without papers.',
    'Ivo Maran is an illegal immigrant.',
    'The suspect was living illegally in Lerwich.',
    'She came without a visa and overstayed her permit.',
    'Ivo Maran was undocumented.',
    'Ivo Maran crossed the border illegally.',
    'The man works illegally.',
    'Ivo Maran has worked illegally for years.',
    'Ivo Maran, a failed asylum seeker, lives in Wend.',
    'Ivo Maran stayed without legal permission.',
    'Ivo Maran has no right to work.',
    'The woman lived illegally in France.',
    'Ivo Maran, an undocumented worker, was hurt.',
    'The defendant arrived illegally.',
  ]
  const quiet = [
    'Prosecutors said that Ivo Maran entered the country illegally.',
    'Ivo Maran entered the country illegally, according to the ministry.',
    'Ivo Maran allegedly overstayed his visa.',
    'The ministry says that he has no legal status.',
    'Ivo Maran denies that he entered the country illegally.',
    'The court found that Ivo Maran overstayed his visa.',
    'Many people enter the country illegally.',
    'The number of those who entered Britain illegally has fallen.',
    '“Ivo Maran entered the country illegally,” the minister said.',
    'In the film Ivo Maran enters illegally.',
    'Ivo Maran parked illegally.',
    'Ivo Maran came to Britain in 2019.',
    'Ivo Maran has a visa until May.',
    'Ivo Maran writes about illegal immigration.',
    'She helps people without papers.',
    'Ivo Maran denied that he was undocumented.',
    'If Ivo Maran overstayed his visa, he must leave.',
    'Whether Ivo Maran entered illegally is not known.',
    'Ivo Maran was born in Lerwich.',
    'Undocumented workers picked the fruit.',
  ]
  expect(misjudged(statusHasSource, { asks, quiet })).toEqual([])
})

/** A story about a crime with another last sentence. */
const about = (sentence: string) =>
  `Man arrested after stabbing\n\nA man of 30 was arrested after a stabbing in Lerwich, in which a shopkeeper was wounded and robbed. ${sentence}`

it('notes where a suspect comes from', () => {
  const asks = [
    'A Romanian man was charged with robbery.',
    'Police arrested an Albanian national.',
    'The Somali-born suspect is 30.',
    'The suspect is an asylum seeker.',
    'Two Polish men were detained.',
    'A refugee is accused of the attack.',
    'The attacker is a foreign national.',
    'A Turkish teenager was arrested.',
    'Detectives suspect a Nigerian gang.',
    'A Mexican citizen has been charged.',
    'An Iraqi youth was detained.',
    'A migrant was arrested for the robbery.',
    'The accused, a Syrian refugee, is 30.',
    'Afghan man charged with robbery',
    'A Lithuanian driver was convicted.',
    'The stabbing suspect is a Sudanese man.',
    'An Eritrean national was jailed.',
    'A Jamaica-born man was arrested.',
    'The robbery was the work of a Moldovan gang.',
    'A Vietnamese woman was detained.',
  ]
  const quiet = [
    'A man was charged with robbery.',
    'A Romanian man helped the shopkeeper.',
    'The Polish men’s choir sang.',
    'He is to be deported; the Albanian national was arrested in May.',
    'The Somali man was the victim.',
    'A Turkish restaurant is next door.',
    'The Syrian refugee saw nothing.',
    'The attack on a refugee was racist, say police.',
    'An Iraqi man was extradited and charged.',
    'The Nigerian embassy was told of the arrest of a Nigerian man.',
    'The court heard an interpreter for the Polish man who is accused.',
    'Migrants were trafficked by the suspects.',
    'A Mexican citizen lives there.',
    '“A Romanian man was arrested,” said the baker.',
    'In the film an Albanian gang is suspected of robbery.',
    'The driver was arrested.',
    'A woman of 40 was detained.',
    'The Russian regime detained an Ukrainian man.',
    'Foreign guests came.',
    'Refugees live in the street.',
  ]
  const silent = (text: string) => askedBy(nationalityHasPart, about(text)).length === 0
  expect(asks.filter(silent)).toEqual([])
  expect(quiet.filter((text) => !silent(text))).toEqual([])
  expect(
    askedBy(nationalityHasPart, 'A Romanian man robbed the league of a sure champion.'),
  ).toEqual([])
})

it('asks whether refugees here are migrants there', () => {
  const asks = [
    'Forty refugees came ashore. The migrants were given tea.',
    'Forty migrants came ashore. The refugees were given tea.',
    'The refugees waited. A migrant was ill.',
    'A refugee fell. The migrants helped.',
    'Migrants left the camp. One refugee stayed.',
    'The boat carried refugees.\n\nThe migrants were brought to Wend.',
    'Refugees arrive in Wend\n\nThe migrants had been at sea for a week.',
    'Migrants rescued\n\nThe refugees are well.',
    'The village took in refugees. Migrants cook in the hall.',
    'Refugees sang. The mayor thanked the migrants.',
    'The migrants, 30 of them, slept. By noon the refugees had gone.',
    'A ship found the refugees. The migrants had no water.',
    'Doctors saw the migrants. Some refugees were ill.',
    'The migrants spoke to us. The refugees come from one town.',
    'Buses took the refugees away. The migrants waved.',
    'He photographed migrants. The refugees liked it.',
    'The hall is full of refugees. More migrants will come.',
    'The mayor met a migrant. He promised the refugees a school.',
    'Refugees were counted. There were 80 migrants.',
    'The camp holds migrants. It was built for refugees.',
  ]
  const quiet = [
    'Forty refugees came ashore. The refugees were given tea.',
    'Forty migrants came ashore.',
    'Refugees and migrants came ashore. The migrants were given tea; the refugees slept.',
    'Migrants and refugees live here. A refugee cooks.',
    'The law tells refugees from migrants. Migrants need a visa.',
    '“The migrants are tired,” she said. The refugees slept.',
    'The refugees slept. “Migrants,” he wrote, “are welcome.”',
    'In the novel migrants cross a desert. Refugees read it.',
    'Migrating birds came. The refugees were moved.',
    'A refugee opened a shop.',
    'The migrants waited.',
    'Asylum seekers waited. A refugee spoke.',
    'Immigrants built the hall. Refugees use it.',
    'Whether migrant or refugee, all got tea. The migrants slept. The refugees left.',
    'Economic migrants need papers. Refugees do not.',
    'The council spoke of migration. Refugees came.',
    'Refugees or migrants, nobody asked. The migrants left, and the refugees.',
    'The refuge took in a cat. Migrants fed it.',
    'A migrant opened a bakery. It sells bread.',
    'Nobody came.',
  ]
  expect(misjudged(refugeeOrMigrant, { asks, quiet })).toEqual([])
})
