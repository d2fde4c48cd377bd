import type { HistoryEntry } from './accessController.ts';
import type { Access, Action } from '../vocabulary.ts';
import type { Datetime, Id } from '../types.ts';

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
  /** Absent where nothing has to be done. */
  recommended?: Action;
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
