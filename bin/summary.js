/**
 * What Vitest's JSON reporter says of a run, as far as it is read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * Counts a test run in one line and says whether it was good. A file that could not be loaded counts
 * as one failure, and so does a run that failed though each of its tests passed.
 * @param {Report | null} report null where Vitest ended before it wrote one
 * @param {number} code what Vitest ended with
 * @returns {{ line: string, good: boolean }}
 */
export function summarise(report, code) {
  const { passed, failed, skipped } = count(report)
  const failures = failed === 0 && passed > 0 && code !== 0 ? 1 : failed
  const line = `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, good: passed > 0 && failures === 0 && code === 0 }
}

/** @param {Report | null} report */
function count(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
