/**
 * Connect in Apex. Chatter and its feeds do not exist in the local org; what can be imitated is what a test sees:
 * "Most Connect in Apex methods require access to real org data, and fail unless used in test methods marked
 * @IsTest(SeeAllData=true)".
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/connectAPI_TestingApex.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ConnectAPI_';

/** The local org refuses SeeAllData tests, so that every test is a data-siloed one. Text as public tests quote it. */
function needsOrgData(exec: Execution, member: string): never {
  if (!exec.tx.isTest) throw notSupported('LO5002', `ConnectApi.${member}`);
  throw fail(
    exec,
    'UnsupportedOperationException',
    'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).',
  );
}

function methods(
  className: string,
  name: string,
  overloads: readonly (readonly string[])[],
  returns: string,
): MethodRow[] {
  return overloads.map((params) =>
    fixed(
      name,
      params.map((type) => `${type}?`),
      returns,
      ((x: Execution) => needsOrgData(x, `${className}.${name}`)) as never,
    ),
  );
}

const FOLLOW = [
  ['String', 'String'],
  ['String', 'String', 'Integer', 'Integer'],
] as const;

export const connectApiClasses: readonly NativeClass[] = [
  {
    name: 'ConnectApi.ChatterUsers',
    doc: `${DOC}ChatterUsers_static_methods.htm`,
    statics: [
      ...methods('ChatterUsers', 'getFollowers', FOLLOW, 'ConnectApi.FollowerPage'),
      ...methods('ChatterUsers', 'getFollowings', FOLLOW, 'ConnectApi.FollowingPage'),
    ],
  },
  { name: 'ConnectApi.FollowerPage', doc: `${DOC}output_follower_page.htm` },
  { name: 'ConnectApi.FollowingPage', doc: `${DOC}output_following_page.htm` },
];
