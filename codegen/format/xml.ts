/** The text is not well formed; the message says where. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

type Token =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly text: string; readonly tag: string }
  | { readonly kind: 'other' | 'text'; readonly text: string };

const indent = '    ';
const tokens = /<\?[^]*?\?>|<!--[^]*?-->|<\/?[^>]+>|[^<]+/g;
/** A bare ampersand, or a quote that Salesforce would write as an entity. */
const badText = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|>/i;

/**
 * Lays metadata XML out as Salesforce does when it retrieves it: four spaces a level, an element with text
 * on one line, no empty lines. Text is kept as it is.
 */
export function formatXml(source: string): string {
  const lines: string[] = [];
  const open: string[] = [];
  const list = tokenize(source);
  for (let index = 0; index < list.length; index++) {
    const token = list[index];
    if (token === undefined) break;
    const [next, after] = [list[index + 1], list[index + 2]];
    if (token.kind === 'close') {
      if (open.pop() !== token.tag) throw new XmlError(`</${token.tag}> closes nothing that is open`);
      lines.push(indent.repeat(open.length) + token.text);
    } else if (token.kind === 'open' && next?.kind === 'close') {
      matching(token.tag, next.tag);
      lines.push(`${indent.repeat(open.length)}${token.text}${next.text}`);
      index += 1;
    } else if (token.kind === 'open' && next?.kind === 'text' && after?.kind === 'close') {
      matching(token.tag, after.tag);
      lines.push(`${indent.repeat(open.length)}${token.text}${next.text.trim()}${after.text}`);
      index += 2;
    } else if (token.kind === 'text') {
      throw new XmlError(`text between elements: ${token.text.trim().slice(0, 40)}`);
    } else {
      lines.push(indent.repeat(open.length) + token.text);
      if (token.kind === 'open') open.push(token.tag);
    }
  }
  if (open.length > 0) throw new XmlError(`<${open.join('><')}> is not closed`);
  return `${lines.join('\n')}\n`;
}

function matching(opened: string, closed: string): void {
  if (opened !== closed) throw new XmlError(`<${opened}> is closed by </${closed}>`);
}

/** White space between elements is dropped; white space alone inside an element too. */
function tokenize(source: string): Token[] {
  const result: Token[] = [];
  let read = 0;
  for (const [text] of source.matchAll(tokens)) {
    read += text.length;
    if (text.startsWith('<?') || text.startsWith('<!--')) result.push({ kind: 'other', text });
    else if (text.startsWith('<')) result.push(element(text));
    else if (text.trim() !== '') {
      if (badText.test(text))
        throw new XmlError(`a character that must be escaped in: ${text.trim().slice(0, 60)}`);
      result.push({ kind: 'text', text });
    }
  }
  if (read !== source.length) throw new XmlError(`"<" that starts no element, after ${read} characters`);
  return result;
}

function element(text: string): Token {
  const match = /^<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>$/.exec(text);
  if (match === null) throw new XmlError(`not an element: ${text.slice(0, 60)}`);
  const [, closing, tag = '', , selfClosing] = match;
  return { kind: closing ? 'close' : selfClosing ? 'empty' : 'open', text, tag };
}
