import { standardObject } from './table.ts';

export const product2 = standardObject({
  name: 'Product2',
  label: 'Product',
  plural: 'Products',
  prefix: '01t',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_product2.htm',
  can: 'cudn',
  // prettier-ignore
  fields: [
    ['Name', 'Product Name', 'string(255)', 'cur', { idLookup: true }],
    ['ProductCode', 'Product Code', 'string(255)', 'cu'],
    ['Description', 'Product Description', 'textarea(4000)', 'cu'],
    ['IsActive', 'Active', 'boolean', 'cud'],
    ['Family', 'Product Family', 'picklist', 'cu'],
    ['ExternalId', 'External ID', 'string(255)', 'cu'],
    ['DisplayUrl', 'Display URL', 'url(1000)', 'cu'],
    ['QuantityUnitOfMeasure', 'Quantity Unit Of Measure', 'picklist', 'cu'],
    ['StockKeepingUnit', 'Product SKU', 'string(180)', 'cu'],
  ],
});
