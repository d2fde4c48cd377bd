import type { ActionOutcome, Colleague, ColleagueList } from 'latchkey/contracts';
import { refreshApex } from '@salesforce/apex';
import activateAll from '@salesforce/apex/LatchkeyPartnerController.activateAll';
import deactivateAll from '@salesforce/apex/LatchkeyPartnerController.deactivateAll';
import getColleagues from '@salesforce/apex/LatchkeyPartnerController.getColleagues';
import LatchkeyColleagues from 'c/latchkeyColleagues';
import { activeColleague, colleague, failedOutcome, outcome, without } from 'testdata';
import { click, find, findAll, flush, get, mount, textOf, unmountAll, wireOf } from 'testkit';
import type { Mounted } from 'testkit';

interface Table {
  data: { contactId: string; name: string; access: string; note: string }[];
  selectedRows: string[];
  disabledRows: string[];
  columns: { fieldName: string }[];
}

const colleaguesWire = wireOf<ColleagueList>(getColleagues);
const activated = jest.mocked(activateAll);
const deactivated = jest.mocked(deactivateAll);
const readAgain = jest.mocked(refreshApex);

const ann = colleague(1, { name: 'Ann Lee', email: 'ann@acme.example', title: 'Buyer' });
const bob = activeColleague(2, { name: 'Bob Ray', title: 'Head of Sales' });
const self = activeColleague(3, { name: 'Pia Partner', isSelf: true, canDeactivate: false });
const cat = colleague(4, { name: 'Cat Orr', canActivate: false, message: 'There is no e-mail address.' });

const mountEmpty = () => mount('c-latchkey-colleagues', LatchkeyColleagues);

async function mountWith(...colleagues: Colleague[]): Promise<Mounted<LatchkeyColleagues>> {
  const element = await mountEmpty();
  colleaguesWire.emit({ accountName: 'Acme', colleagues });
  await flush();
  return element;
}

const table = (element: Element) => get<Table>(element, 'lightning-datatable');

async function choose(element: Element, ...people: Colleague[]): Promise<void> {
  const selectedRows = people.map(({ contactId }) => ({ contactId }));
  table(element).dispatchEvent(new CustomEvent('rowselection', { detail: { selectedRows } }));
  await flush();
}

async function search(element: Element, value: string): Promise<void> {
  get(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

const disabled = (element: Element, selector: string) =>
  get<{ disabled: boolean }>(element, selector).disabled;

describe('c-latchkey-colleagues', () => {
  afterEach(unmountAll);

  describe('the list', () => {
    it('shows that it is loading', async () => {
      const element = await mountEmpty();

      expect(get<{ title: string }>(element, 'lightning-card').title).toBe('Your colleagues');
      expect(get<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe(
        'Loading your colleagues',
      );
    });

    it('shows the company and its people in plain words', async () => {
      const element = await mountWith(ann, bob, self, cat);

      expect(get<{ title: string }>(element, 'lightning-card').title).toBe('People at Acme');
      expect(table(element).data.map(({ name, access, note }) => [name, access, note])).toEqual([
        ['Ann Lee', 'Not yet', ''],
        ['Bob Ray', 'Yes', ''],
        ['Pia Partner (you)', 'Yes', ''],
        ['Cat Orr', 'Not yet', 'There is no e-mail address.'],
      ]);
      expect(get(element, '[data-count]').textContent).toBe('4 people');
    });

    it('has a column for notes while there are some', async () => {
      const shown = () => table(element).columns.map(({ fieldName }) => fieldName);
      const element = await mountWith(ann, bob);
      expect(shown()).not.toContain('note');
      const before = table(element).columns;

      colleaguesWire.emit({ accountName: 'Acme', colleagues: [bob, cat] });
      await flush();
      expect(shown()).toContain('note');
      expect(find(element, '[data-note]')).toBeNull();

      colleaguesWire.emit({ accountName: 'Acme', colleagues: [bob] });
      await flush();
      expect(table(element).columns).toEqual(before);
    });

    it('disables the rows for which nothing can be done', async () => {
      const element = await mountWith(ann, bob, self, cat);

      expect(table(element).disabledRows).toEqual([self.contactId, cat.contactId]);
    });

    it('says that nobody is there yet', async () => {
      const element = await mountWith();

      expect(get(element, '[data-empty]')).toMatchObject({ heading: 'There is nobody here yet.' });
      expect(find(element, 'lightning-datatable')).toBeNull();
    });

    it('shows why it could not be loaded, and tries again', async () => {
      const element = await mountEmpty();
      colleaguesWire.error({ message: 'Please log in again.' });
      await flush();
      expect(get(element, '[data-problem]')).toMatchObject({
        variant: 'error',
        heading: 'The list could not be loaded.',
        lines: ['Please log in again.'],
      });

      await click(element, '[data-try-again]');
      expect(readAgain).toHaveBeenCalledTimes(1);

      colleaguesWire.emit({ accountName: 'Acme', colleagues: [ann] });
      await flush();
      expect(find(element, '[data-problem]')).toBeNull();
    });

    it('shows that trying again failed', async () => {
      const element = await mountEmpty();
      colleaguesWire.error({ message: 'First' });
      await flush();
      readAgain.mockRejectedValueOnce(new Error('Second'));

      await click(element, '[data-try-again]');

      expect(get<{ lines: string[] }>(element, '[data-problem]').lines).toEqual(['Second']);
    });
  });

  describe('search', () => {
    it.each([
      ['ann', ['Ann Lee']],
      ['ANN lee', ['Ann Lee']],
      ['sales', ['Bob Ray']],
      ['ann@acme', ['Ann Lee']],
      ['  ', ['Ann Lee', 'Bob Ray']],
    ])('for "%s" finds by name, e-mail and title', async (typed, names) => {
      const element = await mountWith(ann, bob);

      await search(element, typed);

      expect(table(element).data.map(({ name }) => name)).toEqual(names);
    });

    it('says that nobody matches, and shows everybody again when it is cleared', async () => {
      const element = await mountWith(ann, bob);

      await search(element, ' zoe ');
      expect(get(element, '[data-none-found]').textContent).toBe('Nobody matches "zoe".');
      expect(find(element, 'lightning-datatable')).toBeNull();

      await search(element, '');
      expect(table(element).data).toHaveLength(2);
    });

    it('keeps no one chosen who is not shown', async () => {
      const element = await mountWith(ann, bob);
      await choose(element, ann, bob);

      await search(element, 'bob');
      await search(element, '');

      expect(table(element).selectedRows).toEqual([bob.contactId]);
    });
  });

  describe('choosing', () => {
    it('enables the buttons and counts', async () => {
      const element = await mountWith(ann, bob);
      expect(disabled(element, '[data-activate]')).toBe(true);
      expect(disabled(element, '[data-deactivate]')).toBe(true);

      await choose(element, ann);

      expect(disabled(element, '[data-activate]')).toBe(false);
      expect(get(element, '[data-count]').textContent).toBe('2 people, 1 chosen');
      expect(get(element, '[data-live]').textContent).toBe('2 people, 1 chosen');
    });

    it('takes back a question that was asked for others', async () => {
      const element = await mountWith(ann, bob);
      await choose(element, ann);
      await click(element, '[data-activate]');
      expect(find(element, '[data-question]')).not.toBeNull();

      await choose(element, ann, bob);

      expect(find(element, '[data-question]')).toBeNull();
    });
  });

  describe('the question', () => {
    it('names the one person and what it means', async () => {
      const element = await mountWith(ann, bob);
      await choose(element, ann);

      await click(element, '[data-activate]');

      expect(get(element, '[data-question]')).toMatchObject({
        variant: 'info',
        heading: 'Activate Ann Lee?',
        lines: ['They can log in from now on. Whoever is new may get an e-mail to choose a password.'],
      });
      expect(get<{ label: string }>(element, '[data-yes]').label).toBe('Yes, activate');
    });

    it('names how many, and how many of those chosen are left out', async () => {
      const dan = activeColleague(5);
      const element = await mountWith(ann, bob, dan, self);
      await choose(element, ann, bob, dan, self);

      await click(element, '[data-deactivate]');

      expect(get(element, '[data-question]')).toMatchObject({
        variant: 'warning',
        heading: 'Deactivate 2 people?',
        lines: [
          'They can no longer log in. You can activate them again later.',
          '2 other people you chose are left as they are.',
        ],
      });
      expect(get<{ label: string }>(element, '[data-yes]').label).toBe('Yes, deactivate 2');
    });

    it('never includes oneself in a deactivation, whatever the server says', async () => {
      const element = await mountWith(bob, { ...self, canDeactivate: true });
      await choose(element, bob, self);
      deactivated.mockResolvedValueOnce([]);

      await click(element, '[data-deactivate]');
      await click(element, '[data-yes]');

      expect(deactivated).toHaveBeenCalledWith({ contactIds: [bob.contactId] });
    });

    it('is not asked when it is possible for nobody', async () => {
      const element = await mountWith(ann, self);
      await choose(element, self);

      await click(element, '[data-deactivate]');
      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'warning',
        heading: 'None of the people you chose can be deactivated. See the notes in the list.',
      });

      await click(element, '[data-activate]');
      expect(get<{ heading: string }>(element, '[data-outcome]').heading).toBe(
        'None of the people you chose can be activated. See the notes in the list.',
      );
      expect(find(element, '[data-question]')).toBeNull();
    });

    it('is not asked for more people than one call takes', async () => {
      const many = Array.from({ length: 51 }, (_, index) => colleague(index + 1));
      const element = await mountWith(...many);
      await choose(element, ...many);

      await click(element, '[data-activate]');
      expect(get<{ heading: string }>(element, '[data-outcome]').heading).toBe(
        'Choose at most 50 people at a time.',
      );

      await choose(element, ...many.slice(1));
      await click(element, '[data-activate]');
      expect(get<{ heading: string }>(element, '[data-question]').heading).toBe('Activate 50 people?');
    });

    it('has the focus while it is asked, and gives it back to its button', async () => {
      const element = await mountWith(ann);
      await choose(element, ann);
      const focused = jest.spyOn(get(element, '[data-activate]'), 'focus');

      await click(element, '[data-activate]');
      expect(element.shadowRoot?.activeElement).toBe(get(element, '[data-question]'));

      await click(element, '[data-cancel]');
      expect(find(element, '[data-question]')).toBeNull();
      expect(focused).toHaveBeenCalledTimes(1);
      expect(activated).not.toHaveBeenCalled();
    });
  });

  describe('after yes', () => {
    async function answerYes(
      element: Element,
      people: Colleague[],
      button: 'activate' | 'deactivate',
      answer: ActionOutcome[] | Error,
    ): Promise<void> {
      const call = button === 'activate' ? activated : deactivated;
      if (answer instanceof Error) {
        call.mockRejectedValueOnce(answer);
      } else {
        call.mockResolvedValueOnce(answer);
      }
      await choose(element, ...people);
      await click(element, `[data-${button}]`);
      await click(element, '[data-yes]');
    }

    it('calls with the people, says how it went and reads the list again', async () => {
      const element = await mountWith(ann, bob);

      await answerYes(element, [ann], 'activate', [outcome()]);

      expect(activated).toHaveBeenCalledWith({ contactIds: [ann.contactId] });
      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'success',
        heading: '1 person was activated.',
        lines: [],
      });
      expect(readAgain).toHaveBeenCalledTimes(1);
      expect(table(element).selectedRows).toEqual([]);
      expect(find(element, '[data-question]')).toBeNull();
    });

    it('counts who succeeded and names who failed, with reason and cure', async () => {
      const people = [1, 2, 3, 4, 5].map((number) => colleague(number));
      const element = await mountWith(...people);

      const withoutCure = without(failedOutcome({ contactName: 'Eva Fox', message: 'Locked.' }), 'cure');
      await answerYes(element, people, 'activate', [
        outcome(),
        outcome(),
        outcome({ status: 'Skipped' }),
        failedOutcome({ contactName: 'Dan Kay' }),
        withoutCure,
      ]);

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'warning',
        heading: '2 people were activated.',
        lines: [
          'For 1 person nothing had to be done.',
          'For 2 people it did not work:',
          'Dan Kay: No licence seat is left. What to do: Free a seat.',
          'Eva Fox: Locked.',
        ],
      });
    });

    it('says that it worked for nobody', async () => {
      const element = await mountWith(bob);

      await answerYes(element, [bob], 'deactivate', [failedOutcome({ contactName: 'Bob Ray' })]);

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'error',
        heading: 'For 1 person it did not work:',
      });
    });

    it('says why the whole call was refused, and keeps the people chosen', async () => {
      const element = await mountWith(bob);

      await answerYes(element, [bob], 'deactivate', new Error('These people are not your colleagues.'));

      expect(get(element, '[data-outcome]')).toMatchObject({
        variant: 'error',
        heading: 'That did not work. The list shows how things are now.',
        lines: ['These people are not your colleagues.'],
      });
      expect(table(element).selectedRows).toEqual([bob.contactId]);
      expect(readAgain).toHaveBeenCalledTimes(1);
    });

    it('works on one thing at a time', async () => {
      let finish: (outcomes: ActionOutcome[]) => void = () => {};
      const element = await mountWith(ann, bob);
      activated.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
      await choose(element, ann);
      await click(element, '[data-activate]');
      const yes = get(element, '[data-yes]');
      yes.click();
      yes.click();
      await flush();

      expect(activated).toHaveBeenCalledTimes(1);
      expect(disabled(element, '[data-activate]')).toBe(true);
      expect(get(element, '[data-live]').textContent).toBe('Working on it');
      expect(find(element, 'lightning-spinner')).not.toBeNull();

      finish([outcome()]);
      await flush();
      expect(find(element, 'lightning-spinner')).toBeNull();
    });

    it('moves the focus to the outcome', async () => {
      const element = await mountWith(ann);

      await answerYes(element, [ann], 'activate', [outcome()]);

      expect(element.shadowRoot?.activeElement).toBe(get(element, '[data-outcome]'));
    });

    it('reads the list once more for the notes, which are written a moment later', async () => {
      jest.useFakeTimers();
      const element = await mountWith(ann);
      await answerYes(element, [ann], 'activate', [outcome()]);
      readAgain.mockClear();

      jest.advanceTimersByTime(2000);
      await flush();
      expect(readAgain).toHaveBeenCalledTimes(1);

      jest.advanceTimersByTime(60_000);
      expect(readAgain).toHaveBeenCalledTimes(1);
      jest.useRealTimers();
    });

    it('does not do so when it has left the page', async () => {
      jest.useFakeTimers();
      const element = await mountWith(ann);
      await answerYes(element, [ann], 'activate', [outcome()]);
      readAgain.mockClear();

      unmountAll();
      jest.advanceTimersByTime(2000);

      expect(readAgain).not.toHaveBeenCalled();
      jest.useRealTimers();
    });

    it('shows that the list could not be read again', async () => {
      const element = await mountWith(ann);
      readAgain.mockRejectedValueOnce(new Error('Offline'));

      await answerYes(element, [ann], 'activate', [outcome()]);

      expect(get<{ lines: string[] }>(element, '[data-problem]').lines).toEqual(['Offline']);
      expect(find(element, '[data-outcome]')).not.toBeNull();
    });
  });

  describe('accessibility', () => {
    it('is accessible while loading', async () => {
      await expect(await mountEmpty()).toBeAccessible();
    });

    it('is accessible with people, question and outcome', async () => {
      const element = await mountWith(ann, bob);
      await choose(element, ann);
      await click(element, '[data-activate]');
      await expect(element).toBeAccessible();

      activated.mockResolvedValueOnce([failedOutcome()]);
      await click(element, '[data-yes]');
      await expect(element).toBeAccessible();
      expect(findAll(element, '[role="status"]')).toHaveLength(1);
      expect(textOf(get(element, '[data-outcome]'))).toContain('For 1 person it did not work:');
    });

    it('is accessible when nobody is there', async () => {
      await expect(await mountWith()).toBeAccessible();
    });
  });
});
