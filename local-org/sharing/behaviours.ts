/** What sharing imitates beyond the conformance cases: defaults of a project, implicit sharing, criteria rules. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const sharingBehaviours: BehaviourTable = {
  title: 'Sharing of records',
  folder: 'local-org/sharing',
  rows: {
    defaults: [
      [
        'Standard objects have the defaults of a new org: accounts Public Read/Write, opportunities Public Read Only.',
        'reported',
        'https://biswajeetsamal.com/blog/owd-for-standard-objects-in-new-org',
        'sharing.test.ts: a new org shows accounts to everybody and keeps opportunities from being changed',
      ],
      [
        'Contacts controlled by their parent are open to who has the account, and to their own owner.',
        'reported',
        'https://help.salesforce.com/apex/HTViewHelpDoc?id=sales.contacts_sharing_considerations.htm',
        'sharing.test.ts: contacts follow their account, and are private without one',
      ],
      [
        'A contact without an account is private whatever the default says, also to roles above its owner.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=000384762',
        'sharing.test.ts: a contact without an account is private where contacts are public, to roles above too',
      ],
      [
        'Tasks and events are seen by their owner and by who sees the record they are about.',
        'inferred',
        'https://help.salesforce.com/s/articleView?id=platform.sharing_model_fields.htm',
        'sharing.test.ts: activities are seen by their owner and by who sees what they are about',
      ],
    ],
    users: [
      [
        'External users see themselves, and others of their account or their sites where the sharing settings say so.',
        'verified',
        'DOC metadata-api/sharingsettings.md',
        'sharing.test.ts: external users see others of their account or of their sites where the settings say so',
      ],
      [
        'Guests have no defaults but Private and get records by guest rules alone.',
        'verified',
        'DOC securityImplGuide/external-organization-wide-defaults-overview.md',
        'sharing.test.ts: a guest sees nothing but what a guest rule shares',
      ],
    ],
    'implicit sharing': [
      [
        'An account can be read, not edited, by who sees one of its contacts, cases or opportunities.',
        'verified',
        'DOC draes/implicit-sharing.md',
        'sharing.test.ts: an account can be read by who sees one of its contacts, cases or opportunities',
      ],
      [
        "The role of an account's owner says what the owner may do with the account's contacts, cases and opportunities.",
        'verified',
        'DOC object-reference/userrole.md',
        'sharing.test.ts: the role of an account owner opens the contacts of the account, to read or to edit',
      ],
    ],
    rules: [
      [
        'A rule for accounts shares their contacts, cases and opportunities as its account settings say.',
        'verified',
        'DOC metadata-api/sharingbaserule.md',
        'sharing.test.ts: an owner rule for roles shares accounts, and their contacts as its settings say',
      ],
      [
        'Outside tests criteria-based rules share what fits their criteria and filter logic, with bosses where the group says so.',
        'verified',
        'DOC metadata-api/sharingrules.md',
        'sharing.test.ts: a criteria rule with filter logic shares what fits, with bosses of the group too',
      ],
      [
        'Queues of the project take records of their objects; roles can be members.',
        'verified',
        'DOC metadata-api/queue.md',
        'sharing.test.ts: a queue of the project and its members by role',
      ],
    ],
    'share objects': [
      [
        'The same share of an owner or a rule has the same id each time, and cannot be written.',
        'inferred',
        'DOC object-reference/contactshare.md',
        'sharing.test.ts: derived share rows keep their ids and cannot be written',
      ],
    ],
  },
};
