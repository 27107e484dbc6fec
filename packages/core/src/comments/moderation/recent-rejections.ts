import { hold, type Phase } from './phase.ts'

const many = 5
const some = 2
const share = 0.3

/** Holds where much of what somebody sent within 30 days was rejected. */
export const recentRejections: Phase = {
  name: 'recent-rejections',
  run: ({ writer: { shown, rejectedLately } }) => {
    const isMuch = rejectedLately >= some && rejectedLately >= share * (shown + rejectedLately)
    if (!isMuch && rejectedLately < many) return []
    return [hold(`${rejectedLately} comments of its writer were rejected within 30 days`)]
  },
}
