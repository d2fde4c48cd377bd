/**
 * Quick actions of the project that open a Lightning web component or a screen flow.
 * Source: metadata-api/quickaction.md (QuickAction: type, lightningWebComponent, actionSubtype, flowDefinition)
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export interface QuickAction {
  /** `Contact.Manage_Access` */
  readonly name: string;
  readonly label: string;
  /** `c/accessAction`; empty for a flow. */
  readonly component: string;
  /** API name of the screen flow of an action of type Flow. */
  readonly flow?: string;
  readonly actionType: 'ScreenAction' | 'Action' | 'Flow';
}

const SUFFIX = '.quickAction-meta.xml';
const parser = new XMLParser({ parseTagValue: false });

/** All of them, by name. Actions of other types are left out. */
export function readQuickActions(packageDirectories: readonly string[]): Map<string, QuickAction> {
  const actions = new Map<string, QuickAction>();
  for (const file of packageDirectories.flatMap(quickActionFiles)) {
    const name = path.basename(file, SUFFIX);
    const xml = parser.parse(readFileSync(file, 'utf8')) as { QuickAction?: Record<string, string> };
    const flow = xml.QuickAction?.['flowDefinition'];
    if (xml.QuickAction?.['type'] === 'Flow' && flow !== undefined) {
      actions.set(name, {
        name,
        label: xml.QuickAction['label'] ?? name,
        component: '',
        flow,
        actionType: 'Flow',
      });
      continue;
    }
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
