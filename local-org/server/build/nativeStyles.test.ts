import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutNativeRules } from './nativeStyles.ts';

const lines = (css: string): string[] =>
  withoutNativeRules(css)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('withoutNativeRules', () => {
  it('leaves out rules for native shadow and keeps the others as they are', () => {
    const css = `/* a { } */ .a { color: red; }
      :host([data-render-mode="shadow"]) .b { color: blue; }
      :host([data-render-mode='shadow'].large) { color: blue; }
      :host([variant]) .c::after { content: "}"; }`;
    assert.deepEqual(lines(css), ['.a { color: red; }', ':host([variant]) .c::after { content: "}"; }']);
  });

  it('keeps the selectors of a list that need no native shadow', () => {
    const css = `:host([data-render-mode='shadow']) a, .b:is(.c, .d), :host([data-render-mode='shadow']) e { x: y }`;
    assert.deepEqual(lines(css), ['.b:is(.c, .d) { x: y }']);
    assert.deepEqual(lines(':host(:not([data-render-mode="shadow"])) a { x: y }'), [
      ':host(:not([data-render-mode="shadow"])) a { x: y }',
    ]);
  });

  it('looks into conditions, drops empty ones, and passes on what holds no rules', () => {
    const css = `@import './a.css';
      @media (min-width: 48em) { .a { x: y } :host([data-render-mode='shadow']) .b { x: y } }
      @supports (x: y) { :host([data-render-mode='shadow']) .b { x: y } }
      @keyframes turn { from { x: y } to { x: z } }`;
    assert.deepEqual(lines(css), [
      "@import './a.css';",
      '@media (min-width: 48em) {',
      '.a { x: y }',
      '}',
      '@keyframes turn { from { x: y } to { x: z } }',
    ]);
  });
});
