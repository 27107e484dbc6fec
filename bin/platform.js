/** The platform and processor that this process runs on: `linux-x64`. */
export function platform() {
  return `${process.platform}-${process.arch}`
}

/**
 * The machine as lock files describe it; `libc` is null where there is no choice of one.
 * @returns {import('./installed.js').Machine}
 */
export function thisMachine() {
  return { platform: process.platform, arch: process.arch, libc: libc() }
}

/** @returns {'glibc' | 'musl' | null} */
function libc() {
  if (process.platform !== 'linux') return null
  // Without this, Node looks up a name for every open connection.
  Object.assign(process.report, { excludeNetwork: true })
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  )
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl'
}
