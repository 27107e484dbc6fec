// The door of evidence: dated copies in standard files, written and read again, in Node and in browsers.

export { sha256 } from './digest.ts'
export type { HttpExchange } from './warc/http-records.ts'
export { exchangeRecords } from './warc/http-records.ts'
export type { ReadRecord, ReadWarc, WarcFault } from './warc/read-warc.ts'
export { readWarc } from './warc/read-warc.ts'
export type { WarcRecord, WarcType } from './warc/record.ts'
export { fieldOf } from './warc/record.ts'
export type { WrittenWarc } from './warc/write-warc.ts'
export { writeWarc } from './warc/write-warc.ts'
