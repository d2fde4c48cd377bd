/** Does what the running case asked for: see ConformanceTriggers. */
trigger ConformancePartTrigger on Conformance_Part__c(
    before insert,
    after insert,
    before update,
    after update,
    before delete,
    after delete,
    after undelete
) {
    ConformanceTriggers.run('Conformance_Part__c');
}
