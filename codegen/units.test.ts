import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance, didYouMean } from './diagnostics/suggest.ts';
import { templateLine } from './format/locate.ts';
import { formatXml } from './format/xml.ts';
import { docLines } from './plan/apexClass.ts';
import { constantName } from './plan/names.ts';
import { apexString, xml } from './render/escape.ts';
import { addHeader } from './render/header.ts';
import { isGenerated } from './write/state.ts';

describe('formatXml', () => {
  it('lays elements out with four spaces a level and text on the line of its element', () => {
    const text =
      '<?xml version="1.0"?><!-- c --><a x="1">\n<b>  t &amp; u </b><c/><d></d><e><f>1</f></e></a>';
    const lines = [
      '<?xml version="1.0"?>',
      '<!-- c -->',
      '<a x="1">',
      '    <b>t &amp; u</b>',
      '    <c/>',
      '    <d></d>',
      '    <e>',
      '        <f>1</f>',
      '    </e>',
      '</a>',
      '',
    ];
    assert.equal(formatXml(text), lines.join('\n'));
    assert.equal(formatXml(formatXml(text)), formatXml(text));
  });

  for (const [text, message] of [
    ['<a><b></a></b>', /<b> is closed by <\/a>/],
    ['<a>', /<a> is not closed/],
    ['</a>', /closes nothing/],
    ['<a>x<b/></a>', /text between elements/],
    ['<a>1 & 2</a>', /must be escaped/],
    ['<a>1 > 2</a>', /must be escaped/],
    ['<a>1 < 2</a>', /not an element|starts no element/],
    ['<a b=c></a>', /not an element/],
  ] as const) {
    it(`refuses ${text}`, () => assert.throws(() => formatXml(text), message));
  }
});

describe('names and texts', () => {
  it('makes constants of members', () => {
    assert.deepEqual(['Grant', 'is not blank', 'RequestStatus', 'CspLitePortal', '-x-'].map(constantName), [
      'GRANT',
      'IS_NOT_BLANK',
      'REQUEST_STATUS',
      'CSP_LITE_PORTAL',
      'X',
    ]);
  });

  it('wraps doc comments and never lets one end early', () => {
    assert.deepEqual(docLines('aa bb cc\n\ndd */ ee', 5), ['aa bb', 'cc', '', 'dd *', '/ ee']);
    assert.deepEqual(docLines(''), []);
  });

  it('escapes for Apex and for XML', () => {
    assert.equal(apexString("a'b\\c\n\t"), "a\\'b\\\\c\\n\\t");
    assert.equal(xml(`<a b="c">'&`), '&lt;a b=&quot;c&quot;&gt;&apos;&amp;');
  });

  it('suggests what is near and nothing else', () => {
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(didYouMean('Lable', ['Name', 'Label']), ', did you mean "Label"?');
    assert.equal(didYouMean('Xyz', ['Name', 'Label']), '.');
  });
});

describe('headers', () => {
  it('stand where they are looked for in every language', () => {
    for (const language of ['apex', 'xml', 'typescript', 'markdown'] as const) {
      assert.ok(
        isGenerated(addHeader('<?xml version="1.0"?><a/>', language, 'templates/a.hbs', ['model/a.ts'])),
        language,
      );
    }
    assert.equal(isGenerated('public class A { /* @generated from x */ }'), false);
  });
});

describe('templateLine', () => {
  const template = {
    path: 'templates/t.hbs',
    text: 'class {{a}} {\n  void x() {\n  }\n  void x() {\n  int {{b}} = ;\n}',
  };

  it('finds the one line that can have made the rendered one', () => {
    assert.equal(templateLine(template, '    int count = ;').line, 5);
  });

  it('falls back to the first line when there is more than one', () => {
    assert.equal(templateLine(template, 'void x() {').line, 1);
  });
});
