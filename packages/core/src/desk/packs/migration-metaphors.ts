import type { Pack } from './pack.ts'

const people =
  'migrants|immigrants|refugees|foreigners|asylum|newcomers|arrivals|aliens|boats|migration|immigration'

/** People told of as water, insects or an army. House policy, for newsrooms that share it. */
export const migrationMetaphors: Pack = {
  rule: 'migration-metaphors',
  level: 'ask',
  topic: 'immigration',
  onlyOnTopic: false,
  guideline: null,
  optional: true,
  terms: [
    {
      words: `flood|floods|flooding|wave|waves|tide|tides|torrent|tsunami|deluge|stream|streams|influx of ${people} | migrant|immigrant|refugee flood|wave|tide|torrent|tsunami|deluge|influx`,
      instead: ['the number of people who came, and since when'],
      why: 'Water has no faces and no number; a figure tells readers more.',
    },
    {
      words: `swarm|swarms|horde|hordes|invasion|army|armies|plague|infestation of ${people} | migrant|immigrant|refugee swarm|horde|hordes|invasion|army|plague`,
      instead: ['the number of people who came, and since when'],
      why: 'It makes attackers or insects of people, which is a claim in itself.',
      unless: ['salvation army', 'game', 'film'],
    },
    {
      words: `swamped|flooded|overrun|inundated|invaded|besieged by|with ${people} | swarming|flooding|pouring|streaming|surging across|over|into|through|in the|our|from border|borders|country`,
      instead: ['how many came, and what that means for whom'],
      why: 'It gives an impression of size in place of the size.',
      unless: ['river', 'rain', 'water', 'troops', 'applications', 'calls'],
    },
    {
      words: 'anchor baby|babies | chain migration | catch and release | birth tourism',
      instead: ['child born here', 'family reunification'],
      why: 'It is a slogan of one side, and tells readers which.',
      unless: ['fish', 'fishing', 'anglers', 'trout'],
    },
  ],
}
