import type { NoticeVariant } from 'c/latchkeyNotice';

/** What `c-latchkey-state` shows instead of a page's content, or above it. */
export interface PageState {
  readonly kind: 'loading' | 'problem' | 'forbidden' | 'empty';
  readonly variant: NoticeVariant;
  /** For `loading` the text that is spoken. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How things are with a page. */
export interface Situation {
  /** The person may not see the page: nothing else matters. */
  readonly forbidden?: boolean;
  /** Why reading failed; empty when it did not. */
  readonly errors: readonly string[];
  /** Whether something was read, now or before. */
  readonly loaded: boolean;
  /** Whether what was read is nothing. */
  readonly empty?: boolean;
}

/** Texts of a page, named as its `labels.ts` names them; those of states that it does not know may be missing. */
export interface StateTexts {
  readonly loading?: string;
  readonly loadFailed?: string;
  /** Heading when reading again failed and what was read before still stands; else `loadFailed`. */
  readonly refreshFailed?: string;
  readonly noPermission?: string;
  readonly noPermissionCure?: string;
  readonly empty?: string;
  readonly emptyCure?: string;
}

/** The state to be shown; undefined when the content alone says it all. */
export function stateOf(situation: Situation, texts: StateTexts): PageState | undefined {
  const { forbidden, errors, loaded, empty } = situation;
  if (forbidden) {
    return notice('forbidden', 'info', texts.noPermission, texts.noPermissionCure);
  }
  if (errors.length > 0) {
    return loaded
      ? {
          kind: 'problem',
          variant: 'warning',
          heading: texts.refreshFailed ?? texts.loadFailed ?? '',
          lines: errors,
        }
      : { kind: 'problem', variant: 'error', heading: texts.loadFailed ?? '', lines: errors };
  }
  if (!loaded) {
    return { kind: 'loading', variant: 'info', heading: texts.loading ?? '', lines: [] };
  }
  return empty ? notice('empty', 'info', texts.empty, texts.emptyCure) : undefined;
}

function notice(
  kind: PageState['kind'],
  variant: NoticeVariant,
  heading = '',
  cure: string | undefined = undefined,
): PageState {
  return { kind, variant, heading, lines: cure ? [cure] : [] };
}
