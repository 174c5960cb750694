'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/customer/handover/handover-model');

const chosen = (more) => Object.assign({ projectKey: 'SALES', person: 'lily', from: '2026-12-01', heir: '', choices: [], lines: new Map(), people: [] }, more);

test('kinds of which there is nothing are not told', () => {
    assert.deepEqual(model.counted({ customers: 2, deals: 0, closedDeals: 1, targets: 0, tasks: 0 }), [{ kind: 'customers', count: 2 }, { kind: 'closedDeals', count: 1 }]);
});

test('what is sent says any part as none, and lines by their ids', () => {
    const body = model.body(chosen({ choices: [{ region: 'South', productLine: '', tier: '', heir: 'ann', name: 'Ann' }], lines: new Map([[7, '']]) }));
    assert.equal(body.heir, null);
    assert.deepEqual(body.choices, [{ region: 'South', productLine: null, tier: null, heir: 'ann' }]);
    assert.deepEqual(body.lines, [{ issueId: 7, heir: '' }]);
});

test('heirs are those who get something, each once', () => {
    const people = [{ key: 'tom', name: 'Tom' }, { key: 'ann', name: 'Ann' }, { key: 'ann', name: 'Ann' }, { key: 'zoe', name: 'Zoe' }];
    assert.deepEqual(model.heirs(chosen({ heir: 'tom', lines: new Map([[7, 'ann']]), people: people })).map((each) => each.key), ['tom', 'ann']);
});

test('what passed before the server stopped is told as not compared', () => {
    const gets = { customers: 2, deals: 1, closedDeals: 0, targets: 0, tasks: 0 };
    assert.equal(model.uncompared({ state: 'done', issues: 1, heirs: [{ gets: gets }] }), 2);
    assert.equal(model.uncompared({ state: 'waiting', issues: 0, heirs: [{ gets: gets }] }), 0);
});

test('a comparison proves itself where nothing differs', () => {
    assert.equal(model.isProved({ different: 0, moved: 0 }), true);
    assert.equal(model.isProved({ different: 1, moved: 0 }), false);
    assert.equal(model.mayGoBack({ state: 'goingBack', trouble: '' }), false);
    assert.equal(model.mayGoBack({ state: 'goingBack', trouble: 'Jira refused' }), true);
});
