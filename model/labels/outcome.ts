import type { LabelModel } from '../types.ts';

/** Outcomes and errors, on every surface. */
export const outcomeLabels = {
  Outcome_Succeeded: {
    text: 'Done: {0}',
    de: 'Erledigt: {0}',
    description: 'Heading of an outcome. {0}: action.',
  },
  Outcome_Skipped: {
    text: 'Not needed: {0}',
    de: 'Nicht nötig: {0}',
    description: 'Heading of an outcome. {0}: action.',
  },
  Outcome_Failed: {
    text: 'Did not work: {0}',
    de: 'Hat nicht geklappt: {0}',
    description: 'Heading of an outcome. {0}: action.',
  },
  Outcome_Queued: {
    text: 'Under way: {0}',
    de: 'In Arbeit: {0}',
    description: 'Heading of an outcome. {0}: action.',
  },
  Outcome_Cure: {
    text: 'What to do: {0}',
    de: 'Was zu tun ist: {0}',
    description: 'Line under a failure. {0}: what a person can do about it.',
  },
  Outcome_Code: {
    text: 'Error code {0}',
    de: 'Fehlercode {0}',
    description: 'Line under a failure, for support. {0}: code.',
  },
  Error_Unknown: {
    text: 'Something went wrong, and no reason was given. Try again; if it stays, tell an administrator.',
    de: 'Etwas ist schiefgegangen, und es wurde kein Grund genannt. Versuchen Sie es erneut; wenn es so bleibt, informieren Sie einen Administrator.',
    description: 'Shown for an error without a message.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
