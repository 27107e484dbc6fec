import type { Table } from './table.ts'

/** Figures of others, on data of their own, with where they were published. */
export const publishedTable: Table = {
  head: ['system', 'data and way of scoring', 'figure', 'from'],
  rows: [
    [
      'Rule; CoreNLP; CRF; BERT+Cofe',
      'PolNeAR, exact F1 of source / cue / content',
      '10.7/22.8/5.6; 13.9/–/17.5; 50.6/53.4/28.6; 83.2/75.3/72.9',
      'CofeNet, supplement, table 6',
    ],
    [
      'Rule; CRF; BERT+Cofe',
      'PolNeAR, mean Jaccard',
      '8.8/14.4/6.1; 42.1/44.1/42.3; 76.4/69.4/73.2',
      'CofeNet, supplement, table 8',
    ],
    [
      'GenderGapTracker v7',
      '98 Canadian articles, covered .3 / .8, F1; speaker on matched',
      '83.7 / 76.1; 86.5',
      'its README',
    ],
    [
      'BBC Citron (2021)',
      'PARC3, all spans exact, F1; content exact',
      '56.7; 59.3',
      'its model card',
    ],
    [
      'two people',
      'PolNeAR train, exact content: all, direct',
      '67.9, 94.0',
      'measured by ourselves',
    ],
    [
      'every pair of marks',
      'PolNeAR dev, regions, F1; speaker on matched',
      '95.7; 75.8',
      'measured by ourselves',
    ],
    [
      'Intl.Segmenter; wink-nlp; parse-english',
      'GUM news, sentence ends, F1',
      '97.0; 96.4; 97.1',
      'measured by ourselves',
    ],
    [
      'retext-equality; write-good',
      '140 news articles, alerts per 1,000 words',
      '32.4; 20.8',
      'measured by ourselves',
    ],
  ],
}
