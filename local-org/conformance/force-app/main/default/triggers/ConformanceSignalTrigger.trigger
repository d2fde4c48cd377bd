/** Does what the running case asked for: see ConformanceTriggers. */
trigger ConformanceSignalTrigger on Conformance_Signal__e(after insert) {
    ConformanceTriggers.run('Conformance_Signal__e');
}
