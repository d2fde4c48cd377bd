import type { Access, ActionOutcome, Colleague } from 'latchkey/contracts';
import type { NoticeContent, NoticeVariant } from 'c/latchkeyNotice';
import { reduceErrors } from 'c/latchkeyErrors';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** What a partner admin can do with the people chosen. */
export type Intent = 'activate' | 'deactivate';

/** One line of the table. */
export interface Row {
  readonly contactId: string;
  readonly name: string;
  readonly access: string;
  readonly accessIcon: string;
  readonly email: string;
  readonly title: string;
  readonly lastLogin: string | undefined;
  readonly note: string;
}

/** A column of `lightning-datatable`, as far as it is used here. */
export interface Column {
  readonly label: string;
  readonly fieldName: keyof Row;
  readonly type: 'text' | 'email' | 'date';
  readonly hideDefaultActions: true;
  readonly wrapText?: boolean;
  readonly initialWidth?: number;
  readonly cellAttributes?: { readonly iconName: { readonly fieldName: keyof Row } };
  readonly typeAttributes?: Readonly<Record<string, string>>;
}

/** The question before people are activated or deactivated. */
export interface Question {
  readonly intent: Intent;
  readonly variant: NoticeVariant;
  readonly contactIds: readonly string[];
  readonly heading: string;
  readonly lines: readonly string[];
  readonly yes: string;
}

/** People in one call: the limit of the controller. */
export const MOST_AT_ONCE = 50;

const ACCESS_TEXTS: Readonly<Record<Access, string>> = {
  None: labels.accessNone,
  Active: labels.accessActive,
  Frozen: labels.accessFrozen,
  Inactive: labels.accessInactive,
  Disabled: labels.accessDisabled,
};

const ACCESS_ICONS: Readonly<Record<Access, string>> = {
  None: 'utility:dash',
  Active: 'utility:check',
  Frozen: 'utility:lock',
  Inactive: 'utility:ban',
  Disabled: 'utility:close',
};

const TEXTS = {
  activate: {
    variant: 'info',
    ask: [labels.activateAskOne, labels.activateAskMany],
    yes: [labels.activateYesOne, labels.activateYesMany],
    meaning: labels.activateMeaning,
    none: labels.activateNone,
    done: [labels.activatedOne, labels.activatedMany],
  },
  deactivate: {
    variant: 'warning',
    ask: [labels.deactivateAskOne, labels.deactivateAskMany],
    yes: [labels.deactivateYesOne, labels.deactivateYesMany],
    meaning: labels.deactivateMeaning,
    none: labels.deactivateNone,
    done: [labels.deactivatedOne, labels.deactivatedMany],
  },
} as const satisfies Readonly<Record<Intent, unknown>>;

const ACCESS_COLUMN: Column = {
  label: labels.access,
  fieldName: 'access',
  type: 'text',
  hideDefaultActions: true,
  initialWidth: 130,
  cellAttributes: { iconName: { fieldName: 'accessIcon' } },
};

const NAME_COLUMN: Column = {
  label: labels.name,
  fieldName: 'name',
  type: 'text',
  hideDefaultActions: true,
  wrapText: true,
};

/** The only column without a width, so that it takes the room that is left. */
const NOTE_COLUMN: Column = {
  label: labels.note,
  fieldName: 'note',
  type: 'text',
  hideDefaultActions: true,
  wrapText: true,
};

/** Columns of the table; a phone has room for the two that matter, and without notes there is no column for them. */
export function columnsFor(formFactor: string, hasNotes: boolean): Column[] {
  if (isPhone(formFactor)) {
    return [NAME_COLUMN, ACCESS_COLUMN];
  }
  return [
    hasNotes ? { ...NAME_COLUMN, initialWidth: 180 } : NAME_COLUMN,
    ACCESS_COLUMN,
    { label: labels.email, fieldName: 'email', type: 'email', hideDefaultActions: true, initialWidth: 235 },
    { label: labels.job, fieldName: 'title', type: 'text', hideDefaultActions: true, initialWidth: 140 },
    {
      label: labels.lastLogin,
      fieldName: 'lastLogin',
      type: 'date',
      hideDefaultActions: true,
      initialWidth: 115,
      typeAttributes: { year: 'numeric', month: 'short', day: 'numeric' },
    },
    ...(hasNotes ? [NOTE_COLUMN] : []),
  ];
}

export function isPhone(formFactor: string): boolean {
  return formFactor === 'Small';
}

/** The notes as lines below the table, for a screen without room for their column. */
export function noteLines(rows: readonly Row[]): { readonly key: string; readonly text: string }[] {
  return rows
    .filter((row) => row.note !== '')
    .map((row) => ({ key: row.contactId, text: format(labels.failure, row.name, row.note) }));
}

export function rowOf(colleague: Colleague): Row {
  return {
    contactId: colleague.contactId,
    name: colleague.isSelf ? format(labels.you, colleague.name) : colleague.name,
    access: ACCESS_TEXTS[colleague.access],
    accessIcon: ACCESS_ICONS[colleague.access],
    email: colleague.email ?? '',
    title: colleague.title ?? '',
    lastLogin: colleague.lastLogin,
    note: colleague.message ?? '',
  };
}

/** Colleagues in whose name, e-mail or title every word typed occurs. */
export function matching(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return colleagues.filter((colleague) => {
    const text = [colleague.name, colleague.email, colleague.title].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Ids of people for whom nothing can be done, for example oneself. */
export function disabledRows(colleagues: readonly Colleague[]): string[] {
  return colleagues.filter((one) => !one.canActivate && !one.canDeactivate).map((one) => one.contactId);
}

/** The people chosen for whom the intent is possible; never the person who is looking, when it removes access. */
export function eligible(intent: Intent, chosen: readonly Colleague[]): Colleague[] {
  return chosen.filter((one) => (intent === 'activate' ? one.canActivate : one.canDeactivate && !one.isSelf));
}

/** The question to ask, or a notice saying why there is nothing to ask. */
export function questionFor(intent: Intent, chosen: readonly Colleague[]): Question | NoticeContent {
  const texts = TEXTS[intent];
  const people = eligible(intent, chosen);
  const [first] = people;
  if (!first) {
    return { variant: 'warning', heading: texts.none, lines: [] };
  }
  if (people.length > MOST_AT_ONCE) {
    return { variant: 'warning', heading: format(labels.tooMany, MOST_AT_ONCE), lines: [] };
  }
  const leftOut = chosen.length - people.length;
  return {
    intent,
    variant: texts.variant,
    contactIds: people.map((one) => one.contactId),
    heading: people.length === 1 ? format(texts.ask[0], first.name) : format(texts.ask[1], people.length),
    lines: [
      texts.meaning,
      ...(leftOut > 0 ? [formatCount(leftOut, labels.leftOutOne, labels.leftOutMany)] : []),
    ],
    yes: formatCount(people.length, ...texts.yes),
  };
}

export function isQuestion(answer: Question | NoticeContent): answer is Question {
  return 'intent' in answer;
}

/** How it went: how many succeeded first, then each person for whom it did not, with reason and cure. */
export function outcomeNotice(intent: Intent, outcomes: readonly ActionOutcome[]): NoticeContent {
  const failed = outcomes.filter((outcome) => outcome.status === 'Failed');
  const skipped = outcomes.filter((outcome) => outcome.status === 'Skipped');
  const succeeded = outcomes.length - failed.length - skipped.length;
  const sentences: string[] = [];
  if (succeeded > 0) sentences.push(formatCount(succeeded, ...TEXTS[intent].done));
  if (skipped.length > 0) sentences.push(formatCount(skipped.length, labels.skippedOne, labels.skippedMany));
  if (failed.length > 0) sentences.push(formatCount(failed.length, labels.failedOne, labels.failedMany));
  const [heading = '', ...lines] = sentences;
  return {
    variant: failed.length === 0 ? 'success' : succeeded > 0 ? 'warning' : 'error',
    heading,
    lines: [...lines, ...failed.flatMap(failureLines)],
  };
}

function failureLines({ contactName, message, cure }: ActionOutcome): string[] {
  const reason = format(labels.failure, contactName, message);
  return cure ? [`${reason} ${format(labels.outcomeCure, cure)}`] : [reason];
}

/** The whole call was refused or did not arrive. */
export function failureNotice(error: unknown): NoticeContent {
  return { variant: 'error', heading: labels.callFailed, lines: reduceErrors(error) };
}

/** Size of the list and of the selection in words. */
export function countText(shown: number, chosen: number): string {
  const size = formatCount(shown, labels.shownOne, labels.shownMany);
  return chosen > 0 ? format(labels.selected, size, chosen) : size;
}
