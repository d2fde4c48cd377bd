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
      description: 'Such as 1 AND (2 OR NOT 3). Empty: all criteria must be met.',
    },
    Removal_Logic: {
      type: 'Text',
      length: 255,
      label: 'Removal Logic',
      description:
        'Such as 4 OR 5. Who has access by this policy loses it when this is met. Empty: when the criteria are no longer met.',
    },
    Excludes: {
      type: 'Checkbox',
      default: false,
      label: 'Excludes',
      description: 'Who meets this policy gets no access from it nor from policies after it.',
    },
    Record_Types: {
      type: 'Text',
      length: 255,
      label: 'Record Types',
      description: 'Developer names of Contact record types, separated by commas. Empty: every Contact.',
    },
    Profile: {
      type: 'Text',
      length: 255,
      label: 'Profile',
      description: 'Name of the external profile new users get. Needed unless the policy excludes.',
    },
    Permission_Sets: {
      type: 'Text',
      length: 255,
      label: 'Permission Sets',
      description: 'API names, separated by commas, that new and returning users are given.',
    },
    Portal_Role: {
      type: 'Picklist',
      values: 'PortalRole',
      label: 'Role Level',
      description: "For role-based licences: level in the Account's roles. Empty: Salesforce's default.",
    },
    Username_Pattern: {
      type: 'Text',
      length: 255,
      label: 'Username Pattern',
      description:
        'Such as {Email}.acme or {lower(ascii(FirstName)):1}{lower(ascii(LastName))}{counter}@acme.example. Empty: {Email}.',
    },
    Nickname_Pattern: {
      type: 'Text',
      length: 255,
      label: 'Nickname Pattern',
      description: 'Empty: {FirstName}{LastName}.{random:8}.',
    },
    Alias_Pattern: {
      type: 'Text',
      length: 255,
      label: 'Alias Pattern',
      description: 'Empty: {FirstName:1}{LastName:7}.',
    },
    Federation_Pattern: {
      type: 'Text',
      length: 255,
      label: 'Federation ID Pattern',
      description: 'For single sign-on, such as {Email}. Empty: none.',
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
      default: 'Deactivate',
      required: true,
      label: 'When Leaving',
      description: 'What happens when the Contact no longer meets the policy, after the grace days.',
    },
    Grace_Days: {
      type: 'Number',
      precision: 3,
      scale: 0,
      default: 30,
      label: 'Grace Days',
      description: 'Who leaves is frozen at once and loses the access after so many days. 0: at once.',
    },
    Brake_Count: {
      type: 'Number',
      precision: 6,
      scale: 0,
      label: 'Brake: Removals',
      description: 'As in the settings, for this policy alone. Empty: no brake of its own.',
    },
    Brake_Percent: {
      type: 'Number',
      precision: 5,
      scale: 2,
      label: 'Brake: Percent',
      description: 'As in the settings, for this policy alone. Empty: no brake of its own.',
    },
    Time_Zone: {
      type: 'Text',
      length: 40,
      label: 'Time Zone',
      description: "TimeZoneSidKey of new users. Empty: by country, else the initiator's.",
    },
    Locale: {
      type: 'Text',
      length: 40,
      label: 'Locale',
      description: "LocaleSidKey of new users. Empty: by country, else the initiator's.",
    },
    Language: {
      type: 'Text',
      length: 40,
      label: 'Language',
      description: "LanguageLocaleKey of new users. Empty: by country, else the initiator's.",
    },
  },
} as const satisfies ObjectModel;
