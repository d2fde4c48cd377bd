import type { LabelModel } from '../types.ts';

/** Words of the vocabulary that no component shows by itself; `Words` gives them to Apex. */
export const wordLabels = {
  Finding_Kind_Should_Have: {
    text: 'Should have access',
    de: 'Sollte Zugang haben',
    description: 'Kind of finding of the nightly run.',
  },
  Finding_Kind_Should_Not: {
    text: 'Should not have access',
    de: 'Sollte keinen Zugang haben',
    description: 'Kind of finding of the nightly run.',
  },
  Finding_Kind_Orphan: {
    text: 'Orphan',
    de: 'Verwaist',
    description: 'Kind of finding: a user without Contact or Account.',
  },
  Finding_Kind_Twin: {
    text: 'Twin',
    de: 'Doppelt',
    description: 'Kind of finding: several users with one address.',
  },
  Finding_Kind_Unmanaged: {
    text: 'Unmanaged',
    de: 'Nicht verwaltet',
    description: 'Kind of finding: nothing explains the user.',
  },
  Finding_Kind_Never: {
    text: 'Never logged in',
    de: 'Nie angemeldet',
    description: 'Kind of finding.',
  },
  Finding_Kind_Idle: {
    text: 'Idle',
    de: 'Lange nicht angemeldet',
    description: 'Kind of finding: no login for long.',
  },
  Finding_Kind_Moved: {
    text: 'Moved',
    de: 'Gewechselt',
    description: 'Kind of finding: a Contact went to another Account.',
  },
  Change_Policy: {
    text: 'Policy {0}',
    de: 'Richtlinie {0}',
    description: 'What was changed since the last run. {0}: name.',
  },
  Change_Criterion: {
    text: 'Criterion {0}',
    de: 'Kriterium {0}',
    description: 'What was changed since the last run. {0}: name.',
  },
  Change_Settings: {
    text: 'Settings',
    de: 'Einstellungen',
    description: 'What was changed since the last run.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
