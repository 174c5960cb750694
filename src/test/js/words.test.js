'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/words/words-model');

const word = (code, kind) => ({ code: code, kind: kind, own: false, name: code, english: code, chinese: '', weekly: 1, archived: false });
const ANSWER = { version: 3, mayEdit: true, words: [word('calls', 'action'), word('revenue', 'sum'), word('visits', 'action')] };

test('key actions move past each other and leave results where they are', () => {
    const rows = model.rowsOf(ANSWER);
    assert.deepEqual(model.moved(rows, 2, -1).map((row) => row.code), ['visits', 'revenue', 'calls']);
    assert.equal(model.moved(rows, 0, -1), rows);
    assert.equal(model.neighbour(rows, 2, 1), -1);
    assert.equal(model.numberOf(rows, 2), 2);
});

test('what is typed is sent whole, and is no change until it differs', () => {
    const rows = model.rowsOf(ANSWER);
    assert.equal(model.isDirty(ANSWER, rows), false);
    const changed = model.changed(model.added(rows), 3, { english: ' Demo ', weekly: 'two' });
    assert.equal(model.isDirty(ANSWER, changed), true);
    const body = model.bodyOf(3, changed);
    assert.equal(body.version, 3);
    assert.deepEqual(body.words[3], { code: '', stage: '', english: 'Demo', chinese: '', weekly: -1, archived: false });
    assert.deepEqual(model.removed(changed, 3), rows);
});

test('each error goes to its field, the rest to the page', () => {
    const errors = model.sorted([
        { field: 'words.2.english', message: 'A' }, { field: 'words.2.english', message: 'B' },
        { field: null, message: 'C' }, { field: 'words.1.code', message: 'D' },
    ]);
    assert.deepEqual(errors, { of: { 2: { english: 'A' } }, left: ['C', 'D'] });
});
