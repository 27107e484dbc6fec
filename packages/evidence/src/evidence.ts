// The door of evidence: dated copies in standard files, written and read again, in Node and in browsers.

export { sha256 } from './digest.ts'
export type { HttpExchange } from './warc/http-records.ts'
export { exchangeRecords } from './warc/http-records.ts'
export { readWarc } from './warc/read-warc.ts'
export type { WarcRecord } from './warc/record.ts'
export { fieldOf, uuidField } from './warc/record.ts'
export { writeWarc } from './warc/write-warc.ts'
