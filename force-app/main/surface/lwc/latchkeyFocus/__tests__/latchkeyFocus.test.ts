import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import type { Notifying } from 'c/latchkeyFocus';

const notice = { variant: 'success', heading: 'Done', lines: [] } as const;

interface Shown extends Notifying {
  readonly refs: Readonly<Record<string, HTMLElement>>;
}

/** A component as the functions see it; `parts` are what its template shows. */
function component(focusOn: string | undefined, ...parts: string[]): Shown {
  const refs = Object.fromEntries(parts.map((name) => [name, document.createElement('button')]));
  document.body.append(...Object.values(refs));
  return { focusOn, refs, notice: undefined };
}

describe('focusWhenRendered', () => {
  afterEach(() => document.body.replaceChildren());

  it('focuses the part that was named, once', () => {
    const shown = component('question', 'notice', 'question');
    focusWhenRendered(shown);
    expect(document.activeElement).toBe(shown.refs.question);
    expect(shown.focusOn).toBeUndefined();

    shown.refs.notice?.focus();
    focusWhenRendered(shown);
    expect(document.activeElement).toBe(shown.refs.notice);
  });

  it('waits for a part that is not in the page yet', () => {
    const before = component('notice', 'question');
    focusWhenRendered(before);
    expect(document.activeElement).toBe(document.body);
    expect(before.focusOn).toBe('notice');

    const after = component(before.focusOn, 'notice');
    focusWhenRendered(after);
    expect(document.activeElement).toBe(after.refs.notice);
  });

  it('waits while the template has no part at all', () => {
    const shown: Notifying = { focusOn: 'notice', refs: undefined, notice: undefined };
    focusWhenRendered(shown);
    expect(shown.focusOn).toBe('notice');
  });

  it('leaves the focus alone when nothing was named', () => {
    focusWhenRendered(component(undefined, 'notice'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('showNotice', () => {
  it('shows the notice and sends the focus there', () => {
    const shown = component('question');
    showNotice(shown, notice);
    expect(shown).toMatchObject({ notice, focusOn: 'notice' });
  });
});
