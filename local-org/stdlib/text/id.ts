/** `Id.valueOf(text, true)` on top of runtime/ids.ts. */
import { toId18 } from '../../runtime/ids.ts';

const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Restores the case of an 18-character id whose letters lost it, by its suffix; null when it is no id. */
export function restoreCase(text: string): string | null {
  if (!/^[a-zA-Z0-9]{18}$/.test(text)) return null;
  let id15 = '';
  for (let i = 0; i < 15; i++) {
    const bits = SUFFIX.indexOf(text[15 + Math.floor(i / 5)]!.toUpperCase());
    if (bits < 0) return null;
    id15 += (bits >> (i % 5)) & 1 ? text[i]!.toUpperCase() : text[i]!.toLowerCase();
  }
  return toId18(id15);
}
