// The door of time stamps. Apart from the others: what reads certificates is large, and loads when it is needed.

export { certificatesIn } from './stamp/certificates.ts'
export type { StampFile, StampsOptions } from './stamp/check-stamps.ts'
export { checkStamps } from './stamp/check-stamps.ts'
export { stampRequest } from './stamp/request.ts'
export type { Stamp, StampExpectation, StampFault, StampVerdict } from './stamp/stamp.ts'
export { checkStamp } from './stamp/stamp.ts'
