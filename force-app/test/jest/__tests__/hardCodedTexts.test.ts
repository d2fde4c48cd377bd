import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const COMPONENTS = join(__dirname, '../../../main/surface/lwc');
const MODEL = join(__dirname, '../../../../model');

/** Attributes that somebody reads or hears. */
const READ =
  /^(label|title|placeholder|alt|alternative-text|aria-label|aria-description|header|name-label|field-level-help|message-when-[a-z-]+|loading-state-alternative-text|menu-alternative-text|active-label|inactive-label|heading|text|summary)$/;

/** Names that are no texts: keys of the keyboard, form factors, types of the browser, objects, values of choices. */
const NAMES =
  /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Large|Medium|Small|Error|Id|Account|Contact|All|Policies|Arrow(Up|Down|Left|Right)|Page(Up|Down))$/;

/** Each component's files of one kind; a new component is taken in by itself. */
function sources(extension: string): [file: string, text: string][] {
  return readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !file.includes('__tests__'))
    .map((file) => [file, readFileSync(join(COMPONENTS, file), 'utf8')]);
}

/** Texts between tags, and values of attributes that somebody reads, as far as they are not bound. */
function textsOfTemplate(html: string): string[] {
  const plain = html.replace(/<!--[^]*?-->/g, '');
  const between = plain.replace(/<[^>]*>/g, '\n').split('\n');
  const attributes = [...plain.matchAll(/\s([a-z-]+)="([^"]*)"/g)]
    .filter(([, name]) => READ.test(String(name)))
    .map(([, , value]) => String(value));
  return [...between, ...attributes]
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, '')));
}

/** Literals of the types of the model: words that programs exchange. */
const vocabulary = new Set(
  readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(vocabulary|errors|contracts.*)\.ts$/.test(file))
    .map((file) => readFileSync(join(MODEL, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/'([^'\n]+)'/g)].map(([, word]) => String(word))),
);

/** Literals of a program that read like a text: several words, or one word that begins with a capital. */
function textsOfProgram(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isThrowStatement(node)
    ) {
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const words = node.text.trim();
      const isProse = /\p{L}{2,}[,:;]? \p{L}{2,}|\p{L}{2,}[.?!…]$/u.test(words);
      const isTitle = /^\p{Lu}\p{Ll}+$/u.test(words) && !NAMES.test(words);
      const isClass = /^(slds-|\(prefers-|[a-z]+[-_][a-z-_\d]+)|_$/.test(words);
      if ((isProse || isTitle) && !isClass && !vocabulary.has(words)) found.push(words);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

describe('texts of the components', () => {
  it('finds a text that stands in a template', () => {
    expect(
      textsOfTemplate('<p class="big">Hello {name}</p><a title="Go there" data-x="Y y">{label}</a>'),
    ).toEqual(['Hello {name}', 'Go there']);
  });

  it('finds a text that stands in a program', () => {
    const program =
      "import x from 'Some Module'; const a = 'Try again'; const b = 'Retry'; const c = 'slds-a slds-b'; if (d === 'Grant') e('no');";
    expect(textsOfProgram(program)).toEqual(['Try again', 'Retry']);
  });

  it.each(sources('.html'))('all come from labels: %s', (_file, html) => {
    expect(textsOfTemplate(html)).toEqual([]);
  });

  it.each(sources('.ts'))('all come from labels: %s', (_file, program) => {
    expect(textsOfProgram(program)).toEqual([]);
  });
});
