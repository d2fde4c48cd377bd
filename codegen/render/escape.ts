/** Escapes a text for the inside of an Apex string literal. */
export function apexString(text: unknown): string {
  return String(text).replace(/[\\'\n\r\t]/g, (character) => apexEscapes[character] ?? character);
}

const apexEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Escapes a text for XML content as Salesforce writes it when it retrieves metadata. */
export function xml(text: unknown): string {
  return String(text).replace(/[&<>"']/g, (character) => xmlEscapes[character] ?? character);
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
