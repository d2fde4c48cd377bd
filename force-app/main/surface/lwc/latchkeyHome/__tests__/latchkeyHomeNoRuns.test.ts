import getDrift from '@salesforce/apex/LatchkeyConsoleController.getDrift';
import getFailures from '@salesforce/apex/LatchkeyConsoleController.getFailures';
import getIdle from '@salesforce/apex/LatchkeyConsoleController.getIdle';
import getNeverLoggedIn from '@salesforce/apex/LatchkeyConsoleController.getNeverLoggedIn';
import getOutcomes from '@salesforce/apex/LatchkeyConsoleController.getOutcomes';
import getSeats from '@salesforce/apex/LatchkeyConsoleController.getSeats';
import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import LatchkeyHome from 'c/latchkeyHome';
import { find, mount, unmountAll } from 'testkit';

jest.mock(
  '@salesforce/customPermission/Latchkey_ManageRuns',
  () => ({ __esModule: true, default: undefined }),
  { virtual: true },
);

describe('c-latchkey-home for who may not manage runs', () => {
  afterEach(unmountAll);

  it('has no tile of runs and does not ask for them', async () => {
    jest.mocked(getOutcomes).mockResolvedValue({ timeZone: 'UTC', days: [], isCut: false });
    for (const method of [getFailures, getSeats, getNeverLoggedIn, getIdle, getDrift])
      jest.mocked(method as jest.Mock).mockResolvedValue([]);
    const element = await mount('c-latchkey-home', LatchkeyHome);
    expect(find(element, 'div[data-tile="runs"]')).toBeNull();
    expect(getRuns).not.toHaveBeenCalled();
  });
});
