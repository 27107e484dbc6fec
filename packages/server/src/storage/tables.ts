import type { AccountTables } from './account-rows.ts'
import type { ArchiveImportTables } from './archive-import-rows.ts'
import type { CaptureTables } from './capture-rows.ts'
import type { ClippingTables } from './clipping-rows.ts'
import type { CommentTables } from './comment-rows.ts'
import type { CommenterTables } from './commenter-rows.ts'
import type { CountTables } from './count-rows.ts'
import type { DeskRulingTables } from './desk-ruling-rows.ts'
import type { LedgerTables } from './ledger-rows.ts'
import type { ModerationTables } from './moderation-rows.ts'
import type { OpenedEvidenceTables } from './opened-evidence-rows.ts'
import type { OriginalTables } from './original-rows.ts'
import type { PersonRequestTables } from './person-request-rows.ts'
import type { RecordingTables } from './recording-rows.ts'
import type { StampTables } from './stamp-rows.ts'
import type { TakeOutTables } from './take-out-rows.ts'

/** The rows as they lie in the database. They never leave this folder. */
export interface Tables
  extends AccountTables,
    ArchiveImportTables,
    CaptureTables,
    ClippingTables,
    CommentTables,
    CommenterTables,
    CountTables,
    DeskRulingTables,
    PersonRequestTables,
    LedgerTables,
    ModerationTables,
    OpenedEvidenceTables,
    OriginalTables,
    RecordingTables,
    StampTables,
    TakeOutTables {
  readonly migration: MigrationRow
  readonly story: StoryRow
  readonly publication: PublicationRow
  readonly list_entry: ListEntryRow
  readonly list_month: ListMonthRow
  readonly listed: ListedRow
  readonly version: VersionRow
  readonly address: AddressRow
  readonly reference: ReferenceRow
  readonly media: MediaRow
  readonly setting: SettingRow
  readonly audit: AuditRow
  readonly job: JobRow
  readonly lease: LeaseRow
  readonly intake: IntakeRow
  readonly media_use: MediaUseRow
  readonly edit: EditRow
  readonly story_field: StoryFieldRow
}

export interface MigrationRow {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

export interface StoryRow {
  readonly id: string
  readonly section: string
  readonly slug: string
  readonly status: 'draft' | 'scheduled' | 'published' | 'unpublished'
  readonly revision: number
  readonly created_at: string
  readonly saved_at: string
  readonly scheduled_at: string | null
  readonly embargo_until: string | null
  readonly body_version: number
  readonly owner: string | null
  readonly content: string
  readonly headline: string
  readonly kind: string
  readonly care: number
  /** `{person, name}` of each, as a JSON array. */
  readonly bylines: string
  /** The name of whoever saved it last. */
  readonly saved_by: string | null
  /** The words of headline and bylines, each after a blank. */
  readonly words: string
}

export interface PublicationRow {
  readonly story: string
  readonly section: string
  readonly slug: string
  readonly version: number
  readonly published_at: string
  readonly updated_at: string | null
  readonly month: string
  /** The keys of its lists, as a JSON array. */
  readonly lists: string
  readonly summary: string
  readonly content: string
}

export interface ListEntryRow {
  readonly list: string
  readonly published_at: string
  readonly story: string
  readonly month: string
}

export interface ListMonthRow {
  readonly list: string
  readonly month: string
  readonly stories: number
  readonly changed_at: string
}

export interface ListedRow {
  readonly kind: 'section' | 'topic' | 'byline'
  readonly slug: string
  readonly content: string
}

export interface VersionRow {
  readonly story: string
  readonly number: number
  readonly at: string
  readonly kind: string
  readonly actor: string
  readonly content: string
}

export interface AddressRow {
  readonly path: string
  readonly story: string | null
  readonly kind: 'page' | 'moved' | 'gone'
  readonly target: string | null
  readonly at: string
  readonly reason: string
}

export interface ReferenceRow {
  readonly page: string
  readonly shown: string
}

export interface MediaRow {
  readonly id: string
  readonly content: string
}

export interface SettingRow {
  readonly key: string
  readonly value: string
}

export interface AuditRow {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
}

export interface JobRow {
  readonly key: string
  readonly kind: string
  readonly detail: string
  readonly state: 'waiting' | 'claimed' | 'failed'
  readonly priority: number
  readonly run_at: string
  readonly attempts: number
  readonly asked: number
  readonly worker: string | null
  readonly error: string | null
}

export interface LeaseRow {
  readonly name: string
  readonly holder: string
  readonly until: string
}

export interface IntakeRow {
  readonly origin: string
  readonly hash: string
  readonly story: string
}

export interface MediaUseRow {
  readonly media: string
  readonly story: string
}

export interface EditRow {
  readonly story: string
  readonly version: number
  readonly step: string
  readonly client: string
  readonly actor: string
  readonly at: string
}

export interface StoryFieldRow {
  readonly story: string
  readonly field: string
  readonly number: number
  readonly value: string
  readonly replaced: string
  readonly client: string
  readonly actor: string
  readonly at: string
}
