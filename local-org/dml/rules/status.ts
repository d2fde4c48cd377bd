/**
 * Flags that follow from a status or stage of standard objects.
 * Sources: object reference, Task.IsClosed, Case.IsClosed, Opportunity.StageName ("the StageName field controls
 * several other fields"). Stages and probabilities are those of a new org.
 */
import { ApexDatetime, ApexDecimal } from '../../runtime/values.ts';
import type { ObjectRule } from './rule.ts';
import { changed, textOf } from './values.ts';

export const taskStatus: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const { record } of rows) {
      record.fields.set('isclosed', record.fields.get('status') === 'Completed');
      record.fields.set('ishighpriority', record.fields.get('priority') === 'High');
    }
  },
};

export const caseStatus: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      const closed = textOf(row, 'status') === 'Closed';
      row.record.fields.set('isclosed', closed);
      if (!closed) row.record.fields.set('closeddate', null);
      else if (changed(row, 'status')) row.record.fields.set('closeddate', new ApexDatetime(ctx.exec.now()));
    }
  },
};

const PROBABILITY: Readonly<Record<string, number>> = {
  Prospecting: 10,
  Qualification: 10,
  'Needs Analysis': 20,
  'Value Proposition': 50,
  'Id. Decision Makers': 60,
  'Perception Analysis': 70,
  'Proposal/Price Quote': 75,
  'Negotiation/Review': 90,
  'Closed Won': 100,
  'Closed Lost': 0,
};

export const opportunityStage: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) {
      const stage = textOf(row, 'stagename') ?? '';
      const { fields } = row.record;
      fields.set('iswon', stage === 'Closed Won');
      fields.set('isclosed', stage.startsWith('Closed '));
      const probability = PROBABILITY[stage];
      const given = row.source.fields.has('probability');
      if (changed(row, 'stagename') && probability !== undefined && !given) {
        fields.set('probability', new ApexDecimal(probability));
      }
    }
  },
};
