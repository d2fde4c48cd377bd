/**
 * Handlers of sign-in that projects implement, and what is handed to them. No one signs in through a provider here:
 * tests call the handlers themselves. [D AU]
 */
import type { Value } from '../../runtime/values.ts';
import { NativeObject } from '../../runtime/values.ts';
import { bagProperties } from '../bag.ts';
import type { Bag, BagProperties } from '../bag.ts';
import { constructor } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_';

/** In the order of the constructor's parameters. */
const USER_DATA: BagProperties = {
  identifier: 'String',
  firstName: 'String',
  lastName: 'String',
  fullName: 'String',
  email: 'String',
  link: 'String',
  username: 'String',
  locale: 'String',
  provider: 'String',
  siteLoginUrl: 'String',
  attributeMap: 'Map<String,String>',
  idToken: 'String',
  userInfoJSONString: 'String',
};

/** Parameters of the shorter constructor. */
const WITHOUT_TOKENS = Object.keys(USER_DATA).length - 2;

function userData(args: readonly Value[]): NativeObject<Bag> {
  const names = Object.keys(USER_DATA);
  return new NativeObject(
    'Auth.UserData',
    Object.fromEntries(names.map((name, i) => [name, args[i] ?? null])),
  );
}

function handler(
  name: string,
  methods: readonly (readonly [name: string, params: string[], returns: string])[],
): NativeClass {
  return {
    name: `Auth.${name}`,
    doc: `${DOC}auth_plugin.htm`,
    kind: 'interface',
    abstractMethods: methods.map(([method, params, returns]) => ({ name: method, params, returns })),
  };
}

const SAML = ['Id', 'Id', 'Id', 'String', 'Map<String,String>', 'String'];

export const authClasses: readonly NativeClass[] = [
  handler('RegistrationHandler', [
    ['createUser', ['Id', 'Auth.UserData'], 'SObject'],
    ['updateUser', ['Id', 'Id', 'Auth.UserData'], 'void'],
  ]),
  handler('SamlJitHandler', [
    ['createUser', SAML, 'SObject'],
    ['updateUser', ['Id', ...SAML], 'void'],
  ]),
  handler('ConfigurableSelfRegHandler', [
    ['createUser', ['Id', 'Id', 'Map<Schema.SObjectField,String>', 'String'], 'Id'],
  ]),
  ...['LoginDiscoveryHandler', 'MyDomainLoginDiscoveryHandler'].map((name) =>
    handler(name, [['login', ['String', 'String', 'Map<String,String>'], 'PageReference']]),
  ),
  {
    name: 'Auth.UserData',
    doc: `${DOC}class_Auth_UserData.htm`,
    constructors: [
      ...[WITHOUT_TOKENS, Object.keys(USER_DATA).length].map((count) =>
        constructor(
          Object.values(USER_DATA)
            .slice(0, count)
            .map((type) => `${type}?`),
          ((_x: unknown, _types: unknown, ...args: readonly Value[]) => userData(args)) as never,
        ),
      ),
    ],
    properties: bagProperties(USER_DATA),
  },
];
