/** What a diagnostic says. `{0}`, `{1}`, `{2}` are filled in by the check that reports it. */
export interface DiagnosticText {
  readonly message: string;
  readonly fix: string;
}

/**
 * Every diagnostic of the generator. A number once given is never used for something else.
 * `docs/diagnostics.md` is made from this table.
 */
export const table = {
  // ---- LK00xx: reading the model
  LK0001: {
    message: 'The value is not a literal: {0}',
    fix: 'Write the value out: the model is read without being run.',
  },
  LK0002: { message: '{0} needs the property "{1}".', fix: 'Add the property "{1}".' },
  LK0003: { message: '{0} has no property "{1}"{2}', fix: 'Remove the property, or correct its name.' },
  LK0004: { message: '"{0}" must be {1}.', fix: 'Correct the value.' },
  LK0005: {
    message: 'The constant "{0}" is no part of the model that the generator knows.',
    fix: 'End it with "satisfies" and a type of model/types.ts, or move it out of model/.',
  },
  LK0006: { message: 'The model has no {0}.', fix: 'Add a file below model/ that exports it.' },
  LK0007: { message: 'The model has a second {0}; the first is in {1}.', fix: 'Keep one of the two.' },
  LK0008: { message: 'The file cannot be parsed: {0}', fix: 'Correct the syntax.' },

  // ---- LK01xx: names and texts
  LK0101: {
    message: 'The name "{0}" has {1} characters; {2} may have {3}.',
    fix: 'Choose a name that is shorter by {4}, or a shorter prefix in model/package.ts.',
  },
  LK0102: {
    message: '"{0}" is not a valid name for {1}.',
    fix: 'Start with a letter; use letters, digits and single underscores; do not end with an underscore.',
  },
  LK0103: { message: '"{0}" is a reserved word of Apex and cannot name {1}.', fix: 'Choose another name.' },
  LK0104: {
    message: '{0} "{1}" is already taken by {2}; Salesforce does not tell capitals from small letters.',
    fix: 'Rename one of the two.',
  },
  LK0105: {
    message: '{0} has {1} characters; Salesforce allows {2}.',
    fix: 'Shorten the text by {3} characters.',
  },
  LK0106: { message: '{0} is empty.', fix: 'Write a text.' },

  // ---- LK02xx: contracts
  LK0201: { message: 'The type "{0}" cannot be used in a contract.', fix: '{1}' },
  LK0202: {
    message: 'There is no type "{0}" in the model{1}',
    fix: 'Declare the interface or union below model/, or correct the name.',
  },
  LK0203: { message: '{0} cannot be used in a contract.', fix: '{1}' },
  LK0204: {
    message: 'The service "{0}" does not say who may call it.',
    fix: 'Add the tag @audience internal, external, any, guest, flow or rest.',
  },
  LK0205: {
    message: 'The method "{0}" has no permission gate.',
    fix: 'Add the tag @permission with a custom permission of model/permissions.ts.',
  },
  LK0206: {
    message: 'There is no custom permission "{0}"{1}',
    fix: 'Declare it in model/permissions.ts, or correct the name.',
  },
  LK0207: {
    message: 'The tag @{0} names "{1}", which is no parameter of "{2}".',
    fix: 'Name a parameter of the method.',
  },
  LK0208: {
    message: 'The list "{0}" has no limit.',
    fix: 'Add the tag "@limit {0} 50": how many elements one call may send.',
  },
  LK0209: {
    message: '@permissionPerAction needs a parameter whose type is a union; "{0}" is not.',
    fix: 'Name a parameter of a union type whose members have custom permissions.',
  },
  LK0210: {
    message: 'The tag @{0} is not known{1}',
    fix: 'Known tags: @service, @audience, @category, @path, @permission, @permissionPerAction, @cacheable, @limit, @label, @verb, @status, @tail.',
  },
  LK0211: { message: 'The tag @{0} needs {1}.', fix: 'Complete the tag.' },
  LK0212: {
    message: 'There is no Apex template for the class "{0}" that the service "{1}" calls.',
    fix: 'Add templates/apex/<area>/{0}.cls.hbs, or correct the tag @service.',
  },
  LK0213: {
    message: 'The tag @{0} means nothing here: it is for services with the audience {1}.',
    fix: 'Remove the tag, or correct the audience.',
  },
  LK0214: {
    message: 'The flow action "{0}" must take one list of an interface and return one list of an interface.',
    fix: 'Write {0}(requests: SomeRequest[]): SomeResult[]: a flow hands over many interviews at once.',
  },
  LK0215: {
    message: 'The interface "{0}" is used by flows and by "{1}", which needs another kind of Apex class.',
    fix: 'Declare an interface of its own for the flow actions.',
  },
  LK0216: {
    message: 'The property "{0}" has a type that a flow variable cannot have.',
    fix: 'Use a text, number, boolean, date, id or union, or a list of these.',
  },
  LK0217: {
    message: 'The result "{0}" of a flow action has no property "{1}: {2}".',
    fix: 'Add it: a row that is refused is told by it, because an exception would fail every interview.',
  },
  LK0218: { message: '"{0}" needs the tag @{1}.', fix: 'Add @{1} {2}.' },
  LK0219: { message: '"{1}" is no value for the tag @{0}.', fix: 'Use {2}.' },
  LK0220: {
    message: 'The verb {0} is already taken by "{1}".',
    fix: 'A REST class has one method per verb: tell the cases apart by parameters, or use another address.',
  },
  LK0221: {
    message: 'The parameter "{0}" cannot be read from an address.',
    fix: 'Use a text, number, boolean, date, id or union; only POST, PUT and PATCH have one interface as their body.',
  },

  // ---- LK03xx: objects and fields
  LK0301: {
    message: 'The length {0} is not possible for a field of type {1}; it must be from {2} to {3}.',
    fix: 'Choose a length in that range.',
  },
  LK0302: { message: 'A field of type {0} is not possible on a {1}.', fix: 'Use one of: {2}.' },
  LK0303: {
    message: 'There is no object "{0}" in the model{1}',
    fix: 'Declare it in model/objects, or correct the name.',
  },
  LK0304: {
    message: 'There is no union "{0}" in the model{1}',
    fix: 'Export a union of string literals from a file below model/, or correct the name.',
  },
  LK0305: {
    message: 'The default "{0}" is not a value of the union "{1}"{2}',
    fix: 'Choose one of its members.',
  },
  LK0306: {
    message: 'The precision {0} with scale {1} is not possible.',
    fix: 'Precision from 1 to 18, scale from 0 to the precision.',
  },
  LK0307: { message: 'The property "{0}" is not possible on a {1}.', fix: 'Remove it.' },
  LK0308: { message: 'A {0} needs the property "{1}".', fix: 'Add it.' },
  LK0309: {
    message: 'The relationship name "{0}" is already used by {1} on {2}.',
    fix: 'Choose another relationship name.',
  },
  LK0310: { message: 'A {0} field cannot refer to {1}.', fix: 'Refer to {2}.' },

  // ---- LK04xx: mapping
  LK0401: { message: 'User has no field "{0}"{1}', fix: 'Name a standard field of User.' },
  LK0402: {
    message: '{0} has no field "{1}"{2}',
    fix: 'Name a standard field, or one that model/objects adds.',
  },
  LK0403: {
    message: 'User.{0} is {1} and {2} is {3}: the value cannot be copied.',
    fix: 'Map a field of a type that fits.',
  },
  LK0404: {
    message: '{0} may have {1} characters and User.{2} {3}: a longer value would fail.',
    fix: "State it: add overflow: 'truncate' or overflow: 'fail'.",
  },
  LK0405: { message: 'User.{0} cannot be written by the mapping: {1}', fix: 'Remove the line.' },
  LK0406: { message: 'User.{0} is already mapped in line {1}.', fix: 'Keep one of the two lines.' },

  // ---- LK05xx: errors
  LK0501: {
    message: 'The message uses {{0}} but not {{1}}.',
    fix: 'Number the placeholders from {0} without gaps.',
  },
  LK0502: {
    message: 'The cure has a placeholder; nothing fills it.',
    fix: 'Write the cure without placeholders.',
  },
  LK0503: {
    message: 'The error code "{0}" must be written in capitals with underscores.',
    fix: 'Rename it, for example {1}.',
  },
  LK0504: {
    message: 'The platform error {0} is already recognised by "{1}", which comes first.',
    fix: 'Add a "contains" that tells the two apart, or put the narrower one first.',
  },

  // ---- LK06xx: triggers, permissions, labels
  LK0601: { message: 'There is no trigger event "{0}" on a {1}{2}', fix: 'Use one of: {3}.' },
  LK0602: {
    message: 'There is no class "{0}"{1}',
    fix: 'Name a controller or another generated class, without prefix.',
  },
  LK0603: { message: '{0} has no field "{1}"{2}', fix: 'Write Object.Field with names of model/objects.' },
  LK0604: {
    message: 'There is no template for the handler "{0}" of the trigger.',
    fix: 'Add templates/apex/trigger/{0}.cls.hbs.',
  },
  LK0605: { message: 'The event "{0}" is listed twice.', fix: 'Keep one.' },
  LK0606: {
    message: 'The batch size {0} is not possible on a {1}.',
    fix: 'Give a whole number from 1 to 2000, and only where the object is a platform event.',
  },
  LK0607: {
    message: 'The access "{0}" is not possible for a {1}.',
    fix: 'Use publish for a platform event, and read, edit or all for other objects.',
  },
  LK0608: {
    message: 'The platform has no language "{0}"{1}',
    fix: 'Use a code of codegen/platform/languages.ts.',
  },
  LK0609: {
    message: 'The {0} text of "{1}" has other placeholders than the English one: wanted {2}, found {3}.',
    fix: 'Use each placeholder of the English text, and no other.',
  },
  LK0610: {
    message: 'The {0} text of {1} is missing.',
    fix: 'Add the property "{2}".',
  },
  LK0611: {
    message: 'The language {0} has no case "{1}"{2}',
    fix: 'Use a case of model/languages.ts.',
  },
  LK0612: {
    message: 'There is no picklist with the values of "{0}"{1}',
    fix: 'Remove the texts, or correct the name of the union.',
  },
  LK0613: { message: '"{0}" is not a value of the union "{1}"{2}', fix: 'Use one of its members.' },
  LK0614: {
    message: 'The value "{0}" of the union "{1}" is shown in a picklist and has no texts.',
    fix: 'Add it to model/picklists.ts.',
  },

  // ---- LK07xx: templates
  LK0701: {
    message: 'There is no "{0}" here{1}',
    fix: 'Correct the name, or add it to the model. codegen/README.md lists what a template can use.',
  },
  LK0702: {
    message: 'A template may not use "{0}".',
    fix: 'Decide in codegen/plan and hand the result to the template.',
  },
  LK0703: { message: 'The template cannot be parsed: {0}', fix: 'Correct the Handlebars syntax.' },
  LK0704: {
    message: '"{0}" is {1}; {2}',
    fix: 'Decide in codegen/plan and hand the result to the template.',
  },
  LK0706: { message: 'The rendered Apex cannot be parsed: {0}', fix: 'Correct the template.' },
  LK0707: {
    message: 'The rendered XML is not well formed: {0}',
    fix: 'Correct the template, or use {{xml text}} for the value.',
  },
  LK0708: {
    message: 'The generator does not know what to do with this file.',
    fix: 'Move it to templates/apex/<area>/<Name>.cls.hbs, templates/apex-test/<area>/<Name>Test.cls.hbs or templates/partials.',
  },
  LK0709: {
    message: 'There is no partial "{0}"{1}',
    fix: 'Add templates/partials/{0}.hbs, or correct the name.',
  },
  LK0710: {
    message: '{0} exists and was not made by the generator.',
    fix: 'Move the file, or rename the class in the model.',
  },
  LK0711: { message: 'There is no template "{0}".', fix: 'Restore the file.' },
  LK0712: { message: 'The rendered typings cannot be parsed: {0}', fix: 'Correct the template.' },

  // ---- LK08xx: apps and static resources
  LK0801: {
    message: 'There is no tab "{0}"{1}',
    fix: 'Declare it in model/apps.ts, name a standard tab such as standard-Contact, or correct the name.',
  },
  LK0802: {
    message: 'There is no Lightning web component "{0}"{1}',
    fix: 'Add the bundle below force-app, or correct the name.',
  },
  LK0803: {
    message: 'The component "{0}" cannot be placed there: it does not declare the target {1}.',
    fix: 'Add <target>{1}</target> to its .js-meta.xml.',
  },
  LK0804: {
    message: 'A tab shows either a component or an object.',
    fix: 'Give exactly one of the properties "component" and "object".',
  },
  LK0805: {
    message: 'The object "{0}" is a {1}, which has no tab of its own.',
    fix: 'Name a custom object; a standard object has its tab already, such as standard-Contact.',
  },
  LK0806: { message: 'There is no app "{0}"{1}', fix: 'Declare it in model/apps.ts, or correct the name.' },
  LK0807: {
    message: 'There is no file "{0}" in the npm package "{1}".',
    fix: 'Correct the path, or install the package: npm install.',
  },
} as const satisfies Readonly<Record<string, DiagnosticText>>;

/** Number of a diagnostic. */
export type Code = keyof typeof table;
