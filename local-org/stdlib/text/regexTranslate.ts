/**
 * java.util.regex syntax to a JavaScript RegExp in `v` mode. Every piece is read and written anew, so that
 * what differs is either translated or refused by name.
 * https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
 */
/** Valid Java that has no translation; `message` names the construct. */
export class UntranslatableRegex extends Error {}

/** Text of the pattern for `new RegExp(source, 'v')`. Throws SyntaxError for a malformed pattern. */
export function translateRegex(pattern: string): string {
  const reader = new Reader(pattern);
  const text = reader.alternatives(false);
  if (!reader.done) throw new SyntaxError(`Unmatched closing ')' near index ${reader.at - 1}`);
  return text;
}

const SPACE = '\\t\\n\\v\\f\\r ';
const HORIZONTAL = ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
const END = '(?![\\s\\S])';

// prettier-ignore
const POSIX: ReadonlyMap<string, string> = new Map([
  ['Lower', 'a-z'], ['Upper', 'A-Z'], ['ASCII', '\\x00-\\x7F'], ['Alpha', 'a-zA-Z'], ['Digit', '0-9'],
  ['Alnum', 'a-zA-Z0-9'], ['Punct', '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E'], ['Graph', '\\x21-\\x7E'],
  ['Print', '\\x20-\\x7E'], ['Blank', ' \\t'], ['Cntrl', '\\x00-\\x1F\\x7F'], ['XDigit', '0-9a-fA-F'], ['Space', SPACE],
]);

class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Up to the end or, in a group, its closing parenthesis (left unread). */
  alternatives(inGroup: boolean): string {
    let out = '';
    let closers = '';
    while (!this.done) {
      const c = this.text[this.at]!;
      if (c === ')') {
        if (!inGroup) throw new SyntaxError(`Unmatched closing ')' near index ${this.at}`);
        break;
      }
      if (c === '|') {
        this.at++;
        out += '|';
        continue;
      }
      const flags = this.inlineFlags();
      if (flags !== null) {
        out += flags === '' ? '' : `(?${flags}:`;
        closers += flags === '' ? '' : ')';
        continue;
      }
      out += this.atom() + this.quantifier();
    }
    return out + closers;
  }

  /** `(?i)` applies to the rest of its group; JavaScript has only the form `(?i:...)`. */
  private inlineFlags(): string | null {
    const found = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/.exec(this.text.slice(this.at, this.at + 20));
    if (!found) return null;
    this.at += found[0].length;
    return modifiers(found[1] ?? '', found[2] ?? '');
  }

  private quantifier(): string {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})([+?]?)/.exec(this.text.slice(this.at));
    if (!found) return '';
    if (found[1] === '+') throw new UntranslatableRegex('possessive quantifier in a regular expression');
    this.at += found[0].length;
    return found[0];
  }

  private atom(): string {
    const c = this.next();
    switch (c) {
      case '(':
        return this.group();
      case '[':
        return this.set();
      case '\\':
        return this.escape(false);
      case '.':
      case '^':
        return c;
      case '$':
        return `(?:$|(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])${END}))`;
      case '*':
      case '+':
      case '?':
        throw new SyntaxError(`Dangling meta character '${c}' near index ${this.at - 1}`);
      default:
        return literal(c);
    }
  }

  private next(): string {
    const c = String.fromCodePoint(this.text.codePointAt(this.at)!);
    this.at += c.length;
    return c;
  }

  private group(): string {
    const head = /^\?(?::|=|!|<=|<!|<[a-zA-Z][a-zA-Z0-9]*>|>|[a-zA-Z]*(?:-[a-zA-Z]+)?:)/.exec(
      this.text.slice(this.at),
    );
    let open = '(';
    if (head) {
      open += this.groupHead(head[0]);
      this.at += head[0].length;
    } else if (this.text[this.at] === '?') {
      throw new SyntaxError(`Unknown inline modifier near index ${this.at + 1}`);
    }
    const body = this.alternatives(true);
    if (this.done) throw new SyntaxError(`Unclosed group near index ${this.text.length}`);
    this.at++;
    return `${open}${body})`;
  }

  private groupHead(head: string): string {
    if (head === '?>') throw new UntranslatableRegex('atomic group in a regular expression');
    const flags = /^\?([a-zA-Z]+)?(?:-([a-zA-Z]+))?:$/.exec(head);
    if (!flags || head === '?:') return head;
    const set = modifiers(flags[1] ?? '', flags[2] ?? '');
    return set === '' ? '?:' : `?${set}:`;
  }

  private set(): string {
    let out = '[';
    if (this.text[this.at] === '^') {
      this.at++;
      out += '^';
    }
    let first = true;
    for (;;) {
      if (this.done) throw new SyntaxError(`Unclosed character class near index ${this.text.length - 1}`);
      const c = this.next();
      if (c === ']' && !first) return `${out}]`;
      first = false;
      if (c === '[') out += this.set();
      else if (c === '\\') out += this.escape(true);
      else if (c === '&' && this.text[this.at] === '&') {
        this.at++;
        out = this.intersection(out);
        return out;
      } else if (c === '-' && this.isRange()) out += '-';
      else out += setLiteral(c);
    }
  }

  /** A dash makes a range unless it stands first or last. */
  private isRange(): boolean {
    const before = this.text[this.at - 2];
    const after = this.text[this.at];
    return (
      before !== '[' &&
      !(before === '^' && this.text[this.at - 3] === '[') &&
      after !== ']' &&
      after !== '[' &&
      after !== '&'
    );
  }

  /** `[a-z&&[^b]]`: JavaScript wants both operands bracketed. */
  private intersection(left: string): string {
    const negated = left.startsWith('[^');
    let right = '[';
    for (;;) {
      if (this.done) throw new SyntaxError(`Unclosed character class near index ${this.text.length - 1}`);
      const c = this.next();
      if (c === ']') break;
      if (c === '[') right += this.set();
      else if (c === '\\') right += this.escape(true);
      else if (c === '-' && this.isRange()) right += '-';
      else right += c === '^' && right === '[' ? '^' : setLiteral(c);
    }
    return `[${negated ? '^' : ''}[${left.slice(negated ? 2 : 1)}]&&${right}]]`;
  }

  private escape(inSet: boolean): string {
    if (this.done) throw new SyntaxError(`Unexpected internal error near index ${this.text.length}`);
    const c = this.next();
    switch (c) {
      case 'd':
      case 'D':
      case 'w':
      case 'W':
      case 'n':
      case 'r':
      case 't':
      case 'f':
        return `\\${c}`;
      case 's':
        return inSet ? SPACE : `[${SPACE}]`;
      case 'S':
        return `[^${SPACE}]`;
      case 'h':
        return inSet ? HORIZONTAL : `[${HORIZONTAL}]`;
      case 'H':
        return `[^${HORIZONTAL}]`;
      case 'v':
        return inSet ? '\\n\\v\\f\\r\\x85\\u2028\\u2029' : '[\\n\\v\\f\\r\\x85\\u2028\\u2029]';
      case 'a':
        return '\\x07';
      case 'e':
        return '\\x1B';
      case 'p':
      case 'P':
        return this.property(c === 'P', inSet);
      case 'x':
        return this.hex(/^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/);
      case 'u':
        return this.hex(/^([0-9a-fA-F]{4})/);
      case 'Q':
        return this.quoted(inSet);
      default:
        return inSet ? setEscape(c) : this.plainEscape(c);
    }
  }

  private plainEscape(c: string): string {
    switch (c) {
      case 'b':
      case 'B':
        return `\\${c}`;
      case 'A':
        return '(?<![\\s\\S])';
      case 'z':
        return END;
      case 'Z':
        return `(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?${END})`;
      case 'R':
        return '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])';
      case 'k': {
        const name = /^<[a-zA-Z][a-zA-Z0-9]*>/.exec(this.text.slice(this.at));
        if (!name)
          throw new SyntaxError(`\\k is not followed by '<' for named capturing group near index ${this.at}`);
        this.at += name[0].length;
        return `\\k${name[0]}`;
      }
      default:
        if (/[1-9]/.test(c)) return `\\${c}(?:)`;
        if (/[a-zA-Z0-9]/.test(c)) throw new UntranslatableRegex(`\\${c} in a regular expression`);
        return literal(c);
    }
  }

  private hex(form: RegExp): string {
    const found = form.exec(this.text.slice(this.at));
    if (!found) throw new SyntaxError(`Illegal hexadecimal escape sequence near index ${this.at}`);
    this.at += found[0].length;
    return `\\u{${found[1] ?? found[2]}}`;
  }

  private quoted(inSet: boolean): string {
    const end = this.text.indexOf('\\E', this.at);
    const body = this.text.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + 2;
    return [...body].map(inSet ? setLiteral : literal).join('');
  }

  private property(negated: boolean, inSet: boolean): string {
    const found = /^(?:\{(\^?)([A-Za-z_=]+)\}|([A-Z]))/.exec(this.text.slice(this.at));
    if (!found) throw new SyntaxError(`Unknown character property near index ${this.at}`);
    this.at += found[0].length;
    const name = found[2] ?? found[3] ?? '';
    const not = negated !== (found[1] === '^');
    const posix = POSIX.get(name);
    if (posix) return inSet && !not ? posix : `[${not ? '^' : ''}${posix}]`;
    return `\\${not ? 'P' : 'p'}{${unicodeProperty(name)}}`;
  }
}

function unicodeProperty(name: string): string {
  const bare = name.replace(/^Is/, '');
  if (/^(?:[CLMNPSZ][a-z]?|Alphabetic|Lowercase|Uppercase|White_Space)$/.test(bare)) return bare;
  if (/^Is[A-Z][a-z]+$/.test(name) || name.startsWith('script='))
    return `Script=${bare.replace('script=', '')}`;
  throw new UntranslatableRegex(`\\p{${name}} in a regular expression`);
}

function modifiers(on: string, off: string): string {
  const wanted = (flags: string): string => {
    for (const flag of flags) {
      if (!'imsud'.includes(flag)) throw new UntranslatableRegex(`(?${flag}) in a regular expression`);
    }
    return [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
  };
  const [set, cleared] = [wanted(on), wanted(off)];
  return set + (cleared ? `-${cleared}` : '');
}

function literal(c: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(c) ? `\\${c}` : c;
}

function setLiteral(c: string): string {
  return /[\^$\\.*+?()[\]{}|/\-&!#%,:;<=>@`~]/.test(c) ? `\\${c}` : c;
}

function setEscape(c: string): string {
  if (/[a-zA-Z0-9]/.test(c)) throw new UntranslatableRegex(`[\\${c}] in a regular expression`);
  return setLiteral(c);
}
