import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import { newsroomApp } from './context.ts'
import { countRoutes } from './counts.ts'
import { editRoutes } from './edits.ts'
import { fieldRoutes } from './fields.ts'
import { importReportRoutes, importRoutes } from './imports.ts'
import { letterRoutes } from './letters.ts'
import { liveRoutes } from './live.ts'
import { magazineRoutes } from './magazine.ts'
import { mediaRoutes } from './media.ts'
import { aboutTheApi, type Described, describeAlso, describeValues } from './open-api.ts'
import { previewRoutes } from './preview.ts'
import { publishingRoutes } from './publishing.ts'
import { schedulingRoutes } from './scheduling.ts'
import { settingsRoutes } from './settings.ts'
import { storyRoutes } from './stories.ts'
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
    .route('/', magazineRoutes(newsroom, presses))
    .route('/', settingsRoutes(newsroom))
    .route('/', importRoutes(newsroom))
    .route('/', importReportRoutes(newsroom))
    .doc31('/openapi.json', (context) => ({
      ...aboutTheApi,
      servers: [{ url: context.req.path.replace(/\/openapi\.json$/, '') }],
    }))
}

export type NewsroomApi = ReturnType<typeof newsroomApi>
