/**
 * A new file version without a document makes its document and links it to its owner and to the place it is first
 * published. Source: object reference, ContentVersion (FirstPublishLocationId, ContentDocumentId) and
 * ContentDocumentLink. UNVERIFIED: Which FileType has a ContentVersion whose extension is not listed here?
 */
import { randomBytes } from 'node:crypto';
import { ApexBlob, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { saveInternally } from '../internal.ts';
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { textOf } from './values.ts';

const FILE_TYPES: Readonly<Record<string, string>> = {
  txt: 'TEXT',
  docx: 'WORD_X',
  doc: 'WORD',
  xlsx: 'EXCEL_X',
  xls: 'EXCEL',
  pptx: 'POWER_POINT_X',
  ppt: 'POWER_POINT',
};

const KNOWN = /^(pdf|csv|html|xml|json|zip|png|jpe?g|gif|bmp|mp3|mp4|m4a|m4v|wav|mov|rtf|svg|exe|js)$/;

function fileType(extension: string | null): string {
  const key = extension?.toLowerCase() ?? '';
  return FILE_TYPES[key] ?? (KNOWN.test(key) ? key.toUpperCase() : 'UNKNOWN');
}

export const contentVersion: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      const { fields } = row.record;
      const path = textOf(row, 'pathonclient');
      const extension = path?.includes('.') ? (path.split('.').at(-1) ?? null) : null;
      const data = fields.get('versiondata');
      if (data instanceof ApexBlob) {
        fields.set('contentsize', data.bytes.length);
        fields.set('fileextension', extension);
        fields.set('filetype', fileType(extension));
      }
      if (fields.get('title') === null || fields.get('title') === undefined) fields.set('title', path);
      // An empty file is refused [R github.com/trailheadapps/dreamhouse-lwc FileUtilitiesTest].
      if (data instanceof ApexBlob && data.bytes.length === 0)
        fail(row, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [VersionData]', ['VersionData']);
      if (row.operation === 'insert') startVersion(ctx, row);
    }
  },
  afterSave: (ctx, rows) => {
    for (const row of rows) if (row.operation === 'insert') publishVersion(ctx, row);
  },
};

/** Number of the version, and its document when it is the first. */
function startVersion(ctx: DmlContext, row: Row): void {
  const { fields } = row.record;
  const documentId = textOf(row, 'contentdocumentid');
  const versions =
    documentId === null ? [] : ctx.store.findBy(row.record.schema, 'ContentDocumentId', documentId);
  fields.set('versionnumber', String(versions.length + 1));
  fields.set('islatest', true);
  fields.set('ismajorversion', true);
  fields.set('publishstatus', 'P');
  for (const version of versions) {
    ctx.store.update(row.record.schema, String(version.fields.get('id')), new Map([['islatest', false]]));
  }
}

function publishVersion(ctx: DmlContext, row: Row): void {
  const { store } = ctx;
  const known = textOf(row, 'contentdocumentid');
  const described: Record<string, Value> = {
    Title: row.record.fields.get('title') ?? null,
    FileExtension: row.record.fields.get('fileextension') ?? null,
    FileType: row.record.fields.get('filetype') ?? null,
    ContentSize: row.record.fields.get('contentsize') ?? null,
    LatestPublishedVersionId: row.id,
    PublishStatus: 'P',
  };
  if (known !== null) {
    const values = new Map(Object.entries(described).map(([name, value]) => [name.toLowerCase(), value]));
    store.update(store.object('ContentDocument'), known, values);
    return;
  }
  const author = { userId: ctx.exec.tx.userId, now: ctx.exec.now() };
  const ownerId = textOf(row, 'ownerid') ?? ctx.exec.tx.userId;
  const id = store.create('ContentDocument', { ...described, OwnerId: ownerId }, author);
  row.record.fields.set('contentdocumentid', id);
  store.update(row.record.schema, row.id!, new Map([['contentdocumentid', id]]));
  const place = textOf(row, 'firstpublishlocationid');
  link(ctx, row, id, ownerId, 'I');
  if (place !== null && place !== ownerId) link(ctx, row, id, place, 'V');
}

function link(ctx: DmlContext, row: Row, documentId: string, entityId: string, shareType: string): void {
  const record = new SObject(ctx.store.object('ContentDocumentLink'));
  record.fields.set('contentdocumentid', documentId);
  record.fields.set('linkedentityid', entityId);
  record.fields.set('sharetype', shareType);
  record.fields.set('visibility', 'AllUsers');
  for (const error of saveInternally(ctx, 'insert', [record]).flatMap((saved) => saved.errors)) {
    fail(row, error.statusCode, error.message, error.fields);
  }
}

/**
 * A new content delivery is reachable at once: the object reference's ContentDistribution has its addresses filled by
 * the org. What stands behind the host is this org's own.
 */
export const contentDistribution: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      if (row.operation !== 'insert') continue;
      const { fields } = row.record;
      const versionId = textOf(row, 'contentversionid');
      const version =
        versionId === null
          ? null
          : ctx.store.load(ctx.store.object('ContentVersion'), [versionId]).get(versionId);
      const key = randomBytes(24).toString('base64url');
      fields.set('contentdocumentid', version?.fields.get('contentdocumentid') ?? null);
      fields.set('distributionpublicurl', `https://localorg.file.force.com/sfc/p/${key}`);
      if (fields.get('preferencesalloworiginaldownload') === true)
        fields.set(
          'contentdownloadurl',
          `https://localorg.file.force.com/sfc/dist/version/download/?d=${key}`,
        );
      if (fields.get('preferencesallowpdfdownload') === true)
        fields.set(
          'pdfdownloadurl',
          `https://localorg.file.force.com/sfc/dist/version/renditionDownload/?d=${key}`,
        );
      if (fields.get('preferencespasswordrequired') === true)
        fields.set('password', randomBytes(6).toString('base64url'));
      fields.set('viewcount', 0);
    }
  },
};
