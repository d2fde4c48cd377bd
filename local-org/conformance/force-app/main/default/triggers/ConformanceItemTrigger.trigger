/** Does what the running case asked for: see ConformanceTriggers. */
trigger ConformanceItemTrigger on Conformance_Item__c(
    before insert,
    after insert,
    before update,
    after update,
    before delete,
    after delete,
    after undelete
) {
    ConformanceTriggers.run('Conformance_Item__c');
}
