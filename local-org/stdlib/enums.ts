/** Platform enums. Constants are in the platform's order where code can see it (ordinal(), sorting). */
import { defineNativeEnum, nativeEnumConstant } from '../runtime/enums.ts';
import type { ApexEnumValue } from '../runtime/values.ts';
import { statusCodes } from './statusCodes.ts';
import type { NativeEnum } from './table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

export const nativeEnums: readonly NativeEnum[] = [
  {
    name: 'LoggingLevel',
    doc: `${REFERENCE}apex_enum_System_LoggingLevel.htm`,
    constants: words('NONE INTERNAL FINEST FINER FINE DEBUG INFO WARN ERROR'),
  },
  {
    name: 'RoundingMode',
    doc: `${REFERENCE}apex_methods_system_decimal.htm`,
    constants: words('UP DOWN CEILING FLOOR HALF_UP HALF_DOWN HALF_EVEN UNNECESSARY'),
  },
  {
    name: 'AccessLevel',
    doc: `${REFERENCE}apex_class_System_AccessLevel.htm`,
    constants: words('USER_MODE SYSTEM_MODE'),
  },
  {
    name: 'AccessType',
    doc: `${REFERENCE}apex_enum_System_AccessType.htm`,
    constants: words('READABLE CREATABLE UPDATABLE UPSERTABLE'),
  },
  {
    name: 'TriggerOperation',
    doc: `${REFERENCE}apex_enum_System_TriggerOperation.htm`,
    constants: words(
      'BEFORE_INSERT AFTER_INSERT BEFORE_UPDATE AFTER_UPDATE BEFORE_DELETE AFTER_DELETE AFTER_UNDELETE',
    ),
  },
  {
    name: 'Quiddity',
    doc: `${REFERENCE}apex_enum_System_Quiddity.htm`,
    constants:
      words(`ANONYMOUS AURA BATCH_ACS BATCH_APEX BATCH_CHUNK_PARALLEL BATCH_CHUNK_SERIAL BULK_API COMMERCE_INTEGRATION
      DISCOVERABLE_LOGIN FUNCTION_CALLBACK FUTURE INBOUND_EMAIL_SERVICE INVOCABLE_ACTION IOT PLATFORM_EVENT_PUBLISH_CALLBACK
      POST_INSTALL_SCRIPT QUEUEABLE QUICK_ACTION REMOTE_ACTION REST RUNTEST_ASYNC RUNTEST_DEPLOY RUNTEST_SYNC SCHEDULED SOAP
      SYNCHRONOUS TRANSACTION_FINALIZER_QUEUEABLE UNDEFINED VF`),
  },
  {
    name: 'FormulaEval.FormulaGlobal',
    doc: `${REFERENCE}apex_enum_formulaeval_FormulaGlobal.htm`,
    constants: words('CUSTOMMETADATA LABEL ORGANIZATION PERMISSION PROFILE SETUP SYSTEM USER USERROLE'),
  },
  {
    name: 'FormulaEval.FormulaReturnType',
    doc: `${REFERENCE}apex_enum_formulaeval_FormulaReturnType.htm`,
    constants: words('BOOLEAN DATE DATETIME DECIMAL DOUBLE ID INTEGER LONG STRING TIME'),
  },
  {
    name: 'JSONToken',
    doc: `${REFERENCE}apex_enum_System_JsonToken.htm`,
    constants:
      words(`END_ARRAY END_OBJECT FIELD_NAME NOT_AVAILABLE START_ARRAY START_OBJECT VALUE_EMBEDDED_OBJECT VALUE_FALSE
      VALUE_NULL VALUE_NUMBER_FLOAT VALUE_NUMBER_INT VALUE_STRING VALUE_TRUE`),
  },
  {
    name: 'ParentJobResult',
    doc: `${REFERENCE}apex_enum_System_ParentJobResult.htm`,
    constants: words('SUCCESS UNHANDLED_EXCEPTION'),
  },
  {
    name: 'ApplicationReadWriteMode',
    doc: `${REFERENCE}apex_methods_system_system.htm`,
    constants: words('DEFAULT READ_ONLY'),
  },
  { name: 'StatusCode', doc: `${REFERENCE}apex_enum_System_StatusCode.htm`, constants: statusCodes },
  {
    name: 'Schema.DisplayType',
    doc: `${REFERENCE}apex_enum_Schema_DisplayType.htm`,
    constants:
      words(`ADDRESS ANYTYPE BASE64 BOOLEAN COMBOBOX COMPLEXVALUE CURRENCY DATACATEGORYGROUPREFERENCE DATE DATETIME DOUBLE
      EMAIL ENCRYPTEDSTRING ID INTEGER JSON LOCATION LONG MULTIPICKLIST PERCENT PHONE PICKLIST REFERENCE SOBJECT STRING TEXTAREA
      TIME URL`),
  },
  {
    name: 'Schema.SOAPType',
    doc: `${REFERENCE}apex_enum_Schema_SOAPType.htm`,
    constants: words(
      'ADDRESS ANYTYPE BASE64BINARY BOOLEAN DATE DATETIME DECIMAL DOUBLE ID INTEGER LOCATION LONG STRING TIME',
    ),
  },
  {
    name: 'Metadata.DeployStatus',
    doc: `${REFERENCE}apex_enum_Metadata_DeployStatus.htm`,
    constants: words(
      'Canceled Canceling Failed FinalizingDeploy FinalizingDeployFailed InProgress Pending Succeeded SucceededPartial',
    ),
  },
  {
    name: 'Metadata.DeployProblemType',
    doc: `${REFERENCE}apex_enum_Metadata_DeployProblemType.htm`,
    constants: words('Error Info Warning'),
  },
  {
    name: 'ApexPages.Severity',
    doc: `${REFERENCE}apex_enum_ApexPages_Severity.htm`,
    constants: words('CONFIRM INFO WARNING ERROR FATAL'),
  },
  {
    name: 'Cache.Visibility',
    doc: `${REFERENCE}apex_enum_cache_Visibility.htm`,
    constants: words('ALL NAMESPACE'),
  },
  {
    name: 'Auth.LightningLoginEligibility',
    doc: `${REFERENCE}apex_enum_Auth_LightningLoginEligibility.htm`,
    constants:
      words(`ELIGIBLE ORG_AUTHENTICATOR_NOT_ENABLED ORG_PREF_NOT_ENABLED USER_AUTHENTICATOR_NOT_CONNECTED
      USER_NOT_ALLOWED USER_NOT_ENROLLED USER_PERM_NOT_ENABLED`),
  },
  {
    name: 'Auth.LoginDiscoveryMethod',
    doc: `${REFERENCE}apex_enum_Auth_LoginDiscoveryMethod.htm`,
    constants: words('LIGHTNING_LOGIN PASSWORD'),
  },
  {
    name: 'Auth.SessionLevel',
    doc: `${REFERENCE}apex_enum_Auth_SessionLevel.htm`,
    constants: words('LOW STANDARD HIGH_ASSURANCE'),
  },
  {
    name: 'Auth.VerificationMethod',
    doc: `${REFERENCE}apex_enum_Auth_VerificationMethod.htm`,
    constants: words(
      'BUILT_IN_AUTHENTICATOR EMAIL PASSWORD SALESFORCE_AUTHENTICATOR SECURITY_KEY SMS TOTP U2F',
    ),
  },
  {
    name: 'Auth.VerificationPolicy',
    doc: `${REFERENCE}apex_enum_Auth_VerificationPolicy.htm`,
    constants: words('HIGH_ASSURANCE'),
  },
  {
    name: 'Schema.SObjectDescribeOptions',
    doc: `${REFERENCE}apex_enum_Schema_SObjectDescribeOptions.htm`,
    constants: words('DEFAULT DEFERRED FULL'),
  },
];

for (const { name, constants } of nativeEnums) defineNativeEnum(name, constants);

/** A constant by name; a code the platform has and the table has not counts as UNKNOWN_EXCEPTION. */
export function enumValue(enumName: string, constant: string): ApexEnumValue {
  if (enumName === 'StatusCode' && !statusCodes.includes(constant))
    return nativeEnumConstant(enumName, 'UNKNOWN_EXCEPTION');
  return nativeEnumConstant(enumName, constant);
}
