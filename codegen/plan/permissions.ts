import type { Position } from '../diagnostics/diagnostic.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { kindTitle, limits } from '../platform/limits.ts';
import type { FieldSpec, ObjectSpec, PermissionSetSpec } from '../read/model.ts';
import { appName, tabName } from './apps.ts';
import { actionClass } from './flowActions.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const folder = 'force-app/main/schema';

/** Custom permissions and permission sets. Call it after all classes are planned: it looks their names up. */
export function planPermissions(context: PlanContext): PlannedFile[] {
  return [...planCustomPermissions(context), ...planPermissionSets(context)];
}

function planCustomPermissions(context: PlanContext): PlannedFile[] {
  const names = new NameSpace('The custom permission', context.diagnostics);
  return context.model.customPermissions.map((permission) => {
    const name = context.naming.prefixed(permission.name);
    names.claim(name, permission.at('name'));
    checkHead(name, 'a custom permission', permission, context);
    return {
      path: `${folder}/customPermissions/${name}.customPermission-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/customPermission.hbs',
      sources: [permission.at().file],
      view: { ...context.base, label: permission.label, description: permission.description },
      at: permission.at('name'),
    };
  });
}

interface Head {
  readonly label: string;
  readonly description: string;
  readonly at: (key?: string) => Position;
}

function checkHead(name: string, title: string, head: Head, { diagnostics }: PlanContext): void {
  checkName(name, 'permissionName', title, head.at('name'), diagnostics);
  checkText(head.label, limits.permissionLabel, 'The label', head.at('label'), diagnostics);
  checkText(
    head.description,
    limits.permissionDescription,
    'The description',
    head.at('description'),
    diagnostics,
  );
}

function planPermissionSets(context: PlanContext): PlannedFile[] {
  const names = new NameSpace('The permission set', context.diagnostics);
  return context.model.permissionSets.map((set) => {
    const name = context.naming.prefixed(set.name);
    names.claim(name, set.at('name'));
    checkHead(name, 'a permission set', set, context);
    return {
      path: `${folder}/permissionsets/${name}.permissionset-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/permissionSet.hbs',
      sources: [set.at().file],
      view: {
        ...context.base,
        label: set.label,
        description: set.description,
        classes: classAccesses(set, context),
        customPermissions: customPermissions(set, context),
        objects: objectAccesses(set, context),
        fields: fieldAccesses(set, context),
        apps: set.apps.map((app) => appName(app, context)).sort(compare),
        tabs: set.tabs.map((tab) => tabName(tab, context)).sort(compare),
      },
      at: set.at('name'),
    };
  });
}

function classAccesses(set: PermissionSetSpec, context: PlanContext): string[] {
  const { naming, classes, model, diagnostics } = context;
  return set.classes
    .flatMap(({ value, at }) => {
      const actions = model.services.find((service) => service.name === value && service.audience === 'flow');
      if (actions !== undefined) return actions.methods.map((method) => actionClass(method, context));
      const name = naming.className(value);
      const known = model.services.map((service) => service.name);
      if (!classes.has(name)) diagnostics.report('LK0602', at, value, didYouMean(value, known));
      return name;
    })
    .sort(compare);
}

function customPermissions(set: PermissionSetSpec, { naming, model, diagnostics }: PlanContext): string[] {
  const known = model.customPermissions.map((permission) => permission.name);
  return set.customPermissions
    .map(({ value, at }) => {
      if (!known.includes(value)) diagnostics.report('LK0206', at, value, didYouMean(value, known));
      return naming.prefixed(value);
    })
    .sort(compare);
}

function objectAccesses(set: PermissionSetSpec, context: PlanContext): View[] {
  return set.objects
    .flatMap(({ object: name, access, at }) => {
      const object = findObject(name, at('object'), context);
      if (object === undefined) return [];
      const isEvent = object.kind === 'platformEvent';
      if (isEvent !== (access === 'publish'))
        context.diagnostics.report('LK0607', at('access'), access, kindTitle[object.kind]);
      return [
        {
          object: context.naming.object(object),
          create: access === 'all' || access === 'publish',
          edit: access === 'edit' || access === 'all',
          all: access === 'all',
        },
      ];
    })
    .sort((a, b) => compare(a.object, b.object));
}

/**
 * Fields of the objects above and the fields named one by one. Required fields are left out: everybody who
 * has the object has them, and Salesforce refuses a permission for them. Fields of events have no permissions.
 */
function fieldAccesses(set: PermissionSetSpec, context: PlanContext): View[] {
  const accesses = new Map<string, { field: string; edit: boolean }>();
  const add = (object: ObjectSpec, field: FieldSpec, edit: boolean) => {
    if (field.required || object.kind === 'platformEvent') return;
    const name = `${context.naming.object(object)}.${context.naming.field(object, field)}`;
    accesses.set(name, { field: name, edit: edit || (accesses.get(name)?.edit ?? false) });
  };
  for (const access of set.objects) {
    const object = context.model.objects.find((one) => one.name === access.object);
    for (const field of object?.fields ?? []) if (object) add(object, field, access.access !== 'read');
  }
  for (const { field: path, access, at } of set.fields) {
    const [objectName = '', fieldName = ''] = path.split('.');
    const object = findObject(objectName, at('field'), context);
    const field = object?.fields.find((one) => one.name === fieldName);
    if (object && field) add(object, field, access === 'edit');
    else if (object)
      context.diagnostics.report(
        'LK0603',
        at('field'),
        objectName,
        fieldName,
        didYouMean(
          fieldName,
          object.fields.map((one) => one.name),
        ),
      );
  }
  return [...accesses.values()].sort((a, b) => compare(a.field, b.field));
}

function findObject(name: string, at: Position, { model, diagnostics }: PlanContext): ObjectSpec | undefined {
  const object = model.objects.find((one) => one.name === name);
  if (object === undefined)
    diagnostics.report(
      'LK0303',
      at,
      name,
      didYouMean(
        name,
        model.objects.map((one) => one.name),
      ),
    );
  return object;
}
