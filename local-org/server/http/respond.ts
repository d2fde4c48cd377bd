/** Answers: JSON, text, files. */
import { createReadStream, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Longest accepted request body, in bytes; the platform's limit for an Aura action is about 4 MB. */
const MAX_BODY = 4_000_000;

export class BodyError extends Error {}

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(text);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** JavaScript that changes with the project or the user: never kept by the browser. */
export function sendScript(response: ServerResponse, source: string): void {
  sendText(response, 200, 'text/javascript; charset=utf-8', source);
}

/** Sends a file below the folder, of the type of its ending where none is told; 404 for anything else, so that `..` leads nowhere. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  name: string,
  knownType?: string,
): void {
  const file = path.resolve(folder, name);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  const stat = inside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  const type = knownType ?? TYPES[path.extname(file)];
  if (stat === undefined || !stat.isFile() || type === undefined) {
    sendText(response, 404, 'text/plain; charset=utf-8', 'Not found');
    return;
  }
  const zip =
    stat.size > 2000 &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') &&
    !type.startsWith('image/png');
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'max-age=31536000, immutable', // addresses carry a key of the content or of the version
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': stat.size }),
  });
  if (!zip) {
    createReadStream(file).pipe(response);
    return;
  }
  zipped(file, stat).then(
    (bytes) => response.end(bytes),
    () => response.destroy(),
  );
}

/** Compressed files by path; all that pages of an org load is some megabytes. */
const compressed = new Map<string, { readonly version: string; readonly bytes: Promise<Buffer> }>();

/** Compressed once, not for each page that asks for it. */
function zipped(file: string, { mtimeMs, size }: Stats): Promise<Buffer> {
  const version = `${mtimeMs} ${size}`;
  let entry = compressed.get(file);
  if (entry?.version !== version) {
    entry = { version, bytes: readFile(file).then((bytes) => compress(bytes, { level: 6 })) };
    compressed.set(file, entry);
  }
  return entry.bytes;
}

const compress: (bytes: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(gzip);

/** Reads a JSON object from the request; throws BodyError for anything else. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new BodyError('The request is too large');
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BodyError('The request is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BodyError('The request is not a JSON object');
  return value as Record<string, unknown>;
}
