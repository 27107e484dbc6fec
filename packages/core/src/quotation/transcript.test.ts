import { expect, it } from 'vitest'
import { matchQuotation } from './match/match-quotation.ts'
import { readTranscript, timeCodeAt } from './transcript.ts'

it.each([
  ['plain paragraphs', 'I left early.\n\nNobody asked.', 'I left early.\n\nNobody asked.', []],
  [
    'codes before lines',
    '[00:00:05] MARA QUILL: I left\nearly.\n[00:01:10] Q: Why?\n',
    'I left early. Why?',
    [
      { place: 0, seconds: 5 },
      { place: 14, seconds: 70 },
    ],
  ],
  [
    'SubRip',
    '1\r\n00:00:01,000 --> 00:00:04,000\r\nI left\r\nearly.\r\n\r\n2\r\n00:00:04,500 --> 00:00:06,000\r\nNobody asked.',
    'I left early.\n\nNobody asked.',
    [
      { place: 0, seconds: 1 },
      { place: 15, seconds: 4 },
    ],
  ],
  [
    'WebVTT',
    'WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nI left early.',
    'I left early.',
    [{ place: 0, seconds: 1 }],
  ],
  [
    'WebVTT with a head and a comment of several lines',
    'WEBVTT\nKind: captions\n\nNOTE a draft\nby hand\n\n00:01.000 --> 00:04.000\nI left early.',
    'I left early.',
    [{ place: 0, seconds: 1 }],
  ],
  [
    'words that another format begins with',
    'NOTE THAT I LEFT EARLY.',
    'NOTE THAT I LEFT EARLY.',
    [],
  ],
  ['no time in words', 'At 10:30 I left.\n3', 'At 10:30 I left. 3', []],
  ['nothing', ' \n ', '', []],
])('reads a transcript of %s', (_what, typed, text, codes) => {
  expect(readTranscript(typed)).toEqual({ text, codes })
})

it('says when words were spoken that are found in it', () => {
  const transcript = readTranscript('[00:58] I left early.\n[1:02:03] Nobody asked me to stay.')
  const match = matchQuotation('“Nobody asked me”', transcript.text)
  expect(timeCodeAt(transcript, 'places' in match ? (match.places[0]?.from ?? 0) : 0)).toBe(
    '01:02:03',
  )
  expect(timeCodeAt(transcript, 0)).toBe('00:00:58')
  expect(timeCodeAt(readTranscript('Words.'), 2)).toBeNull()
})
