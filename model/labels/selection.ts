import type { LabelModel } from '../types.ts';

/** A run over the people who were chosen in a list. */
export const selectionLabels = {
  Selection_One: {
    text: '1 person was chosen in the list.',
    de: '1 Person wurde in der Liste ausgewählt.',
    description: 'Whom a run is about.',
  },
  Selection_Many: {
    text: '{0} people were chosen in the list.',
    de: '{0} Personen wurden in der Liste ausgewählt.',
    description: 'Whom a run is about. {0}: number.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
