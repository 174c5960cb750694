'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let form = null;
const rowForm = load('attain/customer/tail/row-form', {
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        text: (id, value) => el('input', { id: id, value: value }),
        select: (id) => el('select', { id: id }),
        options: (control, choices, chosen) => Object.assign(control, { choices: choices.map((each) => each.value), value: chosen }),
    },
    'attain/kernel/plain-form': function (about) {
        form = about;
    },
});

const REGIONS = [{ word: 'East', name: 'East China' }];
const ROW = { number: 12, version: 3, name: 'Kite', phone: '021', region: 'North', regionName: 'North China', owner: { key: 'luo', name: 'Luo' }, notes: 'Tea' };

function shown(row) {
    const sent = [];
    rowForm({ row: row, regions: REGIONS, me: 'mei', send: (body) => sent.push(body), close: () => {}, newest: () => {} });
    return sent;
}

const value = (name) => form.inputs[name].value;

test('a new row is empty and one’s own, and is sent without a version', () => {
    const sent = shown(null);
    assert.equal(form.label, 'add');
    assert.deepEqual([value('name'), value('region'), value('owner')], ['', '', 'mei']);
    assert.deepEqual(form.inputs.owner.choices, ['', 'mei']);
    form.send({ name: 'Harbour' });
    assert.deepEqual(sent, [{ version: null, name: 'Harbour' }]);
});

test('a row that is changed says what it said, with an owner whom no new one could have', () => {
    const sent = shown(ROW);
    assert.equal(form.label, 'edit Kite');
    assert.deepEqual(['name', 'phone', 'region', 'owner'].map(value).concat(form.inputs.notes.text), ['Kite', '021', 'North', 'luo', 'Tea']);
    assert.deepEqual(form.inputs.owner.choices, ['', 'mei', 'luo']);
    form.send({ name: 'Kite 2' });
    assert.deepEqual(sent, [{ version: 3, name: 'Kite 2' }]);
});

test('nobody’s row stays nobody’s, and one’s own is there once', () => {
    shown(Object.assign({}, ROW, { owner: null }));
    assert.equal(value('owner'), '');
    shown(Object.assign({}, ROW, { owner: { key: 'mei', name: 'Mei' }, region: 'East' }));
    assert.deepEqual(form.inputs.owner.choices, ['', 'mei']);
});
