/**
 * List buttons of the project: web links of the type mass action that open an address with the chosen records.
 * Source: metadata-api/weblink.md (WebLink: displayType, linkType, url, requireRowSelection, masterLabel)
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export interface ListButton {
  /** `Contact.Change_Access` */
  readonly name: string;
  readonly label: string;
  readonly url: string;
  /** Whether it does nothing without chosen records. */
  readonly needsSelection: boolean;
}

const SUFFIX = '.webLink-meta.xml';
const parser = new XMLParser({ parseTagValue: false });

/** All of them, by name. Links of other kinds are left out. */
export function readListButtons(packageDirectories: readonly string[]): Map<string, ListButton> {
  const buttons = new Map<string, ListButton>();
  for (const file of packageDirectories.flatMap(webLinkFiles)) {
    const object = path.basename(path.dirname(path.dirname(file)));
    const name = `${object}.${path.basename(file, SUFFIX)}`;
    const { WebLink: link } = parser.parse(readFileSync(file, 'utf8')) as {
      WebLink?: Record<string, string>;
    };
    if (link?.['displayType'] !== 'massActionButton' || link['linkType'] !== 'url') continue;
    buttons.set(name, {
      name,
      label: link['masterLabel'] ?? name,
      url: (link['url'] ?? '').replaceAll('&amp;', '&'),
      needsSelection: link['requireRowSelection'] === 'true',
    });
  }
  return buttons;
}

/** `objects/<Object>/webLinks/<Name>.webLink-meta.xml` */
function webLinkFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(SUFFIX) && !name.includes('node_modules'))
    .sort()
    .map((name) => path.join(directory, name));
}
