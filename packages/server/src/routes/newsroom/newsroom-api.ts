import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { captureEvidenceRoutes } from './capture-evidence.ts'
import { captureRoutes } from './captures.ts'
import { decisionRoutes, queueRoutes } from './comments.ts'
import { newsroomApp } from './context.ts'
import { countRoutes } from './counts.ts'
import { deskRoutes, rulingRoutes } from './desk.ts'
import { editRoutes } from './edits.ts'
import { fieldRoutes } from './fields.ts'
import { importReportRoutes, importRoutes } from './imports.ts'
import { letterRoutes } from './letters.ts'
import { liveRoutes } from './live.ts'
import { magazineRoutes } from './magazine.ts'
import { mediaRoutes } from './media.ts'
import { moderationRoutes } from './moderation.ts'
import { commenterRoutes } from './moderation-people.ts'
import { moderationRecordRoutes } from './moderation-records.ts'
import { commentSettingsRoutes, threadPolicyRoutes } from './moderation-settings.ts'
import { aboutTheApi, type Described, describeAlso, describeValues } from './open-api.ts'
import { originalRoutes } from './originals.ts'
import { personRequestRoutes } from './person-requests.ts'
import { previewRoutes } from './preview.ts'
import { publishingRoutes } from './publishing.ts'
import { recordedFileRoutes, recordingRoutes } from './recordings.ts'
import { schedulingRoutes } from './scheduling.ts'
import { sentFileRoutes } from './sent-files.ts'
import { settingsRoutes } from './settings.ts'
import { storyRoutes } from './stories.ts'
import { sealRoutes, takeOutRoutes } from './take-out.ts'
import { versionRoutes } from './versions.ts'

/** The ways in, which stand beside this API and in its document. */
export interface Door {
  readonly ways: Described
  readonly passkeys: Described
  /** The path that those of passkeys are below. */
  readonly passkeysAt: string
}

/**
 * The HTTP API of the newsroom, behind whatever says who is asking. Its document tells of the door's
 * routes too where those are given.
 */
export function newsroomApi(newsroom: Newsroom, presses: PressRoom, door?: Door) {
  const app = newsroomApp()
  describeValues(app)
  if (door) describeAlso(app, door.ways)
  if (door) describeAlso(app, door.passkeys, door.passkeysAt)
  return app
    .route('/', storyRoutes(newsroom))
    .route('/', editRoutes(newsroom))
    .route('/', fieldRoutes(newsroom))
    .route('/', liveRoutes(newsroom))
    .route('/', publishingRoutes(newsroom))
    .route('/', schedulingRoutes(newsroom))
    .route('/', versionRoutes(newsroom))
    .route('/', previewRoutes(newsroom, presses))
    .route('/', letterRoutes(newsroom, presses))
    .route('/', countRoutes(newsroom))
    .route('/', mediaRoutes(newsroom))
    .route('/', sentFileRoutes(newsroom))
    .route('/', captureRoutes(newsroom))
    .route('/', captureEvidenceRoutes(newsroom))
    .route('/', recordingRoutes(newsroom))
    .route('/', recordedFileRoutes(newsroom))
    .route('/', originalRoutes(newsroom))
    .route('/', personRequestRoutes(newsroom))
    .route('/', deskRoutes(newsroom))
    .route('/', rulingRoutes(newsroom))
    .route('/', magazineRoutes(newsroom, presses))
    .route('/', settingsRoutes(newsroom))
    .route('/', queueRoutes(newsroom))
    .route('/', decisionRoutes(newsroom))
    .route('/', moderationRoutes(newsroom))
    .route('/', moderationRecordRoutes(newsroom))
    .route('/', commenterRoutes(newsroom))
    .route('/', commentSettingsRoutes(newsroom))
    .route('/', threadPolicyRoutes(newsroom))
    .route('/', takeOutRoutes(newsroom))
    .route('/', sealRoutes(newsroom))
    .route('/', importRoutes(newsroom))
    .route('/', importReportRoutes(newsroom))
    .doc31('/openapi.json', (context) => ({
      ...aboutTheApi,
      servers: [{ url: context.req.path.replace(/\/openapi\.json$/, '') }],
    }))
}

export type NewsroomApi = ReturnType<typeof newsroomApi>
