import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../rules/build-proof.ts'
import { asylumSeekerTerms } from './asylum-seeker-terms.ts'
import { illegalImmigrantTerms } from './illegal-immigrant-terms.ts'
import { migrationMetaphors } from './migration-metaphors.ts'

it('asks about “illegal” of people', () => {
  const asks = [
    'An illegal immigrant was found.',
    'Illegal immigrants work there.',
    'Illegal migrants came ashore.',
    'The illegal alien was deported.',
    'Illegal aliens, the sheriff calls them.',
    'Illegal workers picked the fruit.',
    'An illegal who cooks there',
    'They are illegals.',
    'The illegals left.',
    'Illegal entrants were counted.',
    'Illegal foreigners are sought.',
    'Illegal families were parted.',
    'There are no illegal people, she says.',
    'Illegal children, he wrote',
    'An undocumented immigrant sued.',
    'Undocumented workers cook.',
    'The undocumented may not vote.',
    'An undocumented student won.',
    'Undocumented families wait.',
    'Undocumented people pay taxes.',
    'An illegal-immigrant camp',
  ]
  const quiet = [
    'Illegal immigration fell.',
    'He entered the country illegally.',
    'An illegal act',
    'An illegal strike ended.',
    'It was an illegal search.',
    'An illegal drug was found.',
    'The illegal trade in birds',
    'People without legal permission to stay',
    'An undocumented feature of the program',
    'The change is undocumented.',
    'Undocumented cases of measles',
    'Immigrants work there.',
    'An immigrant opened a bakery.',
    'Aliens land in the film.',
    'It is illegal to fish there.',
    'Illegally parked cars',
    '“Illegal immigrants,” he said.',
    'The paralegals left.',
    'He made an illegal U-turn.',
    'It is not an illegal technology.',
    'An illegal weapon was found.',
    'An illegal move in chess',
  ]
  expect(misjudged(illegalImmigrantTerms, { asks, quiet })).toEqual([])
  expect(askedBy(illegalImmigrantTerms, '“Illegal immigrants,” he said.')).toEqual([
    'note: Illegal immigrants',
  ])
})

it('asks about words that decide a claim for asylum', () => {
  const asks = [
    'A bogus asylum seeker was held.',
    'Bogus asylum seekers come.',
    'The illegal asylum seeker',
    'Illegal asylum seekers came.',
    'Fake asylum seekers, he says',
    'A fake refugee',
    'Bogus refugees',
    'Phoney asylum seekers',
    'Phony refugees came.',
    'Sham asylum claimants',
    'Illegal claimants? No: illegal asylum claimants.',
    'Illegal asylum applicants',
    'An illegal refugee',
    'Illegal refugees were counted.',
    'A bogus asylum claim',
    'Bogus asylum claims rise.',
    'Fake asylum claims',
    'A bogus asylum-seeker',
    'Bogus asylum-seekers',
    'Fake refugees came by bus.',
  ]
  const quiet = [
    'An asylum seeker was held.',
    'Asylum seekers come.',
    'A refused asylum seeker',
    'Refugees came by bus.',
    'A bogus doctor treated asylum seekers.',
    'Fake papers were found.',
    'A bogus claim for damages',
    'An illegal camp for refugees',
    'Asylum claims rise.',
    'The claimant won.',
    'It is not illegal to seek asylum.',
    'The phoney war',
    'A fake passport and a refugee',
    'A sham marriage',
    '“Bogus asylum seekers,” he said.',
    'The old asylum burned.',
    'He sought asylum.',
    'Seekers of truth',
    'Applicants wait.',
    'The refuge is full.',
  ]
  expect(misjudged(asylumSeekerTerms, { asks, quiet })).toEqual([])
})

it('asks about people told of as water, insects or an army', () => {
  const asks = [
    'A flood of migrants reached the town.',
    'A wave of refugees',
    'Waves of immigrants',
    'A tide of migrants',
    'An influx of refugees',
    'A torrent of migrants',
    'A tsunami of refugees',
    'Streams of refugees',
    'The migrant influx',
    'The refugee tide',
    'A migrant wave',
    'A swarm of migrants',
    'Hordes of migrants',
    'An invasion of migrants',
    'An army of migrants',
    'A migrant invasion',
    'The town is swamped by migrants.',
    'Overrun with refugees',
    'They are flooding across the border.',
    'Pouring into the country',
    'Anchor babies',
    'Chain migration grew.',
    'Catch and release ended.',
  ]
  const quiet = [
    'Forty migrants reached the town.',
    'More refugees came than in May.',
    'A flood of applications',
    'A wave of strikes',
    'A heat wave',
    'The tide was high.',
    'An influx of tourists',
    'A swarm of bees',
    'An army of helpers',
    'The Salvation Army helps migrants.',
    'The invasion of the island',
    'The river is flooding across the border.',
    'Troops are pouring into the country.',
    'The office is swamped by calls.',
    'Overrun by ivy',
    'Anglers catch and release trout.',
    'A stream of water',
    'Migrants crossed the border.',
    '“A flood of migrants,” he said.',
    'Birds streaming into the valley',
    'The migration of eels',
  ]
  expect(misjudged(migrationMetaphors, { asks, quiet })).toEqual([])
})
