import { Certificate, type Extension, ExtKeyUsage, type RelativeDistinguishedNames } from 'pkijs'
import { type Bytes, fromBase64, ownBytes } from '../bytes.ts'
import { sha256 } from '../digest.ts'

/** Reads certificates in DER; those that are none are left out. */
export function readCertificates(files: readonly Uint8Array[]): Certificate[] {
  return files.flatMap((der) => {
    try {
      return [Certificate.fromBER(ownBytes(der))]
    } catch {
      return []
    }
  })
}

/** The certificates of a PEM text, in DER; what is no base64 is left out. */
export function certificatesIn(pem: string): Bytes[] {
  const found = pem.matchAll(
    /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g,
  )
  return Array.from(found).flatMap(([, text = '']) => {
    try {
      return [fromBase64(text)]
    } catch {
      return []
    }
  })
}

const written = new WeakMap<Certificate, Bytes>()

/** A certificate in DER, as it was signed; made once, for it is compared often. */
export function derOf(certificate: Certificate): Bytes {
  const der = written.get(certificate) ?? new Uint8Array(certificate.toSchema().toBER())
  written.set(certificate, der)
  return der
}

/** SHA-256 of a certificate: `sha256:…`. */
export function fingerprintOf(certificate: Certificate): Promise<string> {
  return sha256(derOf(certificate))
}

/** An extension by its object identifier. */
export function extensionOf(
  { extensions = [] }: { readonly extensions?: Extension[] },
  identifier: string,
): Extension | undefined {
  return extensions.find(({ extnID }) => extnID === identifier)
}

/** What a certificate's key may be used for; undefined where it does not say. */
export function purposesOf(certificate: Certificate): readonly string[] | undefined {
  const value = extensionOf(certificate, '2.5.29.37')?.parsedValue
  return value instanceof ExtKeyUsage ? value.keyPurposes : undefined
}

const namesOfParts: readonly string[] = ['2.5.4.3', '2.5.4.11', '2.5.4.10']

/** The name that a person would call it by: common name, or unit, or organisation. */
export function plainName({ typesAndValues }: RelativeDistinguishedNames): string {
  for (const wanted of namesOfParts) {
    const part = typesAndValues.find(({ type }) => type === wanted)
    const text: unknown = part?.value.valueBlock.value
    if (typeof text === 'string' && text !== '')
      return text.replaceAll(/\p{Cc}/gu, ' ').slice(0, 100)
  }
  return 'without a name'
}
