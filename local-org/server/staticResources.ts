/**
 * Static resources of the project, one file each or a folder that is an archive on the platform.
 * Sources: metadata-api/staticresource.md; LWC guide, "Access Static Resources" (`@salesforce/resourceUrl/name`, a path
 * is added for a file of an archive).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { metadataFiles, textOf } from './metadataFiles.ts';

/** First part of their addresses, as on the platform. */
export const RESOURCE_AREA = 'resource';

export interface StaticResource {
  /** The file, or the folder of an archive. */
  readonly place: string;
  readonly isArchive: boolean;
  readonly contentType: string;
}

export class StaticResources {
  private readonly byName: ReadonlyMap<string, StaticResource>;

  constructor(packageDirectories: readonly string[]) {
    this.byName = new Map(
      metadataFiles(packageDirectories, 'resource').flatMap(({ file, name, root }) => {
        const found = contentOf(path.dirname(file), name, textOf(root, 'contentType'));
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
  }

  /** The file or the folder of each. */
  get places(): string[] {
    return [...this.byName.values()].map(({ place }) => place);
  }

  /** Address of a resource; undefined when there is none. It changes with the content, so that it may be kept. */
  url(name: string): string | undefined {
    const resource = this.byName.get(name);
    return resource && `/${RESOURCE_AREA}/${versionOf(resource.place)}/${name}`;
  }

  /** The file that an address below {@link RESOURCE_AREA} names, with its type; undefined when there is none. */
  file(name: string, inner: string): { readonly file: string; readonly contentType: string } | undefined {
    const resource = this.byName.get(name);
    if (resource === undefined || resource.isArchive !== (inner !== '')) return undefined;
    if (!resource.isArchive) return { file: resource.place, contentType: resource.contentType };
    const file = path.resolve(resource.place, inner);
    const isInside = file.startsWith(resource.place + path.sep);
    if (!isInside || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    return { file, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' };
  }
}

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

/** Source format keeps an archive as a folder of the resource's name, anything else as one file with an ending. */
function contentOf(folder: string, name: string, contentType: string): StaticResource | undefined {
  const archive = path.join(folder, name);
  if (existsSync(archive) && statSync(archive).isDirectory())
    return { place: archive, isArchive: true, contentType };
  const file = readdirSync(folder).find(
    (entry) => path.parse(entry).name === name && !entry.endsWith('-meta.xml'),
  );
  return file === undefined
    ? undefined
    : { place: path.join(folder, file), isArchive: false, contentType: `${contentType}; charset=utf-8` };
}

function versionOf(place: string): string {
  const hash = createHash('sha256');
  if (!statSync(place).isDirectory()) hash.update(readFileSync(place));
  else
    for (const entry of readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(place, entry);
      if (statSync(file).isFile()) hash.update(entry).update(readFileSync(file));
    }
  return hash.digest('hex').slice(0, 12);
}
