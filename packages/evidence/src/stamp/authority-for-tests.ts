import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Whether this machine has OpenSSL, which plays the authority; tests that need it say that they were skipped. */
export const hasOpenssl: boolean = spawnSync('openssl', ['version']).status === 0

export const policies = { usual: '1.3.6.1.4.1.99999.1.1', other: '1.3.6.1.4.1.99999.1.2' } as const

/** What a certificate is for. */
export type Purpose = 'stamping' | 'web' | 'both' | 'not-critical' | 'nothing' | 'authority'

export interface Issued {
  readonly name: string
  readonly purpose: Purpose
  /** Who issues it, by name; `root` where nothing is said. */
  readonly by?: string
  /** Days, `YYMMDD`, from which and to which it is valid. */
  readonly from?: string
  readonly to?: string
  /** Whether its key is there already: then it is for the same key. */
  readonly again?: boolean
}

/** An authority that stamps by OpenSSL, with whatever certificates a test wants. */
export interface TestAuthority {
  readonly folder: string
  /** In DER. */
  certificate(name: string): Uint8Array<ArrayBuffer>
  /** Makes a key and a certificate. */
  issue(wanted: Issued): void
  /** The answer to a request, in DER. */
  answer(request: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** A bare token: what another one says, or other bytes, signed by the key of a certificate. */
  signAnew(
    answer: Uint8Array,
    name: string,
    edit?: (told: Buffer) => Buffer,
  ): Uint8Array<ArrayBuffer>
  /** What OpenSSL says of an answer: `null` where it verifies, its complaint where it does not. */
  judge(answer: Uint8Array, data: Uint8Array): string | null
}

const configuration = `
[tsa]
default_tsa = tsa
[tsa]
serial = ./tsaserial
crypto_device = builtin
signer_cert = ./tsa.crt
certs = ./root.crt
signer_key = ./tsa.key
signer_digest = sha256
default_policy = ${policies.usual}
other_policies = ${policies.other}
digests = sha256, sha384, sha512
accuracy = secs:1
clock_precision_digits = 3
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ca]
default_ca = ours
[ours]
database = ./index.txt
new_certs_dir = .
serial = ./serial
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no
rand_serial = yes
default_days = 3650
[any]
organizationName = optional
commonName = supplied
[req]
distinguished_name = dn
x509_extensions = authority
[dn]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[stamping]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
[web]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,serverAuth
[both]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = critical,timeStamping,serverAuth
[not-critical]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = timeStamping
[nothing]
basicConstraints = critical,CA:FALSE
`

/** Makes an authority in a folder of its own: a root, and a certificate `tsa` that ends on the day `to`. */
export function makeAuthority({ to = '351231' }: { readonly to?: string } = {}): TestAuthority & {
  remove(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'stet-authority-'))
  const at = (name: string) => join(folder, name)
  const run = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  writeFileSync(at('openssl.cnf'), configuration)
  writeFileSync(at('index.txt'), '')
  writeFileSync(at('tsaserial'), '01')
  const makeRoot = (name: string) =>
    run(
      ...['req', '-x509', ...key, '-config', 'openssl.cnf', '-days', '7300'],
      ...['-keyout', `${name}.key`, '-out', `${name}.crt`, '-subj', `/O=Lantern Test/CN=${name}`],
    )
  const issue = ({
    name,
    purpose,
    by = 'root',
    from = '200101',
    to: end = '351231',
    again,
  }: Issued) => {
    const named = ['-out', `${name}.csr`, '-subj', `/O=Lantern Test/CN=${name}`]
    if (!again)
      run('req', '-new', ...key, '-config', 'openssl.cnf', '-keyout', `${name}.key`, ...named)
    run(
      ...['ca', '-batch', '-config', 'openssl.cnf', '-notext', '-in', `${name}.csr`],
      ...['-out', `${name}.crt`, '-cert', `${by}.crt`, '-keyfile', `${by}.key`],
      ...['-extensions', purpose, '-startdate', `${from}000000Z`, '-enddate', `${end}000000Z`],
    )
  }
  makeRoot('root')
  makeRoot('stranger')
  issue({ name: 'tsa', purpose: 'stamping', to })
  return {
    folder,
    ...stamping(folder, run),
    issue,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Files that OpenSSL reads and writes, one after the other. */
let files = 0

function stamping(
  folder: string,
  run: (...args: readonly string[]) => Buffer,
): Omit<TestAuthority, 'folder' | 'issue'> {
  const fresh = (bytes?: Uint8Array) => {
    files += 1
    const path = join(folder, `file-${files}`)
    if (bytes) writeFileSync(path, bytes)
    return path
  }
  return {
    certificate: (name) => new Uint8Array(run('x509', '-in', `${name}.crt`, '-outform', 'DER')),
    answer: async (request) => {
      const out = fresh()
      await promisify(execFile)(
        'openssl',
        ['ts', '-reply', '-config', 'openssl.cnf', '-queryfile', fresh(request), '-out', out],
        { cwd: folder },
      )
      return new Uint8Array(readFileSync(out))
    },
    signAnew: (answer, name, edit = (told) => told) => {
      const [token, told, out] = [fresh(), fresh(), fresh()]
      run(
        'ts',
        '-reply',
        '-config',
        'openssl.cnf',
        '-in',
        fresh(answer),
        '-token_out',
        '-out',
        token,
      )
      run('cms', '-verify', '-noverify', '-inform', 'DER', '-in', token, '-out', told)
      writeFileSync(told, edit(readFileSync(told)))
      run(
        ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-md', 'sha256', '-in', told],
        ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-outform', 'DER', '-out', out],
        ...['-signer', `${name}.crt`, '-inkey', `${name}.key`, '-certfile', 'root.crt'],
      )
      return new Uint8Array(readFileSync(out))
    },
    judge: (answer, data) => {
      const isToken = answer[answer[1] === 0x82 ? 4 : 3] === 0x06
      const done = spawnSync(
        'openssl',
        [
          ...['ts', '-verify', '-in', fresh(answer), '-data', fresh(data), '-CAfile', 'root.crt'],
          ...(isToken ? ['-token_in'] : []),
        ],
        { cwd: folder, encoding: 'utf8' },
      )
      return done.status === 0 ? null : done.stderr
    },
  }
}

/** What a server that is asked for stamps does otherwise than it should. */
export type Misbehaviour = (request: Uint8Array) => { status: number; body: Uint8Array } | undefined

export interface AuthorityServer {
  readonly address: string
  /** What was sent to it, the last at the end. */
  readonly requests: readonly { readonly type: string; readonly body: Uint8Array }[]
  misbehave: Misbehaviour
  close(): void
}

/** Serves an authority over HTTP, as RFC 3161 says, on a free port of this machine. */
export async function serveAuthority(authority: TestAuthority): Promise<AuthorityServer> {
  const requests: { type: string; body: Uint8Array }[] = []
  const served = { requests, misbehave: (() => undefined) as Misbehaviour }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = new Uint8Array(Buffer.concat(parts))
    requests.push({ type: `${request.method} ${request.headers['content-type']}`, body })
    const odd = served.misbehave(body)
    const answer = odd?.body ?? (await authority.answer(body))
    response.writeHead(odd?.status ?? 200, { 'Content-Type': 'application/timestamp-reply' })
    response.end(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(served, {
    address: `http://127.0.0.1:${port}/tsr`,
    close: () => server.close(),
  })
}
