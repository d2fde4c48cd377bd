import type { ValueTextModel } from './types.ts';

/**
 * What people read in record pages and lists instead of the values of a union: the English label where it is not
 * the value itself, and the translations. Every union that a picklist takes its values from has an entry, but
 * those made of the keys of another part of the model, which are codes.
 */
export const picklistTexts = {
  Access: {
    None: { text: 'No Access', de: 'Kein Zugang' },
    Active: { de: 'Aktiv' },
    Frozen: { de: 'Eingefroren' },
    Inactive: { de: 'Inaktiv' },
    Disabled: { de: 'Getrennt' },
  },
  Action: {
    Grant: { text: 'Grant Access', de: 'Zugang geben' },
    Freeze: { de: 'Einfrieren' },
    Unfreeze: { de: 'Einfrieren aufheben' },
    Deactivate: { de: 'Deaktivieren' },
    Reactivate: { de: 'Reaktivieren' },
    Disable: { text: 'Disable for Good', de: 'Endgültig trennen' },
    ResetPassword: { text: 'Reset Password', de: 'Kennwort zurücksetzen' },
    ResendWelcome: { text: 'Resend Welcome', de: 'Willkommens-E-Mail erneut senden' },
    Update: { text: 'Update User', de: 'Benutzer aktualisieren' },
  },
  Source: {
    Policy: { de: 'Richtlinie' },
    Agent: { de: 'Agent' },
    Partner: { text: 'Partner Admin', de: 'Partner-Admin' },
    Bulk: { text: 'Bulk Run', de: 'Massenlauf' },
    Reconciler: { text: 'Nightly Run', de: 'Nachtlauf' },
    Flow: { de: 'Flow' },
    Event: { de: 'Ereignis' },
    Rest: { text: 'Integration', de: 'Integration' },
    Scim: { text: 'Identity Provider', de: 'Identitätsanbieter' },
    Login: { text: 'Login Page', de: 'Anmeldeseite' },
  },
  RequestStatus: {
    'Awaiting Approval': { de: 'Wartet auf Genehmigung' },
    Queued: { text: 'Waiting', de: 'Wartet' },
    Succeeded: { text: 'Done', de: 'Erledigt' },
    Skipped: { text: 'Not Needed', de: 'Nicht nötig' },
    Failed: { de: 'Fehlgeschlagen' },
  },
  LoginAskStatus: {
    Open: { de: 'Offen' },
    Answered: { de: 'Beantwortet' },
    Used: { de: 'Verwendet' },
  },
  RunKind: {
    Bulk: { text: 'Bulk Run', de: 'Massenlauf' },
    Nightly: { text: 'Nightly Run', de: 'Nachtlauf' },
    Policy: { text: 'By Policies', de: 'Durch Richtlinien' },
  },
  RunStatus: {
    Scanning: { text: 'Being Prepared', de: 'Wird vorbereitet' },
    Running: { de: 'Läuft' },
    Held: { de: 'Angehalten' },
    Stopped: { de: 'Gestoppt' },
    Completed: { de: 'Abgeschlossen' },
    Rejected: { de: 'Abgelehnt' },
    Failed: { de: 'Fehlgeschlagen' },
  },
  FindingKind: {
    'Should Have Access': { de: 'Sollte Zugang haben' },
    'Should Not Have Access': { de: 'Sollte keinen Zugang haben' },
    Orphan: { de: 'Verwaist' },
    Twin: { de: 'Doppelt' },
    Unmanaged: { de: 'Nicht verwaltet' },
    'Never Logged In': { de: 'Nie angemeldet' },
    Idle: { de: 'Lange nicht angemeldet' },
    Moved: { de: 'Gewechselt' },
  },
  Leaving: {
    Freeze: { de: 'Einfrieren' },
    Deactivate: { de: 'Deaktivieren' },
    Disable: { de: 'Endgültig trennen' },
    Keep: { de: 'Behalten' },
  },
  PortalRole: {
    Executive: { de: 'Geschäftsführung' },
    Manager: { de: 'Manager' },
    Worker: { de: 'Mitarbeiter' },
  },
  Operator: {
    equals: { de: 'ist gleich' },
    'not equals': { de: 'ist ungleich' },
    contains: { de: 'enthält' },
    'starts with': { de: 'beginnt mit' },
    in: { text: 'is one of', de: 'ist einer von' },
    'is blank': { de: 'ist leer' },
    'is not blank': { de: 'ist nicht leer' },
    'greater than': { de: 'ist größer als' },
    'less than': { de: 'ist kleiner als' },
    changed: { de: 'wurde geändert' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ValueTextModel>>>>;
