import { startPostgres } from './postgres-for-tests.ts'

/** Starts one PostgreSQL for a whole test run, where the machine has its programs. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const cluster = await startPostgres()
  if (!cluster) return undefined
  process.env['STET_TEST_POSTGRES'] = cluster.address
  return cluster.stop
}
