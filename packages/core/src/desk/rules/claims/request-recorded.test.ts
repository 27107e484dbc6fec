import { expect, it } from 'vitest'
import { paragraph, request, storyWith } from '../../../story/build.ts'
import type { RequestForComment } from '../../../story/story.ts'
import { askedBy } from '../build-proof.ts'
import { requestRecorded } from './request-recorded.ts'

const asked = (words: string, ...requests: readonly RequestForComment[]) =>
  askedBy(requestRecorded, storyWith({ requests }, paragraph(words)))

const asks = [
  'Mara Quill did not respond to a request for comment.',
  'Mara Quill didn’t respond to our questions.',
  'Her agent has not responded to our e-mails.',
  'The label did not immediately respond to a request for comment.',
  'The label did not reply to several e-mails.',
  'He did not return our calls.',
  'She has yet to answer our questions.',
  'Mara Quill declined to comment.',
  'The label refused to comment.',
  'He declined to be interviewed.',
  'She refused to answer our questions.',
  'Tam Orrin could not be reached.',
  'Tam Orrin couldn’t be reached for comment.',
  'The label has been approached for comment.',
  'Her agent has been contacted for comment.',
  'Dana Holt was asked for comment.',
  'They were contacted for a comment.',
  'She did not wish to comment.',
  'The council offered no comment.',
  'The police did not answer calls.',
]

const quiet = [
  'Mara Quill said that she was well.',
  'He did not respond to the music.',
  'She did not reply.',
  'The crowd did not respond.',
  'He declined the prize.',
  'She refused to sing.',
  'The village could be reached by boat.',
  'The road was approached from the north.',
  '“He declined to comment,” she said.',
  '“She did not respond to my calls,” he said.',
  'They asked for more.',
  'He commented on the game.',
  'She had no comment to add, and sang.',
  'The body did not respond to treatment.',
  'He contacted the police.',
  'The questions were hard.',
  'She answered all of our questions.',
  'He returned the car.',
  'The label responded to our request on Friday.',
  'The e-mail was long.',
]

it('asks for the record of a request that was not answered', () => {
  expect(asks.filter((words) => asked(words).length === 0)).toEqual([])
  expect(quiet.filter((words) => asked(words).length > 0)).toEqual([])
})

it('is quiet where the story records one, and notes it in a bare text', () => {
  expect(asks.filter((words) => asked(words, request()).length > 0)).toEqual([])
  expect(askedBy(requestRecorded, 'Mara Quill declined to comment.')).toEqual([
    'note: declined to comment',
  ])
})
