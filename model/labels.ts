import type { LabelModel } from './types.ts';

/** Every text the components show. `Panel_Title` becomes the custom label `Latchkey_Panel_Title`. */
export const labels = {
  Panel_Title: { text: 'Site Access', description: 'Title of the panel on the Contact page.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
