import { type Phase, refuse } from './phase.ts'

/** Refuses whoever may not write for now. */
export const barred: Phase = {
  name: 'barred',
  run: ({ writer, at }) =>
    writer.barredUntil !== null && writer.barredUntil > at
      ? [refuse(`Whoever wrote it may write again from ${writer.barredUntil}`)]
      : [],
}
