/** A few source lines around a place, with line numbers and a caret under the column. */
export function sourceExcerpt(text: string, line: number, column: number, context = 2): string {
  const lines = text.split(/\r?\n/);
  if (line < 1 || line > lines.length) return '';
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  const out: string[] = [];
  for (let number = first; number <= last; number++) {
    const marker = number === line ? '>' : ' ';
    out.push(`${marker} ${String(number).padStart(width)} | ${lines[number - 1]!}`.trimEnd());
    if (number === line) out.push(`  ${' '.repeat(width)} | ${caretIndent(lines[number - 1]!, column)}^`);
  }
  return out.join('\n');
}

/** Blanks up to the column; tabs stay tabs so that the caret lines up in any editor. */
function caretIndent(line: string, column: number): string {
  return line.slice(0, Math.max(0, column - 1)).replace(/[^\t]/g, ' ');
}
