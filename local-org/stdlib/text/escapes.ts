/** Escapes of the String class, which follow Apache Commons Lang's StringEscapeUtils. */

// prettier-ignore
const HTML: ReadonlyMap<string, string> = new Map([
  ['&', 'amp'], ['<', 'lt'], ['>', 'gt'], ['"', 'quot'], ['\u00a0', 'nbsp'], ['¡', 'iexcl'], ['¢', 'cent'], ['£', 'pound'],
  ['¤', 'curren'], ['¥', 'yen'], ['¦', 'brvbar'], ['§', 'sect'], ['¨', 'uml'], ['©', 'copy'], ['ª', 'ordf'], ['«', 'laquo'],
  ['¬', 'not'], ['\u00ad', 'shy'], ['®', 'reg'], ['¯', 'macr'], ['°', 'deg'], ['±', 'plusmn'], ['²', 'sup2'], ['³', 'sup3'],
  ['´', 'acute'], ['µ', 'micro'], ['¶', 'para'], ['·', 'middot'], ['¸', 'cedil'], ['¹', 'sup1'], ['º', 'ordm'], ['»', 'raquo'],
  ['¼', 'frac14'], ['½', 'frac12'], ['¾', 'frac34'], ['¿', 'iquest'], ['À', 'Agrave'], ['Á', 'Aacute'], ['Â', 'Acirc'],
  ['Ã', 'Atilde'], ['Ä', 'Auml'], ['Å', 'Aring'], ['Æ', 'AElig'], ['Ç', 'Ccedil'], ['È', 'Egrave'], ['É', 'Eacute'],
  ['Ê', 'Ecirc'], ['Ë', 'Euml'], ['Ì', 'Igrave'], ['Í', 'Iacute'], ['Î', 'Icirc'], ['Ï', 'Iuml'], ['Ð', 'ETH'], ['Ñ', 'Ntilde'],
  ['Ò', 'Ograve'], ['Ó', 'Oacute'], ['Ô', 'Ocirc'], ['Õ', 'Otilde'], ['Ö', 'Ouml'], ['×', 'times'], ['Ø', 'Oslash'],
  ['Ù', 'Ugrave'], ['Ú', 'Uacute'], ['Û', 'Ucirc'], ['Ü', 'Uuml'], ['Ý', 'Yacute'], ['Þ', 'THORN'], ['ß', 'szlig'],
  ['à', 'agrave'], ['á', 'aacute'], ['â', 'acirc'], ['ã', 'atilde'], ['ä', 'auml'], ['å', 'aring'], ['æ', 'aelig'],
  ['ç', 'ccedil'], ['è', 'egrave'], ['é', 'eacute'], ['ê', 'ecirc'], ['ë', 'euml'], ['ì', 'igrave'], ['í', 'iacute'],
  ['î', 'icirc'], ['ï', 'iuml'], ['ð', 'eth'], ['ñ', 'ntilde'], ['ò', 'ograve'], ['ó', 'oacute'], ['ô', 'ocirc'],
  ['õ', 'otilde'], ['ö', 'ouml'], ['÷', 'divide'], ['ø', 'oslash'], ['ù', 'ugrave'], ['ú', 'uacute'], ['û', 'ucirc'],
  ['ü', 'uuml'], ['ý', 'yacute'], ['þ', 'thorn'], ['ÿ', 'yuml'],
]);

/** HTML 4.0 adds symbols and Greek to HTML 3; the common ones. */
// prettier-ignore
const HTML4: ReadonlyMap<string, string> = new Map([
  ...HTML,
  ['€', 'euro'], ['–', 'ndash'], ['—', 'mdash'], ['‘', 'lsquo'], ['’', 'rsquo'], ['‚', 'sbquo'], ['“', 'ldquo'], ['”', 'rdquo'],
  ['„', 'bdquo'], ['†', 'dagger'], ['‡', 'Dagger'], ['•', 'bull'], ['…', 'hellip'], ['‰', 'permil'], ['′', 'prime'],
  ['″', 'Prime'], ['‹', 'lsaquo'], ['›', 'rsaquo'], ['™', 'trade'], ['←', 'larr'], ['↑', 'uarr'], ['→', 'rarr'], ['↓', 'darr'],
  ['↔', 'harr'], ['∑', 'sum'], ['−', 'minus'], ['√', 'radic'], ['∞', 'infin'], ['≈', 'asymp'], ['≠', 'ne'], ['≤', 'le'],
  ['≥', 'ge'], ['Œ', 'OElig'], ['œ', 'oelig'], ['Š', 'Scaron'], ['š', 'scaron'], ['ˆ', 'circ'], ['˜', 'tilde'], ['α', 'alpha'],
  ['β', 'beta'], ['γ', 'gamma'], ['δ', 'delta'], ['π', 'pi'], ['μ', 'mu'], ['Ω', 'Omega'], ['Δ', 'Delta'], ['Σ', 'Sigma'],
]);

const XML: ReadonlyMap<string, string> = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
]);

function entities(table: ReadonlyMap<string, string>): {
  escape(text: string): string;
  unescape(text: string): string;
} {
  const back = new Map([...table].map(([character, name]) => [name, character]));
  return {
    escape: (text) => [...text].map((c) => (table.has(c) ? `&${table.get(c)};` : c)).join(''),
    unescape: (text) =>
      text.replace(
        /&(#x?[0-9a-fA-F]+|\w+);/g,
        (whole, name: string) => back.get(name) ?? numeric(name) ?? whole,
      ),
  };
}

function numeric(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

export const html3 = entities(HTML);
export const html4 = entities(HTML4);
export const xml = entities(XML);

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\f', '\\f'],
  ['\b', '\\b'],
  ['\\', '\\\\'],
  ['"', '\\"'],
]);

function unicode(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Non-ASCII characters as `\uXXXX`. */
export function escapeUnicode(text: string): string {
  // eslint-disable-next-line no-control-regex -- the ASCII range
  return text.replace(/[^\x00-\x7f]/g, unicode);
}

export function escapeJava(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are escaped
  return text.replace(/[\x00-\x1f\\"]|[^\x00-\x7e]/g, (c) => CONTROLS.get(c) ?? unicode(c));
}

/** As Java, and also single quote and slash. */
export function escapeEcmaScript(text: string): string {
  return escapeJava(text).replace(/['/]/g, '\\$&');
}

export function unescapeJava(text: string): string {
  return text.replace(/\\(?:u+([0-9a-fA-F]{4})|([\s\S]))/g, (_whole, hex: string | undefined, c: string) => {
    if (hex) return String.fromCharCode(parseInt(hex, 16));
    return { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b' }[c] ?? c;
  });
}

export function unescapeUnicode(text: string): string {
  return text.replace(/\\u+([0-9a-fA-F]{4})/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

export function escapeCsv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function unescapeCsv(text: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(text);
  return quoted && /[",\r\n]/.test(quoted[1]!) ? quoted[1]!.replaceAll('""', '"') : text;
}
