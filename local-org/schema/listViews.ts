/**
 * List views of a project: `objects/<Object>/listViews/<Name>.listView-meta.xml`, or inline in an object.
 * Source: Metadata API guide, ListView, ListViewFilter, FilterScope.
 */
import type { FilterItem } from './sharingRules.ts';
import { children, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

export interface ListViewSchema {
  readonly name: string;
  readonly label: string;
  /** `Everything`, `Mine` ... */
  readonly scope: string;
  readonly criteria: readonly FilterItem[];
  /** `1 AND (2 OR 3)`; null when all criteria must hold. */
  readonly filterLogic: string | null;
}

export function readListView(node: XmlNode): ListViewSchema {
  const name = text(node, 'fullName') ?? '';
  return {
    name,
    label: text(node, 'label') ?? name,
    scope: text(node, 'filterScope') ?? 'Everything',
    criteria: children(node, 'filters').map((filter) => ({
      field: text(filter, 'field') ?? '',
      operation: text(filter, 'operation') ?? '',
      value: text(filter, 'value') ?? '',
    })),
    filterLogic: text(node, 'booleanFilter') ?? null,
  };
}
