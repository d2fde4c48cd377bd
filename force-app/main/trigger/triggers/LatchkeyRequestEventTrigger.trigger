// @generated from templates/trigger/Trigger.trigger.hbs, model/triggers.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Turns inbound events into access requests. */
trigger LatchkeyRequestEventTrigger on Latchkey_Request__e(after insert) {
    LatchkeyTriggerDispatcher.run(
        new LatchkeyRequestEventHandler(),
        Trigger.operationType,
        Trigger.new,
        Trigger.oldMap
    );
}
