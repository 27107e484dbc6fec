import type { Newsroom } from '../newsroom.ts'
import type { Recording } from '../storage/recordings.ts'
import { sealOf } from './seal.ts'

/** The transcript of a recording as it was typed; empty where there is none. Throws where the keys are others. */
export async function transcriptOf(
  { config }: Pick<Newsroom, 'config'>,
  { id, sealKey, transcript }: Pick<Recording, 'id' | 'sealKey' | 'transcript'>,
): Promise<string> {
  if (transcript === '') return ''
  const seal = await sealOf(config, id, sealKey)
  return seal.open(Buffer.from(transcript, 'base64')).toString('utf8')
}
