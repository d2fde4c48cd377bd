/**
 * Rules for the look and the words of every component: colours come from SLDS styling hooks, so that dark mode and
 * themes work; every text comes from a label, so that it is translated.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUNDLES = 'force-app/main/surface/lwc';

/** Declarations that paint something. */
const PAINTING =
  /^(color|background(-color|-image)?|border(-\w+)*|outline(-\w+)?|fill|stroke|box-shadow|text-shadow)$/;
/** What they may be: a hook, or nothing of their own. */
const ALLOWED_PAINT =
  /^(none|0|inherit|initial|unset|transparent|currentcolor|var\(--slds-[\w-]+(,[^)]*)?\))$/i;
/** Attributes of base components and of our own that a person reads or hears. */
const SPOKEN = new Set([
  'label',
  'title',
  'heading',
  'placeholder',
  'alternative-text',
  'field-level-help',
  'tooltip',
  'header',
  'aria-label',
  'message-when-value-missing',
]);
const TEXT = /\p{L}/u;

/** `file:line: what`, one per declaration that has a colour or a fixed size of its own. */
export function styleFaults(file: string, css: string): string[] {
  const faults: string[] = [];
  const blank = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const match of blank.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)) {
    const [, property = '', value = ''] = match;
    const where = `${file}:${lineOf(blank, match.index)}`;
    if (PAINTING.test(property) && !paintParts(value).every((part) => isAllowedPaint(property, part)))
      faults.push(`${where}: ${property}: ${value.trim()} is no SLDS styling hook`);
    if (/\d(px|pt)\b/.test(value))
      faults.push(`${where}: ${property}: ${value.trim()} is a fixed size; use rem`);
  }
  return faults;
}

/** `file:line: what`, one per text that stands in the template itself, and per inline style. */
export function textFaults(file: string, html: string): string[] {
  const faults: string[] = [];
  const blank = html.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const match of blank.matchAll(/>([^<]+)</g)) {
    const text = (match[1] ?? '').replace(/\{[^}]*\}/g, '').trim();
    if (TEXT.test(text)) faults.push(`${file}:${lineOf(blank, match.index)}: "${text}" is no label`);
  }
  for (const match of blank.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    const [, name = '', value = ''] = match;
    const where = `${file}:${lineOf(blank, match.index)}`;
    if (SPOKEN.has(name) && TEXT.test(value)) faults.push(`${where}: ${name}="${value}" is no label`);
    if (name === 'style') faults.push(`${where}: style="${value}" belongs into the style sheet`);
  }
  return faults;
}

/** Widths and line styles of a border come before its colour. */
function isAllowedPaint(property: string, part: string): boolean {
  const isLine = /^(border|outline)/.test(property) && /^([\d.]+rem|solid|dashed|dotted)$/.test(part);
  return (
    isLine ||
    /^(border|outline)-(\w+-)?(width|style|radius|collapse|spacing)$/.test(property) ||
    ALLOWED_PAINT.test(part)
  );
}

function paintParts(value: string): string[] {
  return value.trim().match(/[\w-]+\([^)]*\)|[^\s]+/g) ?? [];
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function faultsOf(ending: string, check: (file: string, text: string) => string[]): string[] {
  return globSync(`${BUNDLES}/*/*${ending}`, { cwd: ROOT })
    .sort()
    .flatMap((file) => check(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

describe('components', () => {
  it('take every colour from an SLDS styling hook, and no size in pixels', () => {
    assert.deepEqual(faultsOf('.css', styleFaults), []);
  });

  it('have no text and no style of their own in their templates', () => {
    assert.deepEqual(faultsOf('.html', textFaults), []);
  });
});

describe('the check itself', () => {
  it('finds colours and pixels', () => {
    const css =
      '.a {\n  color: #fff;\n  /* color: red; */\n  background-color: white;\n  border: 1px solid gray;\n}';
    assert.deepEqual(styleFaults('a.css', css), [
      'a.css:2: color: #fff is no SLDS styling hook',
      'a.css:4: background-color: white is no SLDS styling hook',
      'a.css:5: border: 1px solid gray is no SLDS styling hook',
      'a.css:5: border: 1px solid gray is a fixed size; use rem',
    ]);
  });

  it('lets hooks and measures in rem pass', () => {
    const css =
      '.a {\n  color: var(--slds-g-color-on-surface-2, inherit);\n  border: 0.0625rem solid var(--slds-g-color-border-1);\n  min-height: 4rem;\n}';
    assert.deepEqual(styleFaults('a.css', css), []);
  });

  it('finds texts, spoken attributes and inline styles', () => {
    const html =
      '<template>\n  <p class="x">Hello {name}</p>\n  <c-x label="Go" style="top: 0" data-x="y">{a}: {b}</c-x>\n</template>';
    assert.deepEqual(textFaults('a.html', html), [
      'a.html:2: "Hello" is no label',
      'a.html:3: label="Go" is no label',
      'a.html:3: style="top: 0" belongs into the style sheet',
    ]);
  });
});
