/** Reading canonical type names such as `Map<String,List<Account>>`. */

export interface TypeName {
  /** `Map`, `Account`, `Outer.Inner`. */
  readonly base: string;
  readonly args: readonly string[];
}

const known = new Map<string, TypeName>();

export function readTypeName(name: string): TypeName {
  let type = known.get(name);
  if (!type) known.set(name, (type = read(name)));
  return type;
}

function read(name: string): TypeName {
  if (name.endsWith('[]')) return { base: 'List', args: [name.slice(0, -2)] };
  const open = name.indexOf('<');
  if (open < 0) return { base: name, args: [] };
  return {
    base: name.slice(0, open).trim(),
    args: splitArguments(name.slice(open + 1, name.lastIndexOf('>'))),
  };
}

function splitArguments(text: string): string[] {
  const args: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '<') depth++;
    else if (c === '>') depth--;
    else if (c === undefined || (c === ',' && depth === 0)) {
      args.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return args;
}
