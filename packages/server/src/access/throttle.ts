/** Says whether somebody may ask once more now. */
export interface Throttle {
  /** Takes one turn of `who` at a time in milliseconds. */
  mayAsk(who: string, now: number): boolean
}

/** A bucket that holds `burst` turns and gets `perSecond` new ones: nobody can ask without an end. */
export function openThrottle({ burst, perSecond }: { burst: number; perSecond: number }): Throttle {
  const buckets = new Map<string, { left: number; at: number }>()
  const most = 10_000
  return {
    mayAsk: (who, now) => {
      const bucket = buckets.get(who) ?? { left: burst, at: now }
      const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond)
      buckets.delete(who)
      // Those who asked last are kept: a flood of addresses pushes out the oldest.
      const [oldest] = buckets.keys()
      if (buckets.size >= most && oldest !== undefined) buckets.delete(oldest)
      buckets.set(who, { left: left >= 1 ? left - 1 : left, at: now })
      return left >= 1
    },
  }
}
