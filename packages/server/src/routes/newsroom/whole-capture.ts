import { captureTold } from '../../storage/capture-told.ts'
import { type Capture, capturesOf, findCapture } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { openedEvidence } from '../../storage/opened-evidence.ts'
import { toldWhole } from './capture-answers.ts'

/** What is answered where no copy has a name. */
export const noCopy = 'Cannot find the copy: there is none of this name'

/** Everything that the newsroom shows of a copy; undefined where there is none of this id. */
export async function wholeCapture(
  db: Database,
  id: string,
): Promise<ReturnType<typeof toldWhole> | undefined> {
  const capture = await findCapture(db, id)
  if (!capture) return undefined
  const [said, looks, [opened]] = await Promise.all([
    captureTold(db, id),
    capturesOf(db, capture.address),
    openedEvidence(db, [id]),
  ])
  return toldWhole(capture, { said, looks: looksIn(looks), opened })
}

/** So many looks at one address are told; a watch may have made more. */
function looksIn(looks: readonly Capture[]): readonly Capture[] {
  return looks.slice(0, 30)
}
