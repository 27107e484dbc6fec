import { objectIn } from '../cdxj/read-cdxj.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { PackageList } from './check-contents.ts'
import type { WalkedFile } from './check-records.ts'
import { type PackageFile, textOf } from './package-files.ts'

const says =
  'Each page that the package names is one that it holds, with the time at which it was kept'

/** Checks that the pages that readers are led to are among the records. `isOurs`: Stet tells the very time of the record. */
export async function checkPages(
  file: PackageFile,
  {
    walked,
    list,
    isOurs,
  }: {
    readonly walked: readonly WalkedFile[]
    readonly list: PackageList
    readonly isOurs: boolean
  },
): Promise<Check> {
  const text = await textOf(file)
  const [head, ...lines] = (text ?? '').split('\n').filter((line) => line.trim() !== '')
  const told = head === undefined ? undefined : objectIn(head)
  let fault: Fault | undefined
  if (told?.['format'] !== 'json-pages-1.0')
    fault = { reason: 'pages-unreadable', problem: 'Its first line does not say what it is' }
  const times = new Map<string, string[]>()
  for (const { target, date } of walked.flatMap(({ records }) => records))
    if (target !== null) times.set(target, [...(times.get(target) ?? []), date])
  const pages = lines.map(objectIn)
  for (const page of pages) fault ??= pageFault(page, times, isOurs)
  const { mainPageUrl, mainPageDate } = list
  const main = pages.find((page) => page?.['url'] === mainPageUrl)
  if (mainPageUrl !== null && file.path === 'pages/pages.jsonl') {
    const isTime = mainPageDate === null || !isOurs || main?.['ts'] === mainPageDate
    if (!main || !isTime)
      fault ??= { reason: 'pages-main', problem: 'The page to begin with is none of its pages' }
  }
  return checked('pages', file.path, { says, fault })
}

function pageFault(
  page: Readonly<Record<string, unknown>> | undefined,
  times: ReadonlyMap<string, readonly string[]>,
  isOurs: boolean,
): Fault | undefined {
  const [url, ts] = [page?.['url'], page?.['ts']]
  if (typeof url !== 'string')
    return { reason: 'pages-unreadable', problem: 'A line of it names no address' }
  const dates = times.get(url)
  if (!dates)
    return {
      reason: 'pages-record',
      problem: `The package holds no answer of ${url.slice(0, 200)}, which it names as a page`,
    }
  const time = typeof ts === 'string' ? ts : 'none'
  if (isOurs && !dates.includes(time))
    return {
      reason: 'pages-time',
      problem: `No answer of ${url.slice(0, 200)} was kept at the time that is told: ${time.slice(0, 40)}`,
    }
  return undefined
}
