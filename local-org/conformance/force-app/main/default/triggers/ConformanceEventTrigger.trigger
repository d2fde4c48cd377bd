/** Does what the running case asked for: see ConformanceTriggers. */
trigger ConformanceEventTrigger on Conformance_Event__e(after insert) {
    ConformanceTriggers.run('Conformance_Event__e');
}
