/** Crypto, EncodingUtil and UUID on Node's crypto. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto';
import type { Execution } from '../../runtime/execution.ts';
import { ApexBlob, NativeObject } from '../../runtime/values.ts';
import { javaStringHash } from '../../runtime/equality.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

// prettier-ignore
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'], ['SHA1', 'sha1'], ['SHA-1', 'sha1'], ['SHA-256', 'sha256'], ['SHA256', 'sha256'], ['SHA-512', 'sha512'], ['SHA512', 'sha512'], ['SHA3-256', 'sha3-256'],
  ['SHA3-384', 'sha3-384'], ['SHA3-512', 'sha3-512'],
]);
const MACS: ReadonlyMap<string, string> = new Map([
  ['HMACMD5', 'md5'],
  ['HMACSHA1', 'sha1'],
  ['HMACSHA256', 'sha256'],
  ['HMACSHA512', 'sha512'],
]);
const CIPHERS: ReadonlyMap<string, string> = new Map([
  ['AES128', 'aes-128-cbc'],
  ['AES192', 'aes-192-cbc'],
  ['AES256', 'aes-256-cbc'],
]);
const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['RSA', 'RSA-SHA1'],
  ['RSA-SHA1', 'RSA-SHA1'],
  ['RSA-SHA256', 'RSA-SHA256'],
  ['RSA-SHA384', 'RSA-SHA384'],
  ['RSA-SHA512', 'RSA-SHA512'],
]);

/** Names compare without case. UNVERIFIED: What does Crypto.generateDigest say of the algorithm `MD9`? */
function algorithm(exec: Execution, table: ReadonlyMap<string, string>, name: string): string {
  const found = table.get(name.toUpperCase());
  if (!found) throw fail(exec, 'NoSuchElementException', `Algorithm ${name} is not supported`);
  return found;
}

/** Node's errors about keys and data, as Apex throws them. */
function guarded(exec: Execution, run: () => Uint8Array): ApexBlob {
  try {
    return new ApexBlob(run());
  } catch (error) {
    throw fail(exec, 'SecurityException', (error as Error).message);
  }
}

function encrypt(exec: Execution, name: string, key: ApexBlob, iv: Uint8Array, data: ApexBlob): Uint8Array {
  const cipher = createCipheriv(algorithm(exec, CIPHERS, name), key.bytes, iv);
  return Buffer.concat([cipher.update(data.bytes), cipher.final()]);
}

function decrypt(exec: Execution, name: string, key: ApexBlob, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(algorithm(exec, CIPHERS, name), key.bytes, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** Length of an AES block and of the initialisation vector that the managed forms put first. */
const BLOCK = 16;

function mac(exec: Execution, name: string, data: ApexBlob, key: ApexBlob): Buffer {
  return createHmac(algorithm(exec, MACS, name), key.bytes)
    .update(data.bytes)
    .digest();
}

/** PKCS #8 private key, DER. */
function sign(exec: Execution, name: string, data: ApexBlob, key: ApexBlob): ApexBlob {
  return guarded(exec, () => {
    const privateKey = createPrivateKey({ key: Buffer.from(key.bytes), format: 'der', type: 'pkcs8' });
    return createSign(algorithm(exec, SIGNATURES, name))
      .update(data.bytes)
      .sign(privateKey);
  });
}

/** X.509 public key, DER. */
function verify(exec: Execution, name: string, data: ApexBlob, signature: ApexBlob, key: ApexBlob): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key.bytes), format: 'der', type: 'spki' });
    return createVerify(algorithm(exec, SIGNATURES, name))
      .update(data.bytes)
      .verify(publicKey, signature.bytes);
  } catch (error) {
    throw fail(exec, 'SecurityException', (error as Error).message);
  }
}

export const cryptoClass: NativeClass = {
  name: 'Crypto',
  doc: `${REFERENCE}apex_classes_restful_crypto.htm`,
  statics: [
    fixed('decrypt', ['String', 'Blob', 'Blob', 'Blob'], 'Blob', (x, name, key, iv, data) =>
      guarded(x, () => decrypt(x, name, key, iv.bytes, data.bytes)),
    ),
    fixed('decryptWithManagedIV', ['String', 'Blob', 'Blob'], 'Blob', (x, name, key, data) =>
      guarded(x, () => decrypt(x, name, key, data.bytes.subarray(0, BLOCK), data.bytes.subarray(BLOCK))),
    ),
    fixed('encrypt', ['String', 'Blob', 'Blob', 'Blob'], 'Blob', (x, name, key, iv, data) =>
      guarded(x, () => encrypt(x, name, key, iv.bytes, data)),
    ),
    fixed('encryptWithManagedIV', ['String', 'Blob', 'Blob'], 'Blob', (x, name, key, data) =>
      guarded(x, () => {
        const iv = randomBytes(BLOCK);
        return Buffer.concat([iv, encrypt(x, name, key, iv, data)]);
      }),
    ),
    fixed('generateAesKey', ['Integer'], 'Blob', (x, bits) => {
      if (![128, 192, 256].includes(bits))
        throw fail(x, 'InvalidParameterValueException', `Invalid key size: ${bits}`);
      return new ApexBlob(randomBytes(bits / 8));
    }),
    fixed(
      'generateDigest',
      ['String', 'Blob'],
      'Blob',
      (x, name, data) =>
        new ApexBlob(
          createHash(algorithm(x, DIGESTS, name))
            .update(data.bytes)
            .digest(),
        ),
    ),
    fixed(
      'generateMac',
      ['String', 'Blob', 'Blob'],
      'Blob',
      (x, name, data, key) => new ApexBlob(mac(x, name, data, key)),
    ),
    fixed('getRandomInteger', [], 'Integer', () => randomBytes(4).readInt32BE()),
    fixed('getRandomLong', [], 'Long', () => randomBytes(8).readBigInt64BE()),
    fixed('sign', ['String', 'Blob', 'Blob'], 'Blob', (x, name, data, key) => sign(x, name, data, key)),
    fixed('verify', ['String', 'Blob', 'Blob', 'Blob'], 'Boolean', (x, name, data, signature, key) =>
      verify(x, name, data, signature, key),
    ),
    fixed('verifyHmac', ['String', 'Blob', 'Blob', 'Blob'], 'Boolean', (x, name, data, key, expected) => {
      const actual = mac(x, name, data, key);
      return actual.length === expected.bytes.length && timingSafeEqual(actual, expected.bytes);
    }),
  ],
};

/** Only UTF-8 has an encoder here. */
function utf8Only(charset: string): void {
  if (charset.toUpperCase() !== 'UTF-8')
    throw notSupported('LO5001', `EncodingUtil with the encoding ${charset}`);
}

/** application/x-www-form-urlencoded, as java.net.URLEncoder writes it. */
function urlEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function urlDecode(exec: Execution, text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw fail(exec, 'IllegalArgumentException', 'URLDecoder: Illegal hex characters in escape (%) pattern');
  }
}

export const encodingUtilClass: NativeClass = {
  name: 'EncodingUtil',
  doc: `${REFERENCE}apex_classes_restful_encodingUtil.htm`,
  statics: [
    fixed('base64Decode', ['String'], 'Blob', (_x, text) => new ApexBlob(Buffer.from(text, 'base64'))),
    fixed('base64Encode', ['Blob'], 'String', (_x, blob) => Buffer.from(blob.bytes).toString('base64')),
    fixed('convertFromHex', ['String'], 'Blob', (x, hex) => {
      if (!/^(?:[0-9a-fA-F]{2})*$/.test(hex))
        throw fail(x, 'InvalidParameterValueException', `Invalid hex string: ${hex}`);
      return new ApexBlob(Buffer.from(hex, 'hex'));
    }),
    fixed('convertToHex', ['Blob'], 'String', (_x, blob) => Buffer.from(blob.bytes).toString('hex')),
    fixed('urlDecode', ['String', 'String'], 'String', (x, text, charset) => {
      utf8Only(charset);
      return urlDecode(x, text);
    }),
    fixed('urlEncode', ['String', 'String'], 'String', (_x, text, charset) => {
      utf8Only(charset);
      return urlEncode(text);
    }),
  ],
};

const uuid = rowsOf<NativeObject<string>>();
const UUID_TEXT = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const uuidClass: NativeClass = {
  name: 'UUID',
  doc: `${REFERENCE}apex_class_System_UUID.htm`,
  key: (self) => String(self.state),
  statics: [
    fixed('fromString', ['String'], 'UUID', (x, text) => {
      if (!UUID_TEXT.test(text)) throw fail(x, 'IllegalArgumentException', `Invalid UUID string: ${text}`);
      return new NativeObject('UUID', text.toLowerCase());
    }),
    fixed('randomUUID', [], 'UUID', () => new NativeObject('UUID', randomUUID())),
  ],
  methods: [
    uuid.method(
      'equals',
      ['Object?'],
      'Boolean',
      (_x, self, other) =>
        other instanceof NativeObject && other.className === 'UUID' && other.state === self.state,
    ),
    uuid.method('hashCode', [], 'Integer', (_x, self) => javaStringHash(self.state)),
    uuid.method('toString', [], 'String', (_x, self) => self.state),
  ],
};
