/** Record ids: 15 characters, or 18 with a checksum that makes them safe to compare without case. */

const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/** The 18-character form, or null when the text is not an id. An 18-character text is taken as it is. */
export function toId18(text: string): string | null {
  if (!ID.test(text)) return null;
  return text.length === 18 ? text : text + checksum(text);
}

/** Three characters, each for five of the id's characters: one bit per upper-case letter. */
function checksum(id15: string): string {
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      const c = id15.charCodeAt(block * 5 + i);
      if (c >= 65 && c <= 90) bits |= 1 << i;
    }
    suffix += CHECKSUM[bits];
  }
  return suffix;
}
