/** Records the org itself saves while it carries out a statement: the whole save procedure, no limits spent. */
import type { SObject } from '../runtime/values.ts';
import { locateRows, sourceId } from './locate.ts';
import type { Row } from './row.ts';
import { alive } from './row.ts';
import { saveChunk } from './save.ts';
import type { DmlContext } from './services.ts';

const CHUNK = 200;

/** Saves records of one object; returns their rows, failed ones with their errors. */
export function saveInternally(
  ctx: DmlContext,
  operation: 'insert' | 'update',
  records: readonly SObject[],
  options: { readonly trusted?: boolean } = {},
): Row[] {
  const own: DmlContext = { ...ctx, mode: 'system', sharing: false };
  const rows = records.map((source, index): Row => {
    const id = operation === 'insert' ? null : sourceId(source);
    const trusted = options.trusted === true;
    return { index, source, operation, id, record: source, old: null, errors: [], trusted };
  });
  const object = records[0]?.schema;
  if (!object) return rows;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    if (operation === 'update') locateRows(own, object, chunk);
    saveChunk(own, object, alive(chunk));
  }
  return rows;
}
