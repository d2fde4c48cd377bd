import type { AccessTrace } from 'latchkey/contracts';
import explain from '@salesforce/apex/LatchkeyAccessController.explain';
import LatchkeyAccessTrace from 'c/latchkeyAccessTrace';
import { CONTACT_ID, accessTrace, criterion, finding, policyTrace, without } from 'testdata';
import { click, find, findAll, flush, get, mount, textOf, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const explained = jest.mocked(explain);

const mountTrace = (properties: Partial<Pick<LatchkeyAccessTrace, 'access' | 'contactId'>> = {}) =>
  mount('c-latchkey-access-trace', LatchkeyAccessTrace, { contactId: CONTACT_ID, ...properties });

/** With the explanation open. */
async function mountWith(trace: AccessTrace): Promise<Mounted<LatchkeyAccessTrace>> {
  explained.mockResolvedValue(trace);
  const element = await mountTrace();
  await click(element, '[data-why]');
  return element;
}

const texts = (element: Element, selector: string) => findAll(element, selector).map(textOf);

describe('c-latchkey-access-trace', () => {
  beforeEach(() => {
    explained.mockReset();
  });

  afterEach(unmountAll);

  describe('the question', () => {
    it.each([
      ['Active', 'Why?'],
      ['None', 'Why not?'],
      ['Frozen', 'Why not?'],
    ] as const)('for %s is %s', async (access, question) => {
      const element = await mountTrace({ access });

      expect(get<{ label: string }>(element, '[data-why]').label).toBe(question);
    });

    it('asks nothing of the server before it is opened', async () => {
      const element = await mountTrace();
      await element.refresh();

      expect(explained).not.toHaveBeenCalled();
      expect(find(element, '[data-trace]')).toBeNull();
      expect(get(element, '[data-why]').ariaExpanded).toBe('false');
    });

    it('opens and closes', async () => {
      const element = await mountWith(accessTrace());
      expect(explained).toHaveBeenCalledWith({ contactId: CONTACT_ID });
      expect(get(element, '[data-why]').ariaExpanded).toBe('true');
      expect(find(element, '[data-trace]')).not.toBeNull();

      await click(element, '[data-why]');
      expect(find(element, '[data-trace]')).toBeNull();
      expect(explained).toHaveBeenCalledTimes(1);
    });
  });

  describe('the answer', () => {
    it('tells the five steps in order, and where they ended', async () => {
      const element = await mountWith(accessTrace());

      expect(texts(element, '[data-step]')).toEqual([
        'Read: Ann Lee of Acme was read.',
        'Policies: The Contact meets no policy.',
        'User: The Contact has no user.',
        'Plan: Nothing is to be done.',
        'Result: Nothing would be written.',
      ]);
      expect(
        findAll(element, '[data-step] lightning-icon').map(
          (icon) => (icon as unknown as { alternativeText: string }).alternativeText,
        ),
      ).toEqual(['went on', 'ended here', 'ended here', 'ended here', 'ended here']);
    });

    it('shows of each criterion the value wanted and the value seen', async () => {
      const element = await mountWith(
        accessTrace({
          policies: [
            policyTrace({
              logic: '1 AND (2 OR 3 OR 4)',
              criteria: [
                criterion(),
                without(criterion({ position: 2, operator: 'is not blank' }), 'seen', 'wanted'),
                without(criterion({ position: 3, met: true, visible: false }), 'seen'),
                without(criterion({ position: 4, operator: 'resembles', met: true }), 'label', 'wanted'),
              ],
            }),
          ],
        }),
      );

      expect(texts(element, '[data-criterion]')).toEqual([
        '1. Wants Site Access equals Wanted: true · Seen: false',
        '2. Wants Site Access is not blank Seen: blank',
        '3. Wants Site Access equals Wanted: true · Seen: hidden from you',
        '4. Latchkey_Wants_Access__c resembles Wanted: blank · Seen: false',
      ]);
      expect(findAll(element, '[data-criterion] lightning-icon')).toMatchObject([
        { alternativeText: 'not met' },
        { alternativeText: 'not met' },
        { alternativeText: 'met' },
        { alternativeText: 'met' },
      ]);
      expect(textOf(get(element, '[data-logic]'))).toBe('Combined as 1 AND (2 OR 3 OR 4)');
    });

    it('tells how each policy turned out', async () => {
      const element = await mountWith(
        accessTrace({
          policies: [
            policyTrace({ name: 'A', label: 'Rivals', excludes: true, decides: true, met: true }),
            policyTrace({ name: 'B', label: 'Partners', decides: true, met: true }),
            policyTrace({ name: 'C', label: 'Customers', met: true }),
            policyTrace({ name: 'D', label: 'Guests' }),
            policyTrace({ name: 'E', label: 'Staff', concerns: false, problem: 'There is no profile.' }),
          ],
        }),
      );

      expect(texts(element, '[data-policy-title]')).toEqual([
        'Rivals: keeps this person out',
        'Partners: met, and it decides',
        'Customers: met',
        'Guests: not met',
        'Staff: not for this record type',
      ]);
      expect(texts(element, '[data-policy-problem]')).toEqual(['There is no profile.']);
      expect(find(element, '[data-logic]')).toBeNull();
    });

    it('says that no policy is active', async () => {
      const element = await mountWith(accessTrace({ policies: [] }));

      expect(get(element, '[data-no-policies]').textContent).toBe('No policy is active.');
    });

    it('shows findings, and the fault only where no finding says it', async () => {
      const fault = { errorCode: 'CONTACT_WITHOUT_EMAIL', message: 'No address.', cure: 'Give it one.' };
      const element = await mountWith(accessTrace({ ...fault, findings: [finding()] }));
      expect(get<{ findings: unknown }>(element, 'c-latchkey-findings').findings).toEqual([finding()]);
      expect(find(element, '[data-fault]')).toBeNull();

      explained.mockResolvedValue(accessTrace({ ...fault, errorCode: 'STOPPED' }));
      await element.refresh();
      await flush();
      expect(texts(element, '[data-fault]')).toEqual([
        'No address.',
        'What to do: Give it one.',
        'Error code STOPPED',
      ]);

      explained.mockResolvedValue(accessTrace({ errorCode: 'STOPPED' }));
      await element.refresh();
      await flush();
      expect(texts(element, '[data-fault]')).toEqual(['Error code STOPPED']);
    });

    it('shows what would be written, and which usernames are taken', async () => {
      const element = await mountWith(
        accessTrace({
          acts: true,
          values: [
            { field: 'Username', after: 'ann@acme.example.2' },
            { field: 'Title', before: 'Buyer', after: 'Head' },
            { field: 'Phone', before: '1' },
            { field: 'MobilePhone' },
            { field: 'ProfileId', after: '00e000000000001AAA' },
          ],
          collisions: ['ann@acme.example', 'ann@acme.example.1'],
        }),
      );

      expect(texts(element, '[data-value]')).toEqual([
        'Username: ann@acme.example.2',
        'Title: Buyer becomes Head',
        'Phone: 1 becomes blank',
      ]);
      expect(get(element, '[data-collisions]').textContent).toBe(
        'Usernames that are taken already: ann@acme.example, ann@acme.example.1',
      );
    });
  });

  describe('on its way', () => {
    it('shows that it is loading', async () => {
      explained.mockReturnValue(new Promise(() => {}));
      const element = await mountTrace();
      await click(element, '[data-why]');

      expect(get<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe(
        'Looking into it',
      );
    });

    it('says why it failed, and tries again', async () => {
      explained.mockRejectedValueOnce(new Error('Session expired'));
      const element = await mountTrace();
      await click(element, '[data-why]');
      expect(get(element, '[data-state="problem"]')).toMatchObject({
        variant: 'error',
        heading: 'It could not be explained.',
        lines: ['Session expired'],
      });
      expect(find(element, 'lightning-spinner')).toBeNull();

      explained.mockResolvedValueOnce(accessTrace());
      await click(element, '[data-try-again]');
      expect(find(element, '[data-state="problem"]')).toBeNull();
      expect(findAll(element, '[data-step]')).toHaveLength(5);
    });

    it('keeps what it knew when looking again fails', async () => {
      const element = await mountWith(accessTrace());

      explained.mockRejectedValueOnce(new Error('Offline'));
      await element.refresh();
      await flush();

      expect(find(element, '[data-state="problem"]')).not.toBeNull();
      expect(findAll(element, '[data-step]')).toHaveLength(5);
    });

    it('explains the other Contact when the page moves to it, and drops a late answer', async () => {
      let late: (trace: AccessTrace) => void = () => {};
      explained.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
      const element = await mountTrace();
      await click(element, '[data-why]');
      explained.mockResolvedValueOnce(accessTrace({ policies: [] }));

      element.contactId = '003000000000002AAA';
      await flush();
      late(accessTrace());
      await flush();

      expect(element.contactId).toBe('003000000000002AAA');
      expect(explained).toHaveBeenLastCalledWith({ contactId: '003000000000002AAA' });
      expect(find(element, '[data-no-policies]')).not.toBeNull();
    });

    it('asks nothing without a Contact', async () => {
      const element = await mount('c-latchkey-access-trace', LatchkeyAccessTrace);
      await click(element, '[data-why]');

      expect(explained).not.toHaveBeenCalled();
    });
  });

  it('is accessible open, with everything in it', async () => {
    const element = await mountWith(
      accessTrace({
        findings: [finding()],
        values: [{ field: 'Username', after: 'ann@acme.example' }],
        collisions: ['ann@acme.example'],
      }),
    );

    await expect(element).toBeAccessible();
  });
});
