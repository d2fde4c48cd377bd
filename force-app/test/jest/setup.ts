import { setup as registerAccessibilityMatcher } from '@sa11y/jest';
import { labels } from './labels';

/**
 * Runs before each test file. The components see the English texts of the model, so that a test reads what a
 * person reads and a label that the model lacks shows up as its own name.
 */
registerAccessibilityMatcher();

for (const [key, { text }] of Object.entries(labels)) {
  jest.doMock(`@salesforce/label/c.Latchkey_${key}`, () => ({ __esModule: true, default: text }), {
    virtual: true,
  });
}

/** jsdom has no media queries: none matches, and a test that needs one replaces this. */
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
