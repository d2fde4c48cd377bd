import type { LabelModel } from '../types.ts';

/** What waits at a company, and the decisions of its partner admins. */
export const partnerWaitingLabels = {
  Waiting_Intro: {
    text: 'What was asked for and is not done yet. What people asked for at the login page is yours to decide.',
    de: 'Was beantragt und noch nicht erledigt ist. Über Anfragen von der Anmeldeseite entscheiden Sie.',
    description: 'Explains the list.',
  },
  Waiting_Loading: {
    text: 'Loading what waits',
    de: 'Offene Anfragen werden geladen',
    description: 'Spoken while the list is read.',
  },
  Waiting_Load_Failed: {
    text: 'What waits could not be loaded.',
    de: 'Die offenen Anfragen konnten nicht geladen werden.',
    description: 'Heading when reading failed.',
  },
  Waiting_Empty: {
    text: 'Nothing waits.',
    de: 'Nichts ist offen.',
    description: 'Heading of the empty list.',
  },
  Waiting_Empty_Cure: {
    text: 'Whatever you ask for stays here until it is done.',
    de: 'Was Sie beantragen, steht hier, bis es erledigt ist.',
    description: 'Explains the empty list.',
  },
  Waiting_What: {
    text: 'Asked for',
    de: 'Beantragt',
    description: 'Label before what was asked for, such as Activate.',
  },
  Waiting_List: { text: 'What waits', de: 'Offene Anfragen', description: 'Spoken name of the list.' },
  Waiting_Queued: { text: 'On its way', de: 'Unterwegs', description: 'State: carried out in a moment.' },
  Waiting_Ours: {
    text: 'Waits for our company',
    de: 'Wartet auf unser Haus',
    description: 'State: somebody at our company decides.',
  },
  Waiting_Yours: {
    text: 'Waits for you',
    de: 'Wartet auf Sie',
    description: 'State: the partner admin decides.',
  },
  Waiting_Approve: { text: 'Let in', de: 'Zugang geben', description: 'Button: approves.' },
  Waiting_Approve_For: {
    text: 'Let {0} in',
    de: '{0} Zugang geben',
    description: 'Spoken name of the button. {0}: name.',
  },
  Waiting_Decline: {
    text: 'Decline',
    de: 'Ablehnen',
    description: 'Button: declines what was asked at the login page.',
  },
  Waiting_Decline_For: {
    text: 'Decline the request of {0}',
    de: 'Anfrage von {0} ablehnen',
    description: 'Spoken name of the button. {0}: name.',
  },
  Waiting_Withdraw: {
    text: 'Take back',
    de: 'Zurücknehmen',
    description: 'Button: takes back what a colleague asked for.',
  },
  Waiting_Withdraw_For: {
    text: 'Take back the request for {0}',
    de: 'Anfrage für {0} zurücknehmen',
    description: 'Spoken name of the button. {0}: name.',
  },
  Waiting_Approve_Ask: { text: 'Let {0} in?', de: '{0} Zugang geben?', description: 'Question. {0}: name.' },
  Waiting_Approve_Meaning: {
    text: 'Only let in whom you know to work with you. The person gets an e-mail, and a seat may be used.',
    de: 'Geben Sie nur Zugang, wenn Sie wissen, dass die Person bei Ihnen arbeitet. Sie erhält eine E-Mail; ein Platz kann belegt werden.',
    description: 'What approving means.',
  },
  Waiting_Decline_Ask: {
    text: 'Decline the request of {0}?',
    de: 'Anfrage von {0} ablehnen?',
    description: 'Question. {0}: name.',
  },
  Waiting_Decline_Meaning: {
    text: 'The person is told by e-mail and can ask again.',
    de: 'Die Person erfährt es per E-Mail und kann erneut anfragen.',
    description: 'What declining means.',
  },
  Waiting_Withdraw_Ask: {
    text: 'Take back the request for {0}?',
    de: 'Anfrage für {0} zurücknehmen?',
    description: 'Question. {0}: name.',
  },
  Waiting_Withdraw_Meaning: {
    text: 'Nothing is changed. You can ask for it again.',
    de: 'Es ändert sich nichts. Sie können es erneut beantragen.',
    description: 'What taking back means.',
  },
  Waiting_Reason: { text: 'Reason', de: 'Grund', description: 'Label of the reason for declining.' },
  Waiting_Approve_Yes: { text: 'Yes, let in', de: 'Ja, Zugang geben', description: 'Button: confirms.' },
  Waiting_Decline_Yes: { text: 'Yes, decline', de: 'Ja, ablehnen', description: 'Button: confirms.' },
  Waiting_Withdraw_Yes: { text: 'Yes, take back', de: 'Ja, zurücknehmen', description: 'Button: confirms.' },
  Waiting_Approved: { text: '{0} is let in.', de: '{0} erhält Zugang.', description: 'Outcome. {0}: name.' },
  Waiting_Declined: {
    text: 'The request of {0} was declined.',
    de: 'Die Anfrage von {0} wurde abgelehnt.',
    description: 'Outcome. {0}: name.',
  },
  Waiting_Withdrawn: {
    text: 'The request for {0} was taken back.',
    de: 'Die Anfrage für {0} wurde zurückgenommen.',
    description: 'Outcome. {0}: name.',
  },
  Waiting_Failed: {
    text: 'That did not work. The list shows how things are now.',
    de: 'Das hat nicht geklappt. Die Liste zeigt den aktuellen Stand.',
    description: 'Heading when a decision was refused.',
  },
  Waiting_More: { text: 'Show more', de: 'Mehr anzeigen', description: 'Button: the next requests.' },
  Waiting_Shown_One: {
    text: '1 request waits.',
    de: '1 Anfrage ist offen.',
    description: 'Size of the list when it is 1.',
  },
  Waiting_Shown_Many: {
    text: '{0} requests are shown.',
    de: '{0} Anfragen werden angezeigt.',
    description: 'Size of the list. {0}: number.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
