/**
 * The keys at which certificates of domains may end: SHA-256 of the public key, which stays the same where somebody else
 * signed it too. They are those of Let’s Encrypt (ISRG Root X1 and X2), which services that sign WACZ files use.
 */
export const domainRootKeys: readonly string[] = [
  'sha256:0b9fa5a59eed715c26c1020c711b4f6ec42d58b0015e14337a39dad301c5afc3',
  'sha256:762195c225586ee6c0237456e2107dc54f1efc21f61a792ebd515913cce68332',
]

/** The certificates at which a domain’s time stamp may end: those of FreeTSA and DigiCert, which such services ask. */
export const stampRoots: readonly string[] = [
  'sha256:a6379e7cecc05faa3cbf076013d745e327bbbaa38c0b9af22469d4701d18aabc',
  'sha256:552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988',
  'sha256:3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c',
]
