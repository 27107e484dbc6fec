import { hold, type Phase } from './phase.ts'

/** Holds what somebody writes whose comments moderators chose to read first. */
export const readFirst: Phase = {
  name: 'read-first',
  run: ({ writer }) =>
    writer.isReadFirst ? [hold('Moderators chose to read its writer’s comments first')] : [],
}
