import type { AccessView, ActionOutcome } from 'latchkey/contracts';
import { refreshApex } from '@salesforce/apex';
import getAccess from '@salesforce/apex/LatchkeyAccessController.getAccess';
import explain from '@salesforce/apex/LatchkeyAccessController.explain';
import perform from '@salesforce/apex/LatchkeyAccessController.perform';
import retry from '@salesforce/apex/LatchkeyAccessController.retry';
import LightningConfirm from 'lightning/confirm';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import LatchkeyAccess from 'c/latchkeyAccess';
import {
  CONTACT_ID,
  accessTrace,
  accessView,
  activeView,
  entry,
  failedOutcome,
  option,
  outcome,
  without,
} from 'testdata';
import { click, find, findAll, flush, get, mount, record, textOf, unmountAll, wireOf } from 'testkit';
import type { Mounted } from 'testkit';

const accessWire = wireOf<AccessView>(getAccess);
const recordWire = wireOf<unknown>(getRecord);
const asked = jest.mocked(LightningConfirm.open);
const performed = jest.mocked(perform);
const retried = jest.mocked(retry);
const readAgain = jest.mocked(refreshApex);

const mountAccess = () => mount('c-latchkey-access', LatchkeyAccess, { recordId: CONTACT_ID });

async function mountWith(view: AccessView): Promise<Mounted<LatchkeyAccess>> {
  const element = await mountAccess();
  accessWire.emit(view);
  await flush();
  return element;
}

/** Confirms the next question and clicks the button of an action. */
async function carryOut(element: Element, action: string, result: ActionOutcome | Error): Promise<void> {
  asked.mockResolvedValueOnce(true);
  if (result instanceof Error) {
    performed.mockRejectedValueOnce(result);
  } else {
    performed.mockResolvedValueOnce(result);
  }
  await choose(element, action);
}

/** Clicks the button of an action, which may be among the others. */
async function choose(element: Element, action: string): Promise<void> {
  const button = `[data-action="${action}"]`;
  if (!find(element, button)) {
    await click(element, '[data-toggle]');
  }
  await click(element, button);
}

/** Lets time pass in the page. */
async function pass(milliseconds: number): Promise<void> {
  jest.advanceTimersByTime(milliseconds);
  await flush();
}

const contactRecord = (modified: string) => ({
  apiName: 'Contact',
  id: CONTACT_ID,
  fields: { LastModifiedDate: { value: modified, displayValue: null } },
});

describe('c-latchkey-access', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  describe('what it shows', () => {
    it('asks for the Contact of the page', async () => {
      await mountAccess();

      expect(accessWire.getLastConfig()).toEqual({ contactId: CONTACT_ID });
    });

    it('shows that it is loading until the access is known', async () => {
      const element = await mountAccess();
      expect(get<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe(
        'Loading access',
      );

      accessWire.emit(accessView());
      await flush();

      expect(find(element, 'lightning-spinner')).toBeNull();
    });

    it('shows access, its meaning and the facts', async () => {
      const element = await mountWith(
        activeView({ lastLogin: '2026-03-02T08:00:00.000Z', message: 'Granted.' }),
      );

      expect(get<{ access: string }>(element, 'c-latchkey-status-badge').access).toBe('Active');
      expect(get(element, '[data-meaning]').textContent).toBe('Can log in to the site.');
      expect(findAll(element, '[data-fact]').map((fact) => fact.dataset.fact)).toEqual([
        'since',
        'policy',
        'username',
        'lastLogin',
        'message',
      ]);
      expect(textOf(get(element, '[data-fact="policy"]'))).toBe('Policy Partners');
      expect(
        get<{ value: string }>(get(element, '[data-fact="lastLogin"]'), 'lightning-formatted-date-time')
          .value,
      ).toBe('2026-03-02T08:00:00.000Z');
    });

    it('says of a policy that it would grant the access', async () => {
      const element = await mountWith(accessView({ policy: 'Partners' }));

      expect(textOf(get(element, '[data-fact="policy"]'))).toBe('Policy Partners, if granted');
    });

    it('says Never for a user without a login, and keeps the place of what is not known', async () => {
      const element = await mountWith(without(activeView(), 'policy', 'since'));

      expect(findAll(element, '[data-fact]').map(textOf)).toEqual([
        'Since –',
        'Policy –',
        'Username ann@acme.example',
        'Last login Never',
      ]);
    });

    it('does not repeat the message of the newest entry or of the notice', async () => {
      const message = 'Access was granted.';
      const element = await mountWith(activeView({ message }));
      expect(find(element, '[data-fact="message"]')).toBeNull();

      accessWire.emit(activeView({ message: 'No licence seat', history: [] }));
      await flush();
      expect(find(element, '[data-fact="message"]')).not.toBeNull();

      await carryOut(element, 'Freeze', failedOutcome());
      expect(find(element, '[data-fact="message"]')).toBeNull();
    });

    it('shows actions and history', async () => {
      const view = activeView();
      const element = await mountWith(view);

      expect(get<{ options: unknown }>(element, 'c-latchkey-access-actions').options).toEqual(view.actions);
      expect(get<{ entries: unknown }>(element, 'c-latchkey-access-history').entries).toEqual(view.history);
    });

    it('warns of faults in policies', async () => {
      const element = await mountWith(accessView({ policyProblems: ['Partners: unknown field Foo__c'] }));

      const warning = get<{ variant: string; lines: string[] }>(element, '[data-policy-problems]');
      expect(warning.variant).toBe('warning');
      expect(warning.lines).toEqual(['Partners: unknown field Foo__c']);
    });

    it('shows why the access could not be read, and tries again', async () => {
      const element = await mountAccess();
      accessWire.error({ message: 'You cannot see this Contact.' });
      await flush();
      const problem = get<{ variant: string; heading: string; lines: string[] }>(
        element,
        '[data-state="problem"]',
      );
      expect(problem.variant).toBe('error');
      expect(problem.heading).toBe('The access could not be read.');
      expect(problem.lines).toEqual(['You cannot see this Contact.']);
      expect(find(element, 'lightning-spinner')).toBeNull();

      await click(element, '[data-try-again]');
      expect(readAgain).toHaveBeenCalledTimes(1);

      accessWire.emit(accessView());
      await flush();
      expect(find(element, '[data-state="problem"]')).toBeNull();
    });

    it('keeps what it knew when reading again fails', async () => {
      const element = await mountWith(activeView());
      accessWire.error({ message: 'Offline' });
      await flush();

      expect(get<{ variant: string; heading: string }>(element, '[data-state="problem"]')).toMatchObject({
        variant: 'warning',
        heading: 'This may be out of date: the access could not be read again.',
      });
      expect(find(element, 'c-latchkey-status-badge')).not.toBeNull();
    });

    it('shows nothing of the Contact before when the page moves to another', async () => {
      const element = await mountWith(activeView());

      element.recordId = '003000000000002AAA';
      await flush();

      expect(find(element, 'c-latchkey-status-badge')).toBeNull();
      expect(find(element, 'lightning-spinner')).not.toBeNull();
    });

    it('knows its Contact by an id of 15 characters too', async () => {
      const element = await mount('c-latchkey-access', LatchkeyAccess, { recordId: CONTACT_ID.slice(0, 15) });
      accessWire.emit(activeView());
      await flush();

      expect(find(element, 'c-latchkey-status-badge')).not.toBeNull();
    });
  });

  describe('an action', () => {
    it('is asked about first, with its consequence', async () => {
      const element = await mountWith(activeView());

      await choose(element, 'Deactivate');

      expect(asked).toHaveBeenCalledWith({
        label: 'Deactivate Ann Lee?',
        message: 'Consequence of Deactivate. (No e-mail · Licence seat unchanged · Can be undone)',
        theme: 'warning',
      });
    });

    it('is asked about without alarm when it gives access', async () => {
      const element = await mountWith(accessView());

      await choose(element, 'Grant');

      expect(asked).toHaveBeenCalledWith({
        label: 'Grant access to Ann Lee?',
        message: 'Consequence of Grant. (No e-mail · Licence seat unchanged · Can be undone)',
        theme: 'default',
      });
    });

    it('is not carried out when the person says no', async () => {
      const element = await mountWith(activeView());
      asked.mockResolvedValueOnce(false);

      await choose(element, 'Freeze');

      expect(performed).not.toHaveBeenCalled();
      expect(find(element, '[data-outcome]')).toBeNull();
    });

    it('is carried out when the person says yes, and its outcome shown at once', async () => {
      const toasts = record('lightning__showtoast');
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', outcome());

      expect(performed).toHaveBeenCalledWith({ contactId: CONTACT_ID, action: 'Grant' });
      const notice = get<{ variant: string; heading: string; lines: string[] }>(element, '[data-outcome]');
      expect(notice.variant).toBe('success');
      expect(notice.heading).toBe('Done: Grant access');
      expect(notice.lines).toEqual(['Access was granted.']);
      expect(toasts.map((toast) => toast.detail)).toEqual([
        {
          title: 'Done: Grant access',
          message: 'Access was granted.',
          variant: 'success',
          mode: 'dismissible',
        },
      ]);
    });

    it('shows error code and cure of a failure, in a toast that stays', async () => {
      const toasts = record('lightning__showtoast');
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', failedOutcome());

      const notice = get<{ variant: string; heading: string; lines: string[] }>(element, '[data-outcome]');
      expect(notice.variant).toBe('error');
      expect(notice.heading).toBe('Did not work: Grant access');
      expect(notice.lines).toEqual([
        'No licence seat is left.',
        'What to do: Free a seat.',
        'Error code NO_SEAT',
      ]);
      expect(toasts[0]?.detail).toMatchObject({ variant: 'error', mode: 'sticky' });
    });

    it('says that nothing had to be done', async () => {
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', outcome({ status: 'Skipped', message: 'Has access already.' }));

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'info',
        heading: 'Not needed: Grant access',
      });
    });

    it('shows why the call was refused, and can be tried again', async () => {
      const toasts = record('lightning__showtoast');
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', new Error('Session expired'));

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'error',
        heading: 'Did not work: Grant access',
        lines: ['Session expired'],
      });
      expect(toasts).toHaveLength(1);
      expect(get<{ disabled: boolean }>(element, '[data-action="Grant"]').disabled).toBe(false);
    });

    it('says that it is working and lets no second action in meanwhile', async () => {
      let finish: (result: ActionOutcome) => void = () => {};
      const element = await mountWith(activeView());
      asked.mockResolvedValueOnce(true);
      performed.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
      await choose(element, 'Freeze');

      expect(get(element, '[data-live]').textContent).toBe('Working on it');
      expect(get<{ busy: boolean }>(element, 'c-latchkey-access-actions').busy).toBe(true);
      get(element, 'c-latchkey-access-actions').dispatchEvent(
        new CustomEvent('choose', { detail: { option: option('Deactivate') } }),
      );
      await flush();
      expect(asked).toHaveBeenCalledTimes(1);

      finish(outcome({ action: 'Freeze' }));
      await flush();
      expect(get<{ busy: boolean }>(element, 'c-latchkey-access-actions').busy).toBe(false);
    });

    it('moves the focus to the outcome', async () => {
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', outcome());

      expect(element.shadowRoot?.activeElement?.tagName).toBe('C-LATCHKEY-NOTICE');
    });

    it('has everything on the page that shows the Contact read again', async () => {
      const refreshes = record('lightning__refresh');
      const element = await mountWith(accessView());

      await carryOut(element, 'Grant', outcome());

      expect(readAgain).toHaveBeenCalledTimes(1);
      expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: CONTACT_ID }]);
      expect(refreshes).toHaveLength(1);
    });

    it('is followed by three more looks, because it is recorded a moment later', async () => {
      const element = await mountWith(accessView());
      await carryOut(element, 'Grant', outcome());
      readAgain.mockClear();

      await pass(1000);
      expect(readAgain).toHaveBeenCalledTimes(1);
      await pass(2000);
      await pass(3000);
      expect(readAgain).toHaveBeenCalledTimes(3);

      await pass(60_000);
      expect(readAgain).toHaveBeenCalledTimes(3);
    });

    it('shows that reading again failed beside its outcome', async () => {
      const element = await mountWith(accessView());
      readAgain.mockRejectedValueOnce(new Error('Offline'));

      await carryOut(element, 'Grant', outcome());

      expect(find(element, '[data-outcome]')).not.toBeNull();
      expect(get<{ lines: string[] }>(element, '[data-state="problem"]').lines).toEqual(['Offline']);
    });
  });

  describe('a failed request', () => {
    const failed = entry({ status: 'Failed', message: 'No seat.', canRetry: true });

    const tryAgain = async (element: Element, answer: number | Error): Promise<void> => {
      asked.mockResolvedValueOnce(true);
      if (answer instanceof Error) retried.mockRejectedValueOnce(answer);
      else retried.mockResolvedValueOnce(answer);
      await click(element, '[data-retry]');
    };

    it('is asked about before it is tried again, with the consequence of its action', async () => {
      const element = await mountWith(accessView({ history: [failed] }));

      await click(element, '[data-retry]');

      expect(asked).toHaveBeenCalledWith({
        label: 'Try again for Ann Lee: Grant access?',
        message:
          'What failed is tried once more, with how things are now. Consequence of Grant. (No e-mail · Licence seat unchanged · Can be undone)',
        theme: 'default',
      });
      expect(retried).not.toHaveBeenCalled();
    });

    it('is asked about with a warning when it takes something away', async () => {
      const element = await mountWith(accessView({ history: [{ ...failed, action: 'Disable' }] }));

      await click(element, '[data-retry]');

      expect(asked).toHaveBeenCalledWith({
        label: 'Try again for Ann Lee: Disable for good?',
        message: 'What failed is tried once more, with how things are now.',
        theme: 'warning',
      });
    });

    it('is tried again, and its outcome shown when it has one', async () => {
      const newer = entry({ requestId: 'a00000000000002AAA', status: 'Skipped', message: 'Not this one.' });
      const element = await mountWith(accessView({ history: [newer, failed] }));

      await tryAgain(element, 1);
      expect(retried).toHaveBeenCalledWith({ requestIds: [failed.requestId] });
      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'info',
        heading: 'Try again: Grant access',
        lines: ['It is tried again in the background. This page updates by itself.'],
      });

      accessWire.emit(accessView({ pending: true, history: [newer, { ...failed, status: 'Queued' }] }));
      await flush();
      accessWire.emit(
        activeView({ history: [newer, { ...failed, status: 'Succeeded', message: 'Done now.' }] }),
      );
      await flush();
      expect(get(element, '[data-outcome]')).toMatchObject({ variant: 'success', lines: ['Done now.'] });
    });

    it('says so when somebody else was faster', async () => {
      const element = await mountWith(accessView({ history: [failed] }));

      await tryAgain(element, 0);

      expect(get<{ lines: string[] }>(element, '[data-outcome]').lines).toEqual([
        'It can no longer be tried again. The history shows how it stands now.',
      ]);
    });

    it('shows why the call was refused', async () => {
      const element = await mountWith(accessView({ history: [failed] }));

      await tryAgain(element, new Error('You may not do this.'));

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'error',
        lines: ['You may not do this.'],
      });
    });

    it('is not tried a second time meanwhile', async () => {
      const element = await mountWith(accessView({ history: [failed] }));
      asked.mockResolvedValueOnce(true);
      retried.mockReturnValueOnce(new Promise(() => {}));
      await click(element, '[data-retry]');

      get(element, 'c-latchkey-access-history').dispatchEvent(
        new CustomEvent('retry', { detail: { entry: failed } }),
      );
      await flush();

      expect(asked).toHaveBeenCalledTimes(1);
    });

    it('that is no action was not understood, and its outcome is told', async () => {
      const unknown = without(entry({ status: 'Queued', source: 'Event' }), 'action');
      const element = await mountWith(accessView({ pending: true, history: [unknown] }));

      accessWire.emit(accessView({ history: [{ ...unknown, status: 'Failed' }] }));
      await flush();

      expect(get<{ heading: string }>(element, '[data-outcome]').heading).toBe(
        'Did not work: Request that was not understood',
      );
    });
  });

  describe('the explanation', () => {
    it('is of the Contact, and read again with the access', async () => {
      const explained = jest.mocked(explain).mockResolvedValue(accessTrace());
      const element = await mountWith(accessView());
      expect(explained).not.toHaveBeenCalled();

      await click(element, '[data-why]');
      expect(explained).toHaveBeenCalledWith({ contactId: CONTACT_ID });

      await element.refresh();
      expect(explained).toHaveBeenCalledTimes(2);
    });
  });

  describe('a request under way', () => {
    it('is shown as such', async () => {
      const element = await mountWith(accessView({ pending: true }));

      expect(textOf(get(element, '[data-pending]'))).toBe(
        'A change is being carried out. This page updates by itself.',
      );
      expect(find(element, '[data-pending] lightning-spinner')).not.toBeNull();
    });

    it('is looked at again, ever less often, and then no more', async () => {
      const element = await mountWith(accessView({ pending: true }));

      await pass(999);
      expect(readAgain).not.toHaveBeenCalled();
      await pass(1);
      expect(readAgain).toHaveBeenCalledTimes(1);
      await pass(1999);
      expect(readAgain).toHaveBeenCalledTimes(1);
      for (const wait of [1, 3000, 5000, 8000, 13_000]) {
        await pass(wait);
      }
      expect(readAgain).toHaveBeenCalledTimes(6);

      await pass(600_000);
      expect(readAgain).toHaveBeenCalledTimes(6);
      expect(textOf(get(element, '[data-pending]'))).toBe(
        'The change takes longer than usual. Refresh to look again; nothing is lost.',
      );
      expect(find(element, 'lightning-spinner')).toBeNull();
    });

    it('is looked at again from the start after refresh', async () => {
      const element = await mountWith(accessView({ pending: true }));
      for (const wait of [1000, 2000, 3000, 5000, 8000, 13_000]) {
        await pass(wait);
      }
      readAgain.mockClear();

      await element.refresh();
      await pass(1000);

      expect(readAgain).toHaveBeenCalledTimes(2);
    });

    it('shows its outcome when it has one, and says so without a click', async () => {
      const element = await mountWith(accessView({ pending: true }));

      accessWire.emit(activeView({ history: [entry({ source: 'Policy' })] }));
      await flush();

      expect(find(element, '[data-pending]')).toBeNull();
      expect(find(element, '[data-outcome]')).toBeNull();
      expect(get(element, '[data-meaning]').textContent).toBe('Can log in to the site.');
      expect(get(element, '[data-live]').textContent).toBe('Access is now: Active.');
      readAgain.mockClear();
      await pass(60_000);
      expect(readAgain).not.toHaveBeenCalled();
    });

    it('tells at once what failed without a click', async () => {
      const element = await mountWith(accessView({ pending: true }));

      accessWire.emit(accessView({ history: [entry({ status: 'Failed', message: 'No seat.' })] }));
      await flush();

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'error',
        heading: 'Did not work: Grant access',
        lines: ['No seat.'],
      });
    });

    it('is no longer looked at when the component has left the page', async () => {
      await mountWith(accessView({ pending: true }));

      unmountAll();
      await pass(60_000);

      expect(readAgain).not.toHaveBeenCalled();
    });
  });

  describe('the page around it', () => {
    it('makes it read again when the record changes, but not when it is first read', async () => {
      await mountWith(accessView());

      recordWire.emit(contactRecord('2026-03-01T10:00:00.000Z'));
      await flush();
      expect(readAgain).not.toHaveBeenCalled();

      recordWire.emit(contactRecord('2026-03-01T10:00:00.000Z'));
      await flush();
      expect(readAgain).not.toHaveBeenCalled();

      recordWire.emit(contactRecord('2026-03-01T10:05:00.000Z'));
      await flush();
      expect(readAgain).toHaveBeenCalledTimes(1);
    });

    it('is not disturbed by a record that cannot be read', async () => {
      const element = await mountWith(accessView());

      recordWire.error({ message: 'No' });
      await flush();

      expect(find(element, '[data-state="problem"]')).toBeNull();
    });

    it('can refresh it', async () => {
      const element = await mountWith(accessView());

      await expect(jest.mocked(registerRefreshHandler).mock.calls[0]?.[1].call(element)).resolves.toBe(true);

      expect(readAgain).toHaveBeenCalledTimes(1);
    });

    it('has nothing to read again while it is first read', async () => {
      const element = await mountAccess();

      await element.refresh();

      expect(readAgain).not.toHaveBeenCalled();
    });

    it('is told when the component leaves', async () => {
      await mountAccess();
      const handle = jest.mocked(registerRefreshHandler).mock.results[0]?.value;

      unmountAll();

      expect(unregisterRefreshHandler).toHaveBeenCalledWith(handle);
    });
  });

  describe('accessibility', () => {
    beforeEach(() => {
      jest.useRealTimers();
    });

    it('is accessible while loading', async () => {
      await expect(await mountAccess()).toBeAccessible();
    });

    it('is accessible with access, outcome and warnings', async () => {
      const element = await mountWith(activeView({ policyProblems: ['Problem'] }));
      await carryOut(element, 'Freeze', failedOutcome({ action: 'Freeze' }));

      await expect(element).toBeAccessible();
    });

    it('is accessible with an error', async () => {
      const element = await mountAccess();
      accessWire.error({ message: 'No' });
      await flush();

      await expect(element).toBeAccessible();
    });

    it('speaks changes politely', async () => {
      const element = await mountAccess();

      expect(get(element, '[data-live]').getAttribute('role')).toBe('status');
      expect(get(element, '[data-live]').getAttribute('aria-live')).toBe('polite');
    });
  });
});
