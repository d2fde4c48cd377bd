import type { ButtonTextModel } from './types.ts';

/** Quick actions and list buttons of objects, in other languages. Their English label stands in their own file. */
export const buttonTexts = {
  'Contact.Access': { kind: 'quickAction', de: 'Site-Zugang' },
  'Contact.Change_Access': { kind: 'quickAction', de: 'Site-Zugang ändern' },
  'Contact.Change_Selected': { kind: 'webLink', name: 'Change_Access', de: 'Site-Zugang ändern' },
} as const satisfies Readonly<Record<string, ButtonTextModel>>;
