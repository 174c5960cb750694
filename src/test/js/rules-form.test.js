'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const said = new Map();
const controls = {};
const control = (id, value) => Object.assign(el('input', { id: id, value: value }), { closest: (selector) => (selector === 'details' ? null : 'group of ' + id) });
const Form = load('attain/kernel/rules/rules-form', {
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        text: (id, value) => (controls[id] = control(id, value)),
        complain: (field, text, beneath) => said.set(field.id, [text, beneath]),
    },
    'attain/kernel/rules/rules-editors': {},
    'attain/kernel/rules/rules-model': load('attain/kernel/rules/rules-model'),
    'attain/kernel/rules/rules-rows': () => Object.assign(control('rows', ':C:60:14'), {
        cells: { '0.days': control('days', '60'), '0.grace': control('grace', '14') },
    }),
});

const SET = { code: 'pool-rules', rules: [{ name: 'warnDays', kind: 'number' }, { name: 'recall', kind: 'rows', columns: [] }] };
const form = () => new Form(SET, { mayEdit: true, rules: { warnDays: 7, recall: ':C:60:14' } }, () => {}, () => '');

test('each fault stands at its field, that of a cell beneath it, and the first has the focus', () => {
    const left = form().complain([{ field: 'recall.0.grace', message: 'At most 90' }, { field: 'recall', message: 'Too many' }, { field: 'other', message: 'Changed' }]);
    assert.deepEqual(said.get('grace'), ['At most 90', undefined]);
    assert.deepEqual(said.get('days'), ['', undefined]);
    assert.deepEqual(said.get('rows'), ['Too many', 'group of rows']);
    assert.equal(document.activeElement.id, 'grace');
    assert.deepEqual(left.map((each) => each.message), ['Changed']);
});

test('what is no number cannot be previewed: it would be judged as it stood before, and its fault forgotten', () => {
    const opened = form();
    assert.equal(opened.isRead(), true);
    controls['attain-rule-warnDays'].value = 'x1';
    assert.equal(opened.isRead(), false);
});
