import { lineColumn, linkColumn, numberColumn, textColumn, timeColumn } from 'c/latchkeyColumns';

describe('columns', () => {
  it('wrap text, and take their share of the room without a width', () => {
    const column = {
      label: 'Note',
      fieldName: 'note',
      type: 'text',
      hideDefaultActions: true,
      wrapText: true,
    };
    expect(textColumn('Note', 'note')).toEqual(column);
    expect(textColumn('Note', 'note')).not.toHaveProperty('initialWidth');
    expect(textColumn('Note', 'note', 120)).toEqual({ ...column, initialWidth: 120 });
  });

  it('keep to one line where that is asked for', () => {
    expect(lineColumn('State', 'status', 120)).toMatchObject({ type: 'text', initialWidth: 120 });
    expect(lineColumn('State', 'status')).not.toHaveProperty('wrapText');
  });

  it('show numbers as numbers', () => {
    expect(numberColumn('Failed', 'failed', 90)).toEqual({
      label: 'Failed',
      fieldName: 'failed',
      type: 'number',
      hideDefaultActions: true,
      initialWidth: 90,
    });
  });

  it('show points in time with day and minute', () => {
    const { type, typeAttributes } = timeColumn('Started', 'started', 160);
    expect(type).toBe('date');
    expect(typeAttributes).toMatchObject({ day: 'numeric', minute: '2-digit' });
  });

  it('link a name to its record in the same tab', () => {
    expect(linkColumn('Person', 180)).toMatchObject({
      fieldName: 'link',
      type: 'url',
      wrapText: true,
      initialWidth: 180,
      typeAttributes: { label: { fieldName: 'name' }, target: '_self' },
    });
  });
});
