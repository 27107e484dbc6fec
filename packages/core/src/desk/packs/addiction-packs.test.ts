import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../rules/build-proof.ts'
import { addictionJudgements } from './addiction-judgements.ts'
import { addictionLabels } from './addiction-labels.ts'

it('asks about names for people with an addiction', () => {
  const asks = [
    'The drug addict was taken in.',
    'Heroin addicts queued at the door.',
    'She was an addict for years.',
    'Addicts wait months for a bed.',
    'He is a recovering addict.',
    'The junkie was known in town.',
    'Crackheads, he wrote, were everywhere.',
    'Her father was an alcoholic.',
    'Alcoholics need more help.',
    'Her alcoholic father left.',
    'He is a functioning alcoholic.',
    'Substance abusers were turned away.',
    'Drug users met in Leeds.',
    'Problem drinkers cost the state money.',
    'The former addict opened a shop.',
    'A reformed alcoholic runs it.',
    'She is an ex-addict.',
    'A recovering alcoholic wrote it.',
    'The crack baby grew up.',
    'Born addicted, he lived with his aunt.',
    'The druggie next door moved.',
    'The sex addict label stuck.',
  ]
  const quiet = [
    'People with an addiction wait months.',
    'She has an alcohol use disorder.',
    'He is in recovery.',
    'An adrenaline junkie, she jumped again.',
    'He is a news junkie.',
    'Alcoholics Anonymous meets on Monday.',
    'An alcoholic drink costs nine pounds.',
    'The lush green garden was open.',
    'A chocolate addict runs the shop.',
    'The app has a million users.',
    'Users of the library signed.',
    'The former singer opened a shop.',
    'The abuse was reported.',
    'The game is addictive.',
    'A cocktail with low alcoholic content won.',
    'The babies were born on Monday.',
    'He is addicted to crosswords.',
    'The opioid makers settled.',
    'Drug companies raised prices.',
    'A crack in the wall grew.',
    'The drinkers at the bar cheered.',
  ]
  expect(misjudged(addictionLabels, { asks, quiet })).toEqual([])
  expect(askedBy(addictionLabels, '“I am an addict,” Tam Orrin said.')).toEqual(['note: an addict'])
})

it('asks about words that judge drug use and recovery', () => {
  const asks = [
    'His drug habit cost him the band.',
    'Her heroin habit was known.',
    'He had a drug problem.',
    'Drug abuse ended it.',
    'Alcohol abuse was the cause.',
    'He gave a dirty urine sample.',
    'She tested clean.',
    'A clean drug test let him play.',
    'Dirty needles lay there.',
    'He got clean in 2019.',
    'She has been clean for six years.',
    'He stayed clean.',
    'Five years clean, she sings again.',
    'She is clean and sober.',
    'He fell off the wagon.',
    'She was hooked on heroin.',
    'He was strung out.',
    'She kicked the habit.',
    'He relapsed into drinking.',
    'The booze-fuelled party ended.',
    'His drunken antics were filmed.',
    'The drug den was closed.',
  ]
  const quiet = [
    'His drug use cost him the band.',
    'She tested negative.',
    'He has been in recovery since 2019.',
    'The kitchen got clean before the visit.',
    'The keeper has kept a clean sheet.',
    'Clean energy grew.',
    'A habit of writing early helps her.',
    'The abuse of power ended it.',
    'The city has a drug problem, the police said.',
    'The water is clean now.',
    'The beach is clean for the first time.',
    'He kicked the ball over.',
    'The wagon was restored.',
    'He was hooked on the series.',
    'Prices were shooting up.',
    'The cancer relapsed.',
    'The leukaemia had a relapse, doctors say.',
    'The dirty streets were swept.',
    'The test was clean code, engineers said.',
    'The sober report was praised.',
    'The institute on drug abuse published figures.',
  ]
  expect(misjudged(addictionJudgements, { asks, quiet })).toEqual([])
})
