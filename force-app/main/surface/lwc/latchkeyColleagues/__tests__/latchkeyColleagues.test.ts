import type { ActionOutcome, Colleague, ColleagueFilter, DelegationView } from 'latchkey/contracts';
import changeAll from '@salesforce/apex/LatchkeyPartnerController.changeAll';
import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import LatchkeyColleagues from 'c/latchkeyColleagues';
import { activeColleague, colleague, delegation, failedOutcome, outcome } from 'testdata';
import { click, find, findAll, flush, get, mount, record, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const found = jest.mocked(findColleagues);
const changed = jest.mocked(changeAll);

const ann = colleague(1, { name: 'Ann Lee' });
const bob = activeColleague(2, { name: 'Bob Ray' });
const self = activeColleague(3, {
  name: 'Pia Partner',
  isSelf: true,
  message: 'Nobody can take away their own access.',
});

interface Table {
  rows: { id: string; name: string; access: string; menu: { name: string }[]; disabled: boolean }[];
  selected: string[];
  columns: { field: string }[];
  selectable: boolean;
}

const table = (element: Element) => get<Table>(element, 'c-latchkey-partner-table');
const lastFilter = (): ColleagueFilter => found.mock.calls[found.mock.calls.length - 1]?.[0].filter ?? {};
const disabled = (element: Element, selector: string) =>
  get<{ disabled: boolean }>(element, selector).disabled;

function answerWith(colleagues: Colleague[], total = colleagues.length, next?: string): void {
  found.mockResolvedValueOnce({ colleagues, total, ...(next ? { next } : {}) });
}

async function mountWith(
  colleagues: Colleague[],
  company: Partial<DelegationView> = {},
  total?: number,
  next?: string,
): Promise<Mounted<LatchkeyColleagues>> {
  answerWith(colleagues, total, next);
  return mount('c-latchkey-colleagues', LatchkeyColleagues, { delegation: delegation(company) });
}

async function fire(element: Element, selector: string, name: string, detail: object): Promise<void> {
  get(element, selector).dispatchEvent(new CustomEvent(name, { detail }));
  await flush();
}

const choose = (element: Element, ...people: Colleague[]) =>
  fire(element, 'c-latchkey-partner-table', 'choose', { ids: people.map(({ contactId }) => contactId) });

describe('c-latchkey-colleagues', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    found.mockReset();
    changed.mockReset();
    found.mockResolvedValue({ colleagues: [ann, bob, self], total: 3 });
  });
  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  it('shows that it is loading, then the people in plain words', async () => {
    found.mockReset();
    let answer: (page: { colleagues: Colleague[]; total: number }) => void = () => {};
    found.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const element = await mount('c-latchkey-colleagues', LatchkeyColleagues, { delegation: delegation() });
    expect(find(element, '[data-state="loading"]')).not.toBeNull();

    answer({ colleagues: [ann, bob, self], total: 3 });
    await flush();

    expect(table(element).rows.map(({ name, access }) => [name, access])).toEqual([
      ['Ann Lee', 'Not yet'],
      ['Bob Ray', 'Yes'],
      ['Pia Partner (you)', 'Yes'],
    ]);
    expect(get(element, '[data-range]').textContent).toBe('3 people');
    expect(get(element, '[data-live]').textContent).toBe('3 people');
    expect(find(element, '[data-next]')).toBeNull();
  });

  it('says that nobody is there, which is something else than nobody found', async () => {
    const element = await mountWith([], {}, 0);
    expect(find(element, '[data-state="empty"]')).not.toBeNull();
    expect(find(element, '[data-search]')).toBeNull();
  });

  it('shows why the list could not be read, and tries again', async () => {
    found.mockReset();
    found.mockRejectedValueOnce(new Error('Offline'));
    const element = await mount('c-latchkey-colleagues', LatchkeyColleagues, { delegation: delegation() });
    expect(get<{ lines: string[] }>(element, '[data-state="problem"]').lines).toEqual(['Offline']);

    answerWith([ann]);
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
    expect(table(element).rows).toHaveLength(1);
  });

  it('asks the server once typing pauses, and says when nobody matches', async () => {
    const element = await mountWith([ann, bob]);
    await fire(element, '[data-search]', 'change', { value: 'zo' });
    await fire(element, '[data-search]', 'change', { value: 'zoe ' });
    await fire(element, '[data-search]', 'change', { value: 'zoe' });
    expect(found).toHaveBeenCalledTimes(1);

    answerWith([], 0);
    jest.advanceTimersByTime(300);
    await flush();

    expect(found).toHaveBeenCalledTimes(2);
    expect(lastFilter()).toEqual({ size: 25, order: 'Name', isDescending: false, search: 'zoe' });
    expect(find(element, '[data-none-found]')).not.toBeNull();
    expect(get(element, '[data-live]').textContent).toBe('Nobody matches what you look for.');
  });

  it('drops an answer that was overtaken', async () => {
    const element = await mountWith([ann, bob]);
    let late: (page: { colleagues: Colleague[]; total: number }) => void = () => {};
    found.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    await fire(element, '[data-filter]', 'change', { value: 'Frozen' });
    answerWith([bob]);
    await fire(element, '[data-filter]', 'change', { value: 'Active' });

    late({ colleagues: [ann], total: 1 });
    await flush();

    expect(table(element).rows.map(({ name }) => name)).toEqual(['Bob Ray']);
  });

  it('drops also a refusal that was overtaken', async () => {
    const element = await mountWith([ann, bob]);
    let late: (error: Error) => void = () => {};
    found.mockReturnValueOnce(new Promise((_resolve, reject) => (late = reject)));
    await fire(element, '[data-filter]', 'change', { value: 'Frozen' });
    answerWith([bob]);
    await fire(element, '[data-filter]', 'change', { value: 'Active' });
    late(new Error('Too late'));
    await flush();
    expect(find(element, '[data-state="problem"]')).toBeNull();
  });

  it('filters and sorts on the server, from the first page on', async () => {
    const element = await mountWith([ann, bob]);
    await fire(element, '[data-filter]', 'change', { value: 'Active' });
    await fire(element, 'c-latchkey-partner-table', 'order', { field: 'email', isDescending: true });
    expect(lastFilter()).toEqual({ size: 25, order: 'Email', isDescending: true, access: 'Active' });
  });

  it('leafs forth and back', async () => {
    const element = await mountWith([ann, bob], {}, 1030, 'second');
    expect(get(element, '[data-range]').textContent).toBe('1 to 2 of 1,030');
    expect(disabled(element, '[data-previous]')).toBe(true);

    answerWith([self], 1030, 'third');
    await click(element, '[data-next]');
    expect(lastFilter().after).toBe('second');
    expect(get(element, '[data-range]').textContent).toBe('26 to 26 of 1,030');
    answerWith([self], 1030);
    await click(element, '[data-next]');
    expect(disabled(element, '[data-next]')).toBe(true);

    await click(element, '[data-previous]');
    expect(lastFilter().after).toBe('second');
    await click(element, '[data-previous]');
    expect(lastFilter().after).toBeUndefined();
  });

  it('keeps whom somebody chose on other pages, until she forgets them', async () => {
    const element = await mountWith([ann], {}, 2, 'second');
    await choose(element, ann);
    answerWith([bob], 2);
    await click(element, '[data-next]');
    await choose(element, bob);

    expect(get(element, '[data-chosen]').textContent).toBe('2 people chosen');
    expect(table(element).selected).toEqual([ann.contactId, bob.contactId]);
    expect(get(element, '[data-live]').textContent).toContain('2 people chosen');

    await click(element, '[data-clear]');
    expect(get(element, '[data-chosen]').textContent).toContain('Choose people');
    expect(disabled(element, '[data-verb="activate"]')).toBe(true);
  });

  it('shows what waits or is on its way, and looks again while it is', async () => {
    const onItsWay = { ...ann, isPending: true };
    const element = await mountWith([onItsWay, { ...bob, isAwaitingApproval: true }]);
    expect(table(element).rows.map(({ access }) => access)).toEqual([
      'Not yet, change on its way',
      'Yes, waits for approval',
    ]);
    jest.advanceTimersByTime(60_000);
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('offers nothing where the company may only look', async () => {
    const element = await mountWith([{ ...ann, actions: [] }], { isActive: false, actions: [] });
    expect(table(element).selectable).toBe(false);
    expect(find(element, '[data-verb]')).toBeNull();
  });

  it('has a menu for rarer actions only where there are some, and a column for the company where it matters', async () => {
    const element = await mountWith([{ ...ann, accountName: 'Acme West' }], { actions: ['Grant'] });
    expect(find(element, '[data-more]')).toBeNull();
    expect(findAll(element, '[data-verb]')).toHaveLength(1);
    expect(table(element).columns.map(({ field }) => field)).toContain('company');
  });

  describe('doing something', () => {
    async function yes(element: Element, answer: ActionOutcome[] | Error): Promise<void> {
      if (answer instanceof Error) changed.mockRejectedValueOnce(answer);
      else changed.mockResolvedValueOnce(answer);
      await click(element, '[data-yes]');
    }

    it('asks in words, calls, tells the outcome, forgets who was chosen and reads again', async () => {
      const element = await mountWith([ann, bob, self]);
      const changes = record('accesschange', element);
      await choose(element, ann, bob);
      await click(element, '[data-verb="activate"]');
      const question = get<{ heading: string; lines: string[] }>(element, '[data-question]');
      expect(question.heading).toBe('Activate Ann Lee?');
      expect(question.lines).toContain('It takes 1 seat; 23 left before.');
      expect(question.lines).toContain('1 other person you chose is left as is.');
      expect(element.shadowRoot?.activeElement).toBe(get(element, 'c-latchkey-partner-question'));

      await yes(element, [outcome()]);

      expect(changed).toHaveBeenCalledWith({ contactIds: [ann.contactId], action: 'Grant' });
      expect(get<{ heading: string }>(element, '[data-outcome]').heading).toBe('1 person was activated.');
      expect(table(element).selected).toEqual([]);
      expect(changes).toHaveLength(1);
      const before = found.mock.calls.length;
      jest.advanceTimersByTime(2000);
      await flush();
      expect(found.mock.calls.length).toBe(before + 1);
    });

    it('does so from the menu of a row and from the menu of those chosen', async () => {
      const element = await mountWith([ann, bob]);
      await fire(element, 'c-latchkey-partner-table', 'act', { id: bob.contactId, name: 'block' });
      expect(get<{ heading: string }>(element, '[data-question]').heading).toBe(
        'Block the login of Bob Ray?',
      );

      await click(element, '[data-cancel]');
      expect(find(element, '[data-question]')).toBeNull();
      await choose(element, bob);
      await fire(element, '[data-more]', 'select', { value: 'password' });
      expect(get<{ heading: string }>(element, '[data-question]').heading).toBe(
        'Send Bob Ray a link for a new password?',
      );
    });

    it('says when it is possible for nobody', async () => {
      const element = await mountWith([ann, self]);
      await choose(element, self);
      await click(element, '[data-verb="deactivate"]');
      expect(find(element, '[data-question]')).toBeNull();
      expect(get<{ heading: string }>(element, '[data-outcome]').heading).toContain('possible for none');
    });

    it('keeps who was chosen when the call was refused', async () => {
      const element = await mountWith([bob]);
      await choose(element, bob);
      await click(element, '[data-verb="deactivate"]');
      await yes(element, new Error('Refused.'));
      expect(get<{ lines: string[] }>(element, '[data-outcome]').lines).toEqual(['Refused.']);
      expect(table(element).selected).toEqual([bob.contactId]);
    });

    it('works on one thing at a time and says so', async () => {
      let finish: (outcomes: ActionOutcome[]) => void = () => {};
      const element = await mountWith([ann, bob]);
      changed.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
      await choose(element, ann);
      await click(element, '[data-verb="activate"]');
      const question = get(element, 'c-latchkey-partner-question');
      question.dispatchEvent(new CustomEvent('yes'));
      question.dispatchEvent(new CustomEvent('yes'));
      await flush();
      expect(changed).toHaveBeenCalledTimes(1);
      expect(get(element, '[data-live]').textContent).toBe('Working on it');
      expect(disabled(element, '[data-verb="activate"]')).toBe(true);
      finish([failedOutcome()]);
      await flush();
      expect(get<{ variant: string }>(element, '[data-outcome]').variant).toBe('error');
    });

    it('asks nothing before it knows what the company may do', async () => {
      answerWith([bob]);
      const element = await mount('c-latchkey-colleagues', LatchkeyColleagues);
      await fire(element, 'c-latchkey-partner-table', 'act', { id: bob.contactId, name: 'block' });
      expect(find(element, '[data-question]')).toBeNull();
    });

    it('reads no more after it has left the page', async () => {
      const element = await mountWith([ann]);
      await choose(element, ann);
      await click(element, '[data-verb="activate"]');
      await yes(element, [outcome({ status: 'Queued' })]);
      const before = found.mock.calls.length;
      unmountAll();
      jest.advanceTimersByTime(60_000);
      expect(found.mock.calls.length).toBe(before);
    });
  });

  it('reads again when it is told to', async () => {
    const element = await mountWith([ann]);
    await element.refresh();
    expect(found).toHaveBeenCalledTimes(2);
  });

  it('is accessible with list, question and outcome', async () => {
    const element = await mountWith([ann, bob, self], {}, 1000, 'second');
    jest.useRealTimers();
    await choose(element, ann);
    await click(element, '[data-verb="activate"]');
    await expect(element).toBeAccessible();
  });
});
