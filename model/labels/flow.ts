import type { LabelModel } from '../types.ts';

/** The sample screen flow on the Contact page. */
export const flowLabels = {
  Flow_Access_Now: {
    text: 'Access now:',
    de: 'Zugang jetzt:',
    description: 'Before the access of the Contact.',
  },
  Flow_Look_Again: {
    text: 'Look again',
    de: 'Erneut nachsehen',
    description: 'Checkbox: asks again how the request stands.',
  },
  Flow_Next: {
    text: 'Choose Next to see how it ended.',
    de: 'Wählen Sie „Weiter“, um zu sehen, wie es ausgegangen ist.',
    description: 'After the request was taken.',
  },
  Flow_Question: {
    text: 'What should be done?',
    de: 'Was soll geschehen?',
    description: 'Question above the actions.',
  },
  Flow_Reason: { text: 'Reason', de: 'Grund', description: 'Field: why it should be done.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
