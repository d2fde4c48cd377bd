import type { LabelModel } from '../types.ts';

/** The install doctor. */
export const doctorLabels = {
  Doctor_Again: { text: 'Examine again', de: 'Erneut prüfen', description: 'Button.' },
  Doctor_Error: {
    text: 'Does not work',
    de: 'Funktioniert nicht',
    description: 'Spoken name of the icon of an error.',
  },
  Doctor_Error_Many: {
    text: '{0} things do not work yet.',
    de: '{0} Punkte funktionieren noch nicht.',
    description: 'Summary. {0}: number.',
  },
  Doctor_Error_One: {
    text: '1 thing does not work yet.',
    de: '1 Punkt funktioniert noch nicht.',
    description: 'Summary.',
  },
  Doctor_Healthy: { text: 'Everything is in order.', de: 'Alles ist in Ordnung.', description: 'Summary.' },
  Doctor_Load_Failed: {
    text: 'The org could not be examined.',
    de: 'Die Organisation konnte nicht geprüft werden.',
    description: 'Heading when the examination failed.',
  },
  Doctor_No_Permission: {
    text: 'You may not examine the org.',
    de: 'Sie dürfen die Organisation nicht prüfen.',
    description: 'Heading when the permission is missing.',
  },
  Doctor_OK: {
    text: 'In order',
    de: 'In Ordnung',
    description: 'Spoken name of the icon of a thing that is well.',
  },
  Doctor_Open: {
    text: 'Go there',
    de: 'Dorthin wechseln',
    description: 'Link to the place where it is mended.',
  },
  Doctor_Title: { text: 'Install doctor', de: 'Installationsprüfung', description: 'Title of the page.' },
  Doctor_Warning: {
    text: 'Needs attention',
    de: 'Braucht Aufmerksamkeit',
    description: 'Spoken name of the icon of a warning.',
  },
  Doctor_Warning_Many: {
    text: '{0} things need attention.',
    de: '{0} Punkte brauchen Aufmerksamkeit.',
    description: 'Summary. {0}: number.',
  },
  Doctor_Warning_One: {
    text: '1 thing needs attention.',
    de: '1 Punkt braucht Aufmerksamkeit.',
    description: 'Summary.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
