import type { AskedJob } from '../storage/jobs.ts'

/** The jobs that make changed files smaller, once nobody waits for anything else. */
export function packLater(changed: readonly string[], now: string): AskedJob[] {
  return changed
    .filter((path) => /\.(html|css|js|txt|json|rss|atom|xml)$/.test(path))
    .map((path) => ({ key: `pack:${path}`, kind: 'pack', detail: path, runAt: now, priority: 8 }))
}
