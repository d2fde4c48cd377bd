import type { Diagnosis } from 'latchkey/contracts';
import examine from '@salesforce/apex/LatchkeyDoctorController.examine';
import LatchkeyDoctor from 'c/latchkeyDoctor';
import { click, find, findAll, get, mount, textOf, unmountAll } from 'testkit';

const examined = jest.mocked(examine);
const ok: Diagnosis = { name: 'Sites', verdict: 'OK', message: '1 active.' };
const warning: Diagnosis = { name: 'Alerts', verdict: 'Warning', message: 'No address.', cure: 'Enter one.' };
const error: Diagnosis = {
  name: 'Jobs',
  verdict: 'Error',
  message: 'Not scheduled.',
  cure: 'Schedule them.',
  link: '/lightning/setup/ScheduledJobs/home',
};

const mountDoctor = () => mount('c-latchkey-doctor', LatchkeyDoctor);

describe('c-latchkey-doctor', () => {
  afterEach(unmountAll);

  it('shows what has to be done first, with cure and link', async () => {
    examined.mockResolvedValue([ok, warning, error]);
    const element = await mountDoctor();

    expect(findAll(element, '[data-name]').map((one) => one.textContent)).toEqual([
      'Jobs',
      'Alerts',
      'Sites',
    ]);
    expect(get(element, '[data-summary]').textContent).toBe(
      '1 thing does not work yet. 1 thing needs attention.',
    );
    expect(findAll(element, '[data-cure]').map((one) => one.textContent)).toEqual([
      'Schedule them.',
      'Enter one.',
    ]);
    expect(get(element, '[data-link]')).toMatchObject({ value: error.link, label: 'Go there' });
    expect(findAll(element, '[data-link]')).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('counts several, and says when all is well', async () => {
    examined.mockResolvedValueOnce([warning, warning]);
    const element = await mountDoctor();
    expect(get(element, '[data-summary]').textContent).toBe('2 things need attention.');

    examined.mockResolvedValueOnce([error, error]);
    await click(element, '[data-again]');
    expect(get(element, '[data-summary]').textContent).toBe('2 things do not work yet.');

    examined.mockResolvedValueOnce([ok]);
    await click(element, '[data-again]');
    expect(get(element, '[data-live]').textContent).toBe('Everything is in order.');
  });

  it('shows that it is looking', async () => {
    examined.mockReturnValue(new Promise(() => {}));
    const element = await mountDoctor();

    expect(find(element, 'lightning-spinner')).not.toBeNull();
    expect(get(element, '[data-again]')).toMatchObject({ disabled: true });
    expect(get(element, '[data-live]').textContent).toBe('Working on it');
  });

  it('says why the org could not be examined, and tries again', async () => {
    examined.mockRejectedValueOnce({ body: { message: 'Please log in again.' } });
    const element = await mountDoctor();
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Please log in again.'] });

    examined.mockResolvedValueOnce([ok]);
    await click(element, '[data-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
    expect(textOf(element)).toContain('1 active.');
  });
});
