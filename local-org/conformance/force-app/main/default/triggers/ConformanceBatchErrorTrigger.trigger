/** Does what the running case asked for: see ConformanceTriggers. */
trigger ConformanceBatchErrorTrigger on BatchApexErrorEvent(after insert) {
    ConformanceTriggers.run('BatchApexErrorEvent');
}
