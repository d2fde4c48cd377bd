import type { ActionOption, HistoryEntry } from './accessController.ts';
import type { Access, Action } from '../vocabulary.ts';
import type { Datetime, Id } from '../types.ts';

/** Help that somebody asked for at the login page; kept for two days. */
export interface LoginHelpRecord {
  askedAt: Datetime;
  /** When the mail was sent; absent where none was. */
  mailedAt?: Datetime;
  /** The link in the mail was used. */
  isUsed: boolean;
}

/** What an agent has to know about somebody who says "I cannot log in". */
export interface SupportCard {
  contactId: Id;
  contactName: string;
  accountName?: string;
  email?: string;
  access: Access;
  username?: string;
  lastLogin?: Datetime;
  /** Requests that had Salesforce send the person a mail, newest first. */
  mails: HistoryEntry[];
  /** What was asked at the login page with an address of the person, newest first. */
  help: LoginHelpRecord[];
  /** Requests that have not ended. */
  requests: HistoryEntry[];
  /** The request that waits for a decision: deciding it is then the one thing to do. */
  awaiting?: Id;
  /** Absent where nothing has to be done, or can be. */
  recommended?: Action;
  /** What the recommended action does. */
  option?: ActionOption;
  /** What stands in the way of the action that would help. */
  hindrance?: string;
  /** Why, in words for the agent. */
  advice: string;
}

/**
 * Finds people by what they say on the phone, for internal people. Only Contacts that the caller can see.
 *
 * @service Support
 * @audience internal
 */
export interface SupportController {
  /**
   * People with this e-mail address or username, at most 10.
   *
   * @permission View
   * @limit term 128
   */
  findPeople(term: string): SupportCard[];
}
