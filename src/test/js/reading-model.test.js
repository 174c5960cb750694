'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/kernel/imports/reading-model');
const ours = { version: 0, system: null, columns: [{ heading: 'customer', column: 'customer', factor: 1, maybe: [] }], words: [], marks: [], left: [], warnings: [] };

test('of a file in our own words nothing is told', () => {
    assert.equal(model.isForeign(ours), false);
    assert.equal(model.isForeign(Object.assign({}, ours, { system: 'Odoo' })), true);
    assert.equal(model.isForeign(Object.assign({}, ours, { columns: [{ heading: 'Customer', column: 'customer', factor: 1, maybe: [] }] })), false);
});

test('a word without ours asks', () => {
    const asked = Object.assign({}, ours, { words: [{ column: 'status', written: 'Closed Won', word: null }] });
    assert.equal(model.asks(asked), true);
    assert.equal(model.asks(ours), false);
});

test('only what was chosen anew is sent', () => {
    const reading = Object.assign({}, ours, {
        version: 3, words: [{ column: 'status', written: 'a', word: 'Won' }, { column: 'status', written: 'b', word: null }], marks: [{ column: 'amount', mark: null }],
    });
    assert.deepEqual(model.changes(reading, { columns: ['customer'], words: ['Won', 'Lost'], marks: ['comma'] }), {
        seen: 3, columns: [], words: [{ column: 'status', written: 'b', word: 'Lost' }], marks: [{ column: 'amount', mark: 'comma' }],
    });
    assert.deepEqual(model.changes(reading, { columns: [''], words: ['', ''], marks: [''] }).columns, [{ heading: 'customer', column: '' }]);
});

test('a warning is seen', () => {
    assert.equal(model.asks(Object.assign({}, ours, { warnings: ['no lost ones'] })), true);
});

test('of a column that may be several somebody must tell, also that it is none', () => {
    const asked = Object.assign({}, ours, { columns: [{ heading: 'Company', column: null, factor: 1, maybe: ['customer'] }] });
    const sent = (chosen) => model.changes(asked, { columns: [chosen], words: [], marks: [] });
    assert.equal(model.asks(asked), true);
    assert.equal(model.isChange(sent(model.column(asked.columns[0]))), false);
    assert.deepEqual(sent('').columns, [{ heading: 'Company', column: '' }]);
    assert.equal(model.isChange(sent('customer')), true);
});
