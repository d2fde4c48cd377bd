import { didYouMean } from '../diagnostics/suggest.ts';
import { standardFields, type StandardField, type StandardType } from '../platform/standardFields.ts';
import { notMapped } from '../platform/userWrite.ts';
import type { FieldSpec, MappingSpec } from '../read/model.ts';
import type { PlanContext } from './planContext.ts';
import type { View } from './plannedFile.ts';

const texts: readonly StandardType[] = ['string', 'textarea', 'email', 'phone', 'url', 'picklist'];

/** Source types that may be copied into a target type. Everything else loses or invents meaning. */
const sourcesFor: Readonly<Partial<Record<StandardType, readonly StandardType[]>>> = {
  string: texts,
  textarea: texts,
  picklist: ['picklist', 'string'],
  email: ['email'],
  phone: ['phone', 'string'],
  url: ['url', 'string'],
  boolean: ['boolean'],
  date: ['date'],
  datetime: ['datetime'],
  double: ['double', 'int', 'currency'],
  int: ['int'],
};

/** Checks the Contact-to-User mapping against field types and lengths; gives the templates' view of it. */
export function planMapping(context: PlanContext): View[] {
  const first = new Map<string, number>();
  return context.model.mapping.flatMap((line) => {
    const { diagnostics } = context;
    const target = findTarget(line, context);
    const source = findSource(line, context);
    const earlier = first.get(line.to.toLowerCase());
    if (earlier !== undefined) diagnostics.report('LK0406', line.at('to'), line.to, earlier);
    else first.set(line.to.toLowerCase(), line.at('to').line);
    if (target === undefined || source === undefined) return [];
    checkCopy(line, source.field, target, context);
    const isText = texts.includes(target.type);
    return [
      {
        to: line.to,
        from: source.path,
        fromPath: source.path.replaceAll('.', '?.'),
        soqlField: source.path,
        ofAccount: source.path.startsWith('Account.'),
        isText,
        maxLength: isText ? target.length : 0,
        truncate: line.overflow === 'truncate',
        always: line.on === 'always',
      },
    ];
  });
}

function findTarget(line: MappingSpec, { diagnostics }: PlanContext): StandardField | undefined {
  const fields = standardFields.get('User') ?? new Map<string, StandardField>();
  const found = fields.get(line.to);
  if (found === undefined)
    diagnostics.report('LK0401', line.at('to'), line.to, didYouMean(line.to, fields.keys()));
  const reason = notMapped.get(line.to);
  if (reason !== undefined) diagnostics.report('LK0405', line.at('to'), line.to, reason);
  return found;
}

/** `Title`, `Account.Name`, or a field of the model: `Access_Message` becomes `Latchkey_Access_Message__c`. */
function findSource(
  line: MappingSpec,
  context: PlanContext,
): { field: StandardField; path: string } | undefined {
  const parts = line.from.split('.');
  const parent = parts.length === 2 ? parts[0] : 'Contact';
  const name = parts.at(-1) ?? '';
  const objectName = parts.length <= 2 && (parent === 'Contact' || parent === 'Account') ? parent : undefined;
  const standard = objectName === undefined ? undefined : standardFields.get(objectName);
  const object = context.model.objects.find(
    (one) => one.kind === 'standardObject' && one.name === objectName,
  );
  const prefix = objectName === 'Account' ? 'Account.' : '';

  const field = standard?.get(name);
  if (field !== undefined) return { field, path: prefix + name };
  const own = object?.fields.find((one) => one.name === name);
  if (object !== undefined && own !== undefined)
    return { field: asStandard(own), path: prefix + context.naming.field(object, own) };
  const known = [...(standard?.keys() ?? []), ...(object?.fields ?? []).map((one) => one.name)];
  context.diagnostics.report(
    'LK0402',
    line.at('from'),
    objectName ?? 'Contact',
    objectName ? name : line.from,
    didYouMean(name, known),
  );
  return undefined;
}

function asStandard(field: FieldSpec): StandardField {
  const types: Partial<Record<FieldSpec['type'], StandardType>> = {
    Text: 'string',
    LongTextArea: 'textarea',
    Email: 'email',
    Checkbox: 'boolean',
    Number: 'double',
    DateTime: 'datetime',
    Picklist: 'picklist',
  };
  const length = field.length ?? (field.type === 'Email' ? 80 : field.type === 'Picklist' ? 255 : 0);
  return { type: types[field.type] ?? 'reference', length };
}

function checkCopy(
  line: MappingSpec,
  source: StandardField,
  target: StandardField,
  { diagnostics }: PlanContext,
): void {
  if (!(sourcesFor[target.type] ?? []).includes(source.type)) {
    diagnostics.report('LK0403', line.at('from'), line.to, target.type, line.from, source.type);
  } else if (texts.includes(target.type) && source.length > target.length && line.overflow === undefined) {
    diagnostics.report('LK0404', line.at('from'), line.from, source.length, line.to, target.length);
  }
}
