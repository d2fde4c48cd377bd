import type { AppModel, TabModel } from './types.ts';

export const tabs = [
  {
    name: 'Home',
    label: 'Overview',
    de: 'Überblick',
    description: "Figures over everybody's access, and the people behind them.",
    component: 'latchkeyHome',
    motif: 'Custom39: Telescope',
  },
  {
    name: 'Runs',
    label: 'Runs',
    de: 'Läufe',
    description: 'Runs over many Contacts: held ones to decide about, progress, results.',
    component: 'latchkeyRuns',
    motif: 'Custom67: Gears',
  },
  {
    name: 'Bulk',
    label: 'Bulk Run',
    de: 'Massenlauf',
    description: 'Give or take access of many Contacts at once, after a preview.',
    component: 'latchkeyBulk',
    motif: 'Custom15: People',
  },
  {
    name: 'Policies',
    label: 'Policies',
    de: 'Richtlinien',
    description: 'Policies in words, and who would change if one of them changed.',
    component: 'latchkeyPolicies',
    motif: 'Custom48: Trophy',
  },
  {
    name: 'Doctor',
    label: 'Install Doctor',
    de: 'Installationsprüfung',
    description: 'Whether the org is ready, and what to do.',
    component: 'latchkeyDoctor',
    motif: 'Custom19: Wrench',
  },
  {
    name: 'Support',
    label: 'Support Card',
    de: 'Supportkarte',
    description: 'What to know and do about somebody who cannot log in.',
    component: 'latchkeySupport',
    motif: 'Custom15: People',
  },
  {
    name: 'Approvals',
    label: 'Approvals',
    de: 'Genehmigungen',
    description: 'What partner admins and people at the login page have asked for.',
    component: 'latchkeyApprovals',
    motif: 'Custom18: Form',
  },
  { name: 'Requests', object: 'Request', motif: 'Custom18: Form' },
] as const satisfies readonly TabModel[];

export const apps = [
  {
    name: 'Console',
    label: 'Latchkey',
    de: 'Latchkey',
    description: 'Who has access to the site, who gets it and who loses it, and why.',
    tabs: [
      'Home',
      'standard-Contact',
      'Runs',
      'Bulk',
      'Approvals',
      'Support',
      'Requests',
      'Policies',
      'Doctor',
    ],
    utilities: [
      { component: 'latchkeySupport', label: 'Support Card', icon: 'call', width: 480, height: 560 },
    ],
  },
] as const satisfies readonly AppModel[];
