/**
 * Quick actions of the project that open a Lightning web component.
 * Source: metadata-api/quickaction.md (QuickAction: type, lightningWebComponent, actionSubtype, targetObject)
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export interface QuickAction {
  /** `Contact.Manage_Access` */
  readonly name: string;
  readonly label: string;
  /** `c/accessAction` */
  readonly component: string;
  readonly actionType: 'ScreenAction' | 'Action';
}

const SUFFIX = '.quickAction-meta.xml';
const parser = new XMLParser({ parseTagValue: false });

/** All of them, by name. Actions of other types are left out: only a component can be shown. */
export function readQuickActions(packageDirectories: readonly string[]): Map<string, QuickAction> {
  const actions = new Map<string, QuickAction>();
  for (const file of packageDirectories.flatMap(quickActionFiles)) {
    const name = path.basename(file, SUFFIX);
    const xml = parser.parse(readFileSync(file, 'utf8')) as { QuickAction?: Record<string, string> };
    const component = xml.QuickAction?.['lightningWebComponent'];
    if (component === undefined || xml.QuickAction?.['type'] !== 'LightningWebComponent') continue;
    actions.set(name, {
      name,
      label: xml.QuickAction['label'] ?? name,
      component: `c/${component}`,
      actionType: xml.QuickAction['actionSubtype'] === 'Action' ? 'Action' : 'ScreenAction',
    });
  }
  return actions;
}

function quickActionFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(SUFFIX) && !name.includes('node_modules'))
    .sort()
    .map((name) => path.join(directory, name));
}
