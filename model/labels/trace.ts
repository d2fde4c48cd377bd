import type { LabelModel } from '../types.ts';

/** Why (not)? on the Contact page. */
export const traceLabels = {
  Trace_Why: {
    text: 'Why?',
    de: 'Warum?',
    description: 'Button that opens the explanation of an access that is there.',
  },
  Trace_Why_Not: {
    text: 'Why not?',
    de: 'Warum nicht?',
    description: 'Button that opens the explanation of an access that is not there.',
  },
  Trace_Loading: {
    text: 'Looking into it',
    de: 'Wird untersucht',
    description: 'Spoken while the explanation is read.',
  },
  Trace_Failed: {
    text: 'It could not be explained.',
    de: 'Es konnte nicht erklärt werden.',
    description: 'Heading when the explanation failed.',
  },
  Trace_Passed: {
    text: 'went on',
    de: 'ging weiter',
    description: 'Spoken name of the icon of a step that was passed.',
  },
  Trace_Ended: {
    text: 'ended here',
    de: 'endete hier',
    description: 'Spoken name of the icon of a step that was not passed.',
  },
  Trace_Step: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'One step. {0}: its name; {1}: what it found.',
  },
  Trace_Policies: {
    text: 'Policies, in order',
    de: 'Richtlinien, der Reihe nach',
    description: 'Heading of the policies.',
  },
  Trace_No_Policies: {
    text: 'No policy is active.',
    de: 'Keine Richtlinie ist aktiv.',
    description: 'Shown when there is no policy.',
  },
  Trace_Policy: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'One policy. {0}: its name; {1}: how it turned out.',
  },
  Trace_Policy_Met: { text: 'met', de: 'erfüllt', description: 'How a policy turned out.' },
  Trace_Policy_Decides: {
    text: 'met, and it decides',
    de: 'erfüllt, und sie entscheidet',
    description: 'How a policy turned out.',
  },
  Trace_Policy_Not_Met: { text: 'not met', de: 'nicht erfüllt', description: 'How a policy turned out.' },
  Trace_Policy_Keeps_Out: {
    text: 'keeps this person out',
    de: 'schließt diese Person aus',
    description: 'How a policy turned out.',
  },
  Trace_Policy_Elsewhere: {
    text: 'not for this record type',
    de: 'nicht für diesen Datensatztyp',
    description: 'How a policy turned out: the Contact has another record type.',
  },
  Trace_Logic: {
    text: 'Combined as {0}',
    de: 'Verknüpft als {0}',
    description: 'How criteria are combined. {0}: such as 1 AND 2.',
  },
  Trace_Criterion: {
    text: '{0}. {1} {2}',
    de: '{0}. {1} {2}',
    description: 'One criterion. {0}: its number; {1}: field; {2}: test, such as equals.',
  },
  Trace_Met: {
    text: 'met',
    de: 'erfüllt',
    description: 'Spoken name of the icon of a criterion that is met.',
  },
  Trace_Not_Met: {
    text: 'not met',
    de: 'nicht erfüllt',
    description: 'Spoken name of the icon of a criterion that is not met.',
  },
  Trace_Sides: {
    text: 'Wanted: {0} · Seen: {1}',
    de: 'Verlangt: {0} · Gesehen: {1}',
    description: 'What the policy wants and what the Contact has. {0}, {1}: values.',
  },
  Trace_Seen: {
    text: 'Seen: {0}',
    de: 'Gesehen: {0}',
    description: 'What the Contact has, where nothing is wanted to compare with. {0}: value.',
  },
  Trace_Blank: { text: 'blank', de: 'leer', description: 'Instead of a value that is empty.' },
  Trace_Hidden: {
    text: 'hidden from you',
    de: 'für Sie verborgen',
    description: 'Instead of a value the caller may not see.',
  },
  Trace_Findings: {
    text: 'What was found',
    de: 'Was gefunden wurde',
    description: 'Heading of the findings.',
  },
  Trace_Values: {
    text: 'What would be written',
    de: 'Was geschrieben würde',
    description: 'Heading of the fields of the user.',
  },
  Trace_Value: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'A field of a new user. {0}: field; {1}: value.',
  },
  Trace_Value_Change: {
    text: '{0}: {1} becomes {2}',
    de: '{0}: aus {1} wird {2}',
    description: 'A field of the user. {0}: field; {1}: value now; {2}: value to be.',
  },
  Trace_Collisions: {
    text: 'Usernames that are taken already: {0}',
    de: 'Bereits vergebene Benutzernamen: {0}',
    description: 'Shown when another username had to be chosen. {0}: usernames.',
  },
  Step_Import: { text: 'Read', de: 'Lesen', description: 'First step: the Contact was read.' },
  Step_Scope: { text: 'Policies', de: 'Richtlinien', description: 'Second step: what the policies want.' },
  Step_Match: { text: 'User', de: 'Benutzer', description: 'Third step: the user that the Contact has.' },
  Step_Plan: { text: 'Plan', de: 'Plan', description: 'Fourth step: what is to be done.' },
  Step_Act: { text: 'Result', de: 'Ergebnis', description: 'Fifth step: what would be written.' },
  Operator_Equals: { text: 'equals', de: 'ist gleich', description: 'Test of a criterion, after the field.' },
  Operator_Not_Equals: {
    text: 'does not equal',
    de: 'ist ungleich',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Contains: {
    text: 'contains',
    de: 'enthält',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Starts_With: {
    text: 'starts with',
    de: 'beginnt mit',
    description: 'Test of a criterion, after the field.',
  },
  Operator_In: {
    text: 'is one of',
    de: 'ist einer von',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Is_Blank: {
    text: 'is blank',
    de: 'ist leer',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Is_Not_Blank: {
    text: 'is not blank',
    de: 'ist nicht leer',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Greater_Than: {
    text: 'is greater than',
    de: 'ist größer als',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Less_Than: {
    text: 'is less than',
    de: 'ist kleiner als',
    description: 'Test of a criterion, after the field.',
  },
  Operator_Changed: {
    text: 'was changed',
    de: 'wurde geändert',
    description: 'Test of a criterion, after the field.',
  },
  Action_Close: { text: 'Close', de: 'Schließen', description: 'Button that closes the action window.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
