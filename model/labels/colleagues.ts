import type { LabelModel } from '../types.ts';

/** The partner admin's page, in the words of people who do not know Salesforce. */
export const colleaguesLabels = {
  Colleagues_Title: {
    text: 'Your colleagues',
    description: 'Title before the name of the company is known.',
  },
  Colleagues_Title_Company: { text: 'People at {0}', description: 'Title. {0}: name of the company.' },
  Colleagues_Intro: {
    text: 'Choose people in the list, then activate them so that they can log in, or deactivate them so that they no longer can.',
    description: 'Explains the page.',
  },
  Colleagues_Table: { text: 'Colleagues', description: 'Spoken name of the table.' },
  Colleagues_Search: { text: 'Search by name, e-mail or title', description: 'Label of the search box.' },
  Colleagues_Loading: { text: 'Loading your colleagues', description: 'Spoken while the list is read.' },
  Colleagues_Working: {
    text: 'Working on it',
    description: 'Spoken while people are activated or deactivated.',
  },
  Colleagues_Load_Failed: {
    text: 'The list could not be loaded.',
    description: 'Heading when reading failed.',
  },
  Colleagues_Empty: { text: 'There is nobody here yet.', description: 'Heading of the empty list.' },
  Colleagues_Empty_Cure: {
    text: 'Ask the people you work with at our company to add your colleagues.',
    description: 'What to do about an empty list.',
  },
  Colleagues_None_Found: {
    text: 'Nobody matches "{0}".',
    description: 'No search results. {0}: what was typed.',
  },
  Colleagues_No_Permission: {
    text: 'You cannot manage colleagues.',
    description: 'Heading when the custom permission is missing.',
  },
  Colleagues_No_Permission_Cure: {
    text: 'Ask the people you work with at our company if you think you should be able to.',
    description: 'What to do when the custom permission is missing.',
  },
  Colleagues_Shown_One: { text: '1 person', description: 'Size of the list when it is 1.' },
  Colleagues_Shown_Many: { text: '{0} people', description: 'Size of the list. {0}: number.' },
  Colleagues_Selected: {
    text: '{0}, {1} chosen',
    description: 'Size of list and selection. {0}: size; {1}: number.',
  },
  Colleagues_Name: { text: 'Name', description: 'Column: name.' },
  Colleagues_You: { text: '{0} (you)', description: 'Name of the person who is looking. {0}: name.' },
  Colleagues_Access: { text: 'Can log in?', description: 'Column: access.' },
  Colleagues_Email: { text: 'E-mail', description: 'Column: e-mail address.' },
  Colleagues_Job: { text: 'Title', description: 'Column: job title.' },
  Colleagues_Last_Login: { text: 'Last login', description: 'Column: time of the last login.' },
  Colleagues_Note: { text: 'Note', description: 'Column: why nothing can be done, or what went wrong last.' },
  Colleagues_Access_None: { text: 'Not yet', description: 'Access None in plain words.' },
  Colleagues_Access_Active: { text: 'Yes', description: 'Access Active in plain words.' },
  Colleagues_Access_Frozen: { text: 'Blocked', description: 'Access Frozen in plain words.' },
  Colleagues_Access_Inactive: { text: 'No longer', description: 'Access Inactive in plain words.' },
  Colleagues_Access_Disabled: { text: 'Ended', description: 'Access Disabled in plain words.' },
  Colleagues_Activate: { text: 'Activate', description: 'Button: gives access to the people chosen.' },
  Colleagues_Deactivate: { text: 'Deactivate', description: 'Button: takes access from the people chosen.' },
  Colleagues_Cancel: { text: 'Cancel', description: 'Button: leaves everything as it is.' },
  Colleagues_Activate_Ask_One: { text: 'Activate {0}?', description: 'Question for one person. {0}: name.' },
  Colleagues_Activate_Ask_Many: { text: 'Activate {0} people?', description: 'Question. {0}: number.' },
  Colleagues_Deactivate_Ask_One: {
    text: 'Deactivate {0}?',
    description: 'Question for one person. {0}: name.',
  },
  Colleagues_Deactivate_Ask_Many: { text: 'Deactivate {0} people?', description: 'Question. {0}: number.' },
  Colleagues_Activate_Meaning: {
    text: 'They can log in from now on. Whoever is new may get an e-mail to choose a password.',
    description: 'What activating means.',
  },
  Colleagues_Deactivate_Meaning: {
    text: 'They can no longer log in. You can activate them again later.',
    description: 'What deactivating means.',
  },
  Colleagues_Left_Out_One: {
    text: '1 other person you chose is left as is.',
    description: 'Part of the question: the action is not possible for somebody chosen.',
  },
  Colleagues_Left_Out_Many: {
    text: '{0} other people you chose are left as they are.',
    description: 'Part of the question: the action is not possible for people chosen. {0}: number.',
  },
  Colleagues_Activate_Yes_One: { text: 'Yes, activate', description: 'Button: confirms for one person.' },
  Colleagues_Activate_Yes_Many: { text: 'Yes, activate {0}', description: 'Button: confirms. {0}: number.' },
  Colleagues_Deactivate_Yes_One: { text: 'Yes, deactivate', description: 'Button: confirms for one person.' },
  Colleagues_Deactivate_Yes_Many: {
    text: 'Yes, deactivate {0}',
    description: 'Button: confirms. {0}: number.',
  },
  Colleagues_Activate_None: {
    text: 'None of the people you chose can be activated. See the notes in the list.',
    description: 'Shown instead of the question when the action is possible for nobody chosen.',
  },
  Colleagues_Deactivate_None: {
    text: 'None of the people you chose can be deactivated. See the notes in the list.',
    description: 'Shown instead of the question when the action is possible for nobody chosen.',
  },
  Colleagues_Too_Many: {
    text: 'Choose at most {0} people at a time.',
    description: 'Shown instead of the question when too many are chosen. {0}: number.',
  },
  Colleagues_Activated_One: { text: '1 person was activated.', description: 'Outcome.' },
  Colleagues_Activated_Many: { text: '{0} people were activated.', description: 'Outcome. {0}: number.' },
  Colleagues_Deactivated_One: { text: '1 person was deactivated.', description: 'Outcome.' },
  Colleagues_Deactivated_Many: { text: '{0} people were deactivated.', description: 'Outcome. {0}: number.' },
  Colleagues_Skipped_One: { text: 'For 1 person nothing had to be done.', description: 'Outcome.' },
  Colleagues_Skipped_Many: {
    text: 'For {0} people nothing had to be done.',
    description: 'Outcome. {0}: number.',
  },
  Colleagues_Failed_One: {
    text: 'For 1 person it did not work:',
    description: 'Outcome; the person follows.',
  },
  Colleagues_Failed_Many: {
    text: 'For {0} people it did not work:',
    description: 'Outcome; they follow. {0}: number.',
  },
  Colleagues_Failure: {
    text: '{0}: {1}',
    description: 'One person for whom it failed. {0}: name; {1}: reason.',
  },
  Colleagues_Call_Failed: {
    text: 'That did not work. The list shows how things are now.',
    description: 'Heading when the whole call was refused or failed.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
