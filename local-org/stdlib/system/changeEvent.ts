/** What a change event says of the change it tells of. */
import { bagClass } from '../bag.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_eventbus_ChangeEventHeader.htm */
export const changeEventHeaderClass = bagClass(
  'EventBus.ChangeEventHeader',
  'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_eventbus_ChangeEventHeader.htm',
  {
    changedFields: 'List<String>',
    changeOrigin: 'String',
    changeType: 'String',
    commitNumber: 'Long',
    commitTimestamp: 'Long',
    commitUser: 'String',
    diffFields: 'List<String>',
    entityName: 'String',
    nulledFields: 'List<String>',
    recordIds: 'List<String>',
    sequenceNumber: 'Integer',
    transactionKey: 'String',
  },
);
