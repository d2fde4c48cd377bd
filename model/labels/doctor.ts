import type { LabelModel } from '../types.ts';

/** The install doctor. */
export const doctorLabels = {
  Doctor_Again: { text: 'Examine again', description: 'Button.' },
  Doctor_Error: { text: 'Does not work', description: 'Spoken name of the icon of an error.' },
  Doctor_Error_Many: { text: '{0} things do not work yet.', description: 'Summary. {0}: number.' },
  Doctor_Error_One: { text: '1 thing does not work yet.', description: 'Summary.' },
  Doctor_Healthy: { text: 'Everything is in order.', description: 'Summary.' },
  Doctor_Load_Failed: {
    text: 'The org could not be examined.',
    description: 'Heading when the examination failed.',
  },
  Doctor_No_Permission: {
    text: 'You may not examine the org.',
    description: 'Heading when the permission is missing.',
  },
  Doctor_OK: { text: 'In order', description: 'Spoken name of the icon of a thing that is well.' },
  Doctor_Open: { text: 'Go there', description: 'Link to the place where it is mended.' },
  Doctor_Title: { text: 'Install doctor', description: 'Title of the page.' },
  Doctor_Warning: { text: 'Needs attention', description: 'Spoken name of the icon of a warning.' },
  Doctor_Warning_Many: { text: '{0} things need attention.', description: 'Summary. {0}: number.' },
  Doctor_Warning_One: { text: '1 thing needs attention.', description: 'Summary.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
