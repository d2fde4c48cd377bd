import type { ActionOutcome } from './accessController.ts';
import type { Access } from '../vocabulary.ts';
import type { Datetime, Id } from '../types.ts';

/** A Contact of the partner admin's own Account. */
export interface Colleague {
  contactId: Id;
  name: string;
  email?: string;
  title?: string;
  access: Access;
  lastLogin?: Datetime;
  /** The person who is looking: may not be deactivated by herself. */
  isSelf: boolean;
  canActivate: boolean;
  canDeactivate: boolean;
  /** Why neither is possible, or what went wrong last. */
  message?: string;
}

/** The partner admin's Account and its people, by name. */
export interface ColleagueList {
  accountName: string;
  colleagues: Colleague[];
}

/**
 * What a partner admin may do for colleagues. The Account is always the running user's own; ids from the
 * client are checked against it, and one foreign id refuses the whole call.
 *
 * @service PartnerService
 * @audience external
 */
export interface PartnerController {
  /**
   * All Contacts of the own Account with their access.
   *
   * @cacheable
   * @permission PartnerAdmin
   */
  getColleagues(): ColleagueList;

  /**
   * Gives access to colleagues: reactivates an existing user, creates one otherwise. At most 50.
   *
   * @permission PartnerAdmin
   * @permission Grant
   * @limit contactIds 50
   */
  activateAll(contactIds: Id[]): ActionOutcome[];

  /**
   * Deactivates the users of colleagues. At most 50, never oneself.
   *
   * @permission PartnerAdmin
   * @permission Deactivate
   * @limit contactIds 50
   */
  deactivateAll(contactIds: Id[]): ActionOutcome[];
}
