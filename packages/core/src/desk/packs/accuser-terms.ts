import type { Pack } from './pack.ts'

/** Words that put the one who reports abuse into doubt, or into the dock. */
export const accuserTerms: Pack = {
  rule: 'accuser-terms',
  level: 'ask',
  topic: 'abuse',
  onlyOnTopic: true,
  guideline: null,
  optional: false,
  terms: [
    {
      words: 'alleged victim|victims|survivor|survivors',
      instead: ['the woman', 'the man', 'the complainant'],
      why: 'It is easily read as doubt of what this person says; it is the act that is alleged.',
    },
    {
      words: 'accuser|accusers',
      instead: ['the woman who reported him', 'the complainant'],
      why: 'It makes the one who speaks the one who acts.',
      unless: ['film', 'novel', 'newspaper', 'magazine'],
    },
    {
      words:
        'admitted|admits|confessed|confesses being raped|abused|assaulted|molested | admitted|admits|confessed|confesses having been raped|abused|assaulted|molested | admitted|confessed she|he|they was|were raped|abused|assaulted|molested | admitted|confessed she|he|they had been raped|abused|assaulted|molested | confessed|admitted to being raped|abused|assaulted|molested',
      instead: ['said', 'told'],
      why: 'One admits what one has done wrong; this was done to somebody.',
    },
    {
      words:
        'claims|claimed to be a victim | claims|claimed to have been a victim | so-called victim|victims | self-styled victim|victims',
      instead: ['says', 'said'],
      why: 'It puts the account in doubt by its verb, before the reader has heard it.',
    },
  ],
}
