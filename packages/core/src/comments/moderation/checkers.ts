import { type Found, hold, type Phase } from './phase.ts'

/** Holds what a checker would have read, and what it could not look at. */
export const checkers: Phase = {
  name: 'checkers',
  run: ({ checks }) =>
    checks.flatMap((check): readonly Found[] => {
      if (check.outcome === 'fine') return []
      const called = check.checker === 'spam' ? 'The spam checker' : 'The classifier'
      if (check.outcome === 'hold') return [hold(`${called} would have it read: ${check.why}`)]
      return [hold(`${called} could not look at it: ${check.why}`)]
    }),
}
