import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { requestSaysWho } from './request-says-who.ts'

const asks = [
  'Requests for comment were not returned.',
  'Requests for comment were not immediately answered.',
  'Requests for comment went unanswered.',
  'A request for comment was not answered.',
  'Calls were not returned.',
  'E-mails went unanswered.',
  'Messages were left unanswered.',
  'Questions were ignored.',
  'A request for a statement was ignored.',
  'Inquiries were not answered.',
  'No comment was received.',
  'No response has been received.',
  'No reply was given.',
  'No answer was forthcoming.',
  'No comment had been made by noon.',
  'We reached out for comment, but it was late.',
  'The Gazette has reached out for comment.',
  'The magazine asked for comment.',
  'We have asked for a statement.',
  'We reached out for a response.',
]

const quiet = [
  'Calls to her agent were not returned.',
  'Requests for comment to the label were not returned.',
  'E-mails sent to the label went unanswered.',
  'Mara Quill was asked for comment.',
  'The label has been asked for comment.',
  'We asked Mara Quill for comment.',
  'We reached out to the label for comment.',
  'We asked for comment from the label.',
  'A message left with her agent was not returned.',
  'Mara Quill did not respond to a request for comment.',
  'The label declined to comment.',
  'No comment is needed.',
  'She made no comment on the game.',
  '“Requests for comment were not returned,” he said.',
  'She asked for water.',
  'The questions were hard.',
  'Calls of birds were heard.',
  'He ignored the e-mail.',
  'The answer was given by Dana Holt.',
  'The reply came on Friday.',
]

it('asks who was asked', () => {
  expect(misjudged(requestSaysWho, { asks, quiet })).toEqual([])
})
