// @generated from templates/trigger/Trigger.trigger.hbs, model/triggers.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Turns relevant changes of Contacts into access requests. */
trigger LatchkeyContactTrigger on Contact(after insert, after update, after delete, after undelete) {
    LatchkeyTriggerDispatcher.run(
        new LatchkeyContactHandler(),
        Trigger.operationType,
        Trigger.new,
        Trigger.oldMap
    );
}
