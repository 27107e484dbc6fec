import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { dateInCalendar } from './date-in-calendar.ts'

const asks = [
  '“She sang on 30 February,” he said.',
  'She was born on 31 June 1990.',
  'It was signed on February 30, 2024.',
  'It was signed on 29 February 2023.',
  'The lease ended on 31 April.',
  'The lease ended on September 31.',
  'The lease ended on November 31, 2019.',
  'It was posted on 2024-02-30.',
  'It was posted on 2024-13-01.',
  'It was posted on 30/02/2024.',
  'It was posted on 14/14/2024.',
  'She spoke on Monday, 25 November 2026.',
  'She spoke on Friday, July 20, 2017.',
  'She spoke on Wednesday 1 January 2019.',
  'The court sat on Sunday, March 4, 2024.',
  'The court sat on Thursday 4 July 2025.',
  'On Wednesday, February 29, 2023 it rained.',
  'On Saturday the 1st of June 2025 it rained.',
  'It opened on Monday 12th May 2026.',
  'The show is on Friday, 31 September 2027.',
  'It ran until Monday, December 24, 2024.',
]

const quiet = [
  '“All tickets for 18 November will be refunded,” the hall said.',
  '“She sang on 29 February,” he said.',
  'She was born on 30 June 1990.',
  'It was signed on February 29, 2024.',
  'It was signed on 28 February 2023.',
  'The lease ended on 30 April.',
  'It was posted on 2024-02-29.',
  'It was posted on 03/04/2024.',
  'It was posted on 28/02/2024.',
  'She spoke on Wednesday, 25 November 2026.',
  'She spoke on Friday, July 21, 2017.',
  'She spoke on Monday 5 June.',
  'The court sat on Thursday 4 July 2024.',
  'On Saturday the 1st of June 2024 it rained.',
  'It ran from 3 to 5 May 2024.',
  'In March 1990 she left.',
  'Ward 31 was shut in June.',
  'She has 31 Marchmont prints.',
  'He ran 40 May Hill races.',
  'Route 31 opens in June.',
  'She said “31”, and June laughed.',
  'It sold 30 in February.',
  'She came 31st; April came first.',
  'Level 2024-02 is the hard one.',
]

it('asks about days that no calendar has, and weekdays that are others', () => {
  expect(misjudged(dateInCalendar, { asks, quiet })).toEqual([])
})

it('points at the date', () => {
  expect(askedBy(dateInCalendar, 'She was born on 31 June 1990.')).toEqual(['31 June 1990'])
})
