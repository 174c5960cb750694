'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/customer/tail/customers-model');

test('what an address asks for is shown, and nothing else of it', () => {
    const view = model.view(new URLSearchParams('?project=SALES&tier=A&owner=luo&page=7'));
    assert.deepEqual(view, { text: '', tier: 'A', owner: 'luo', region: '', type: '', untouched: '', sort: '' });
    assert.equal(model.isNarrow(view), true);
    assert.equal(model.isNarrow(model.view(new URLSearchParams('?project=SALES&sort=next'))), false);
});

test('a number of open opportunities leads to those of the customer', () => {
    assert.equal(model.deals({ key: 'SALES-7' }, ['10', '12']), 'parent = SALES-7 AND status in (10, 12)');
});

test('those that are ticked are touched, issues and rows, or all that the view finds', () => {
    const said = { kind: 'batch', way: 'mail', note: 'News', day: '2026-11-30' };
    const ticked = [{ key: 'SALES-7', number: undefined }, { number: 12 }];
    const view = model.view(new URLSearchParams('tier=C&untouched=30&sort=next'));
    assert.deepEqual(model.touch(Object.assign({ whom: 'ticked' }, said), ticked, view), Object.assign({ keys: ['SALES-7'], rows: [12] }, said));
    assert.deepEqual(model.touch(Object.assign({ whom: 'found' }, said), ticked, view), Object.assign({}, said, { text: '', tier: 'C', owner: '', region: '', type: '', untouched: '30' }));
});
