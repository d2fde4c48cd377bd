// @generated from templates/trigger/Trigger.trigger.hbs, model/triggers.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Answers by mail what was asked at the login page. */
trigger LatchkeyLoginEventTrigger on Latchkey_Login_Help__e(after insert) {
    LatchkeyTriggerDispatcher.run(
        new LatchkeyLoginEventHandler(),
        Trigger.operationType,
        Trigger.new,
        Trigger.oldMap
    );
}
