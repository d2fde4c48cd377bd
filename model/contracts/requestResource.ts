import type { Access, Action, RequestStatus, Source } from '../vocabulary.ts';
import type { Datetime, Id, Integer } from '../types.ts';

/** What another system asks for one Contact. */
export interface RequestLine {
  contactId: string;
  action: Action;
  /** Idempotency key of the caller, at most 80 characters: sent twice, it is done once. */
  key?: string;
  /** Developer name of the policy by which access is given. */
  policy?: string;
  /** Why, for the record; at most 255 characters. */
  reason?: string;
}

/** Requests of one call. */
export interface RequestBatch {
  requests: RequestLine[];
}

/** What became of one line at once, in the order of the lines. */
export interface RequestReceipt {
  /** False when the line was refused. */
  success: boolean;
  contactId?: string;
  /** Under which the request can be read and cancelled. */
  key?: string;
  status?: RequestStatus;
  errorCode?: string;
  message?: string;
  cure?: string;
}

/** Answers to the lines of one call. */
export interface RequestReceipts {
  receipts: RequestReceipt[];
}

/** How a request stands. */
export interface RequestState {
  key: string;
  contactId?: Id;
  userId?: Id;
  run?: Id;
  action?: Action;
  source: Source;
  status: RequestStatus;
  /** What the person had after it. */
  access?: Access;
  policy?: string;
  reason?: string;
  errorCode?: string;
  message?: string;
  cure?: string;
  attempts: Integer;
  createdAt: Datetime;
  completedAt?: Datetime;
}

/** Some requests, oldest first. */
export interface RequestPage {
  requests: RequestState[];
  /** Give it as `after` to get the next page; absent on the last. */
  next?: string;
}

/**
 * Access requests for other systems, over HTTP. A request is taken at once and carried out in a moment, in a
 * transaction of its own; ask for it by its key, or subscribe to the outcome event.
 *
 * @service RequestApi
 * @audience rest
 * @path v1/requests
 */
export interface RequestResource {
  /**
   * Takes up to 200 requests, each on its own: one that is refused leaves the others alone. 202 when at least one
   * waits to be carried out, 200 when all of them had ended already, 400 when all of them were refused.
   *
   * @verb POST
   * @status 202
   * @permission Integrate
   * @limit requests 200
   */
  submit(batch: RequestBatch): RequestReceipts;

  /**
   * Reads requests: the one with the key at the end of the address, or those of a run or a Contact. Only requests
   * for Contacts the caller can see. At most 200 at a time, 50 when `size` is not given.
   *
   * @verb GET
   * @tail key
   * @permission Integrate
   */
  read(key?: string, run?: Id, contact?: Id, after?: Id, size?: Integer): RequestPage;

  /**
   * Cancels the request with the key at the end of the address, if nobody has begun to carry it out.
   *
   * @verb DELETE
   * @tail key
   * @permission Integrate
   */
  cancel(key: string): RequestState;
}
