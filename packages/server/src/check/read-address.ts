import { headerOf } from '../capture/fetching/exchange.ts'
import { type FetchOptions, fetchStranger } from '../capture/fetching/fetch-address.ts'
import { software } from '../capture/keep-evidence.ts'
import { decodePage } from '../intake/decode-page.ts'
import { type CheckInput, type CheckSetting, UnreadableError } from './check-input.ts'
import { storyOfPage } from './read-story.ts'

/**
 * The story at an address, fetched as a stranger's: nothing inside a network is asked. Throws an `UnreadableError`
 * where there is none.
 */
export async function readAddress(
  address: string,
  setting: CheckSetting,
  reach: Pick<FetchOptions, 'played' | 'resolve'> = {},
): Promise<CheckInput> {
  const fetched = await fetchStranger(address, {
    ...reach,
    now: () => setting.now,
    headers: [['User-Agent', software]],
  })
  if (fetched.kind !== 'answered') throw new UnreadableError(fetched.message)
  const { last, body, problem } = fetched
  const { status } = last.response
  if (status !== 200) throw new UnreadableError(`Cannot fetch ${address}: it answers ${status}`)
  if (!body) throw new UnreadableError(`Cannot fetch ${address}: ${problem}`)
  const type = headerOf(last.response, 'content-type')
  if (!/html/i.test(type))
    throw new UnreadableError(`Cannot read ${address}: it is no page (${type || 'of no type'})`)
  return storyOfPage(address, htmlOf(body, type), setting)
}

/** A page by the charset that its server names, else by what it says of itself. */
function htmlOf(body: Uint8Array, type: string): string {
  const label = /charset="?([\w-]{2,40})/i.exec(type)?.[1]
  if (label === undefined) return decodePage(body, true)
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return decodePage(body, true)
  }
}
