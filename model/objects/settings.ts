import type { ObjectModel } from '../types.ts';

export const settings = {
  name: 'Settings',
  kind: 'hierarchySetting',
  label: 'Latchkey Settings',
  pluralLabel: 'Latchkey Settings',
  description: 'Switches for the whole org, a profile or one user.',
  fields: {
    Bypass: {
      type: 'Checkbox',
      default: false,
      label: 'Bypass',
      description: 'Saves of Contacts by this user, profile or org start no requests.',
    },
    Kill_Switch: {
      type: 'Checkbox',
      default: false,
      label: 'Kill Switch',
      description: 'Nothing is written to users; requests stay queued.',
    },
    Slice_Size: {
      type: 'Number',
      precision: 3,
      scale: 0,
      default: 50,
      label: 'Slice Size',
      description: 'Most requests carried out in one transaction. Empty: 50.',
    },
    Max_Attempts: {
      type: 'Number',
      precision: 2,
      scale: 0,
      default: 5,
      label: 'Most Attempts',
      description: 'How often a request is tried before it is parked as failed. Empty: 5.',
    },
    Brake_Count: {
      type: 'Number',
      precision: 6,
      scale: 0,
      label: 'Brake: Removals',
      description:
        'More removals by policies than this within a day are held until an administrator decides. Empty: no such brake.',
    },
    Brake_Percent: {
      type: 'Number',
      precision: 5,
      scale: 2,
      label: 'Brake: Percent',
      description: 'The same as a percentage of the people who have access. Empty: no such brake.',
    },
    Breaker_Percent: {
      type: 'Number',
      precision: 5,
      scale: 2,
      default: 50,
      label: 'Breaker: Percent of Failures',
      description:
        'When more of the latest requests than this fail for reasons that lie in the org, the work pauses. Empty: 50.',
    },
    Breaker_Minimum: {
      type: 'Number',
      precision: 5,
      scale: 0,
      default: 20,
      label: 'Breaker: Fewest Requests',
      description: 'Fewer latest requests than this are too few to judge by. Empty: 20.',
    },
    Breaker_Minutes: {
      type: 'Number',
      precision: 4,
      scale: 0,
      default: 30,
      label: 'Breaker: Minutes',
      description: 'How far back the breaker looks, and how long it stays open. Empty: 30.',
    },
    Breaker_Open_Until: {
      type: 'DateTime',
      label: 'Breaker: Open Until',
      description: 'Until then no request is carried out. Written by the breaker; empty it to go on at once.',
    },
    Alert_Email: {
      type: 'Email',
      label: 'Alert E-mail',
      description: 'Who is told when a run is held, the breaker opens, and once a day about failures.',
    },
    Idle_Days: {
      type: 'Number',
      precision: 4,
      scale: 0,
      default: 90,
      label: 'Idle After Days',
      description: 'Users who did not log in for so long are reported as idle. Empty: 90.',
    },
    Never_Logged_In_Days: {
      type: 'Number',
      precision: 4,
      scale: 0,
      default: 14,
      label: 'Never Logged In After Days',
      description: 'Users who were made so long ago and never logged in are reported. Empty: 14.',
    },
    Login_Help_Url: {
      type: 'Text',
      length: 255,
      label: 'Login: Help Page',
      description:
        'Address of the page with the login help. Links in mails begin with it; empty: mails have no link.',
    },
    Login_Account: {
      type: 'Text',
      length: 18,
      label: 'Login: Account Id',
      description: 'People who come by single sign-on are looked for in this Account. Empty: in all.',
    },
    Login_Decoy_User: {
      type: 'Text',
      length: 18,
      label: 'Login: Decoy User Id',
      description:
        'An external user without access for whom a code is asked in the place of people who do not exist.',
    },
    Login_Asks_Per_Address: {
      type: 'Number',
      precision: 3,
      scale: 0,
      default: 3,
      label: 'Login: Asks per Address',
      description: 'How often an hour help is given for one address. Empty: 3.',
    },
    Login_Asks_Per_Hour: {
      type: 'Number',
      precision: 6,
      scale: 0,
      default: 500,
      label: 'Login: Asks per Hour',
      description: 'How often an hour help is given in all. Empty: 500.',
    },
    Partner_By_Service_User: {
      type: 'Checkbox',
      default: false,
      label: 'Partners: By Service User',
      description:
        'What partner admins ask for is queued and carried out by the user who handles access request events.',
    },
  },
} as const satisfies ObjectModel;
