import type { ObjectModel } from '../types.ts';

export const policy = {
  name: 'Policy',
  kind: 'customMetadata',
  label: 'Access Policy',
  pluralLabel: 'Access Policies',
  description:
    'Who should have access, and as what. No ids in it: profiles by name, so that it can be deployed.',
  fields: {
    Active: {
      type: 'Checkbox',
      default: true,
      label: 'Active',
      description: 'Inactive policies are not looked at.',
    },
    Order: {
      type: 'Number',
      precision: 4,
      scale: 0,
      default: 100,
      label: 'Order',
      description: 'Lowest first; the first policy that a Contact meets decides.',
    },
    Logic: {
      type: 'Text',
      length: 255,
      label: 'Criteria Logic',
      description: 'Such as 1 AND (2 OR 3). Empty: all criteria must be met.',
    },
    Profile: {
      type: 'Text',
      length: 255,
      required: true,
      label: 'Profile',
      description: 'Name of the external profile new users get.',
    },
    Username_Suffix: {
      type: 'Text',
      length: 40,
      label: 'Username Suffix',
      description:
        "Added to the Contact's e-mail address to make the username. Empty: the e-mail address itself.",
    },
    Send_Welcome: {
      type: 'Checkbox',
      default: true,
      label: 'Send Welcome E-mail',
      description: 'Ask Salesforce to send the welcome e-mail when a user is created.',
    },
    Leaving: {
      type: 'Picklist',
      values: 'Leaving',
      default: 'Freeze',
      required: true,
      label: 'When Leaving',
      description: 'What happens when the Contact no longer meets the policy.',
    },
    Time_Zone: {
      type: 'Text',
      length: 40,
      label: 'Time Zone',
      description: "TimeZoneSidKey of new users. Empty: the initiator's.",
    },
    Locale: {
      type: 'Text',
      length: 40,
      label: 'Locale',
      description: "LocaleSidKey of new users. Empty: the initiator's.",
    },
    Language: {
      type: 'Text',
      length: 40,
      label: 'Language',
      description: "LanguageLocaleKey of new users. Empty: the initiator's.",
    },
  },
} as const satisfies ObjectModel;
