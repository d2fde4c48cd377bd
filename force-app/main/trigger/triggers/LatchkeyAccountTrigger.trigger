// @generated from templates/trigger/Trigger.trigger.hbs, model/triggers.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Turns changes of Accounts that policies test into access requests of their Contacts. */
trigger LatchkeyAccountTrigger on Account(after insert, after update) {
    LatchkeyTriggerDispatcher.run(
        new LatchkeyAccountHandler(),
        Trigger.operationType,
        Trigger.new,
        Trigger.oldMap
    );
}
