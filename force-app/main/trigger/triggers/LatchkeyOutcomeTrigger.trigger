// @generated from templates/trigger/Trigger.trigger.hbs, model/triggers.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Records outcomes on requests and Contacts. */
trigger LatchkeyOutcomeTrigger on Latchkey_Outcome__e(after insert) {
    LatchkeyTriggerDispatcher.run(
        new LatchkeyOutcomeHandler(),
        Trigger.operationType,
        Trigger.new,
        Trigger.oldMap
    );
}
