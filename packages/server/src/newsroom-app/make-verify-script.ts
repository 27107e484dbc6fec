import { builtEditor } from './build-editor.ts'
import { verifierPlace } from './editor-place.ts'
import { buildOf } from './find-build.ts'

/**
 * Builds the script that checks evidence in readers' browsers where its sources changed; gives whether it did, and so
 * whether its page is to be written anew. Rejects with a BuildFailure.
 */
export async function makeVerifyScript(signal: AbortSignal): Promise<boolean> {
  const { isBuilt } = await buildOf(verifierPlace())
  if (isBuilt) return false
  await builtEditor(verifierPlace(), signal)
  return true
}
