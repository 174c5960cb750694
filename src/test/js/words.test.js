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
    assert.deepEqual(body.words[3], { code: '', kind: 'action', stage: '', english: 'Demo', chinese: '', weekly: -1, archived: false, wins: null });
    assert.deepEqual(model.removed(changed, 3), rows);
});

test('a sum or count of wins is limited by what is chosen, and by what was', () => {
    const rows = model.limited(model.adding(model.rowsOf(ANSWER), 'sum'), 3, 'region', 'East China');
    assert.equal(model.isOfWins(rows[3]), true);
    assert.equal(model.isOfWins(rows[1]), false, 'revenue is everybody\'s');
    assert.deepEqual(model.bodyOf(3, rows).words[3].wins, { region: 'East China', productLine: '', customerType: '', buyers: 'all' });
    assert.equal(model.bodyOf(3, rows).words[3].kind, 'sum');
    assert.deepEqual(model.bodyOf(3, model.limited(rows, 3, 'region', '')).words[3].wins.region, '');
    const offered = [{ word: 'East China', name: '华东' }];
    assert.deepEqual(model.choices(offered, 'East China'), [{ value: 'East China', label: '华东' }]);
    assert.deepEqual(model.choices(offered, 'Atlantis').map((choice) => choice.value), ['East China', 'Atlantis']);
});

test('each error goes to its field, the rest to the page', () => {
    const errors = model.sorted([
        { field: 'words.2.english', message: 'A' }, { field: 'words.2.english', message: 'B' },
        { field: null, message: 'C' }, { field: 'words.1.code', message: 'D' },
    ]);
    assert.deepEqual(errors, { of: { 2: { english: 'A' } }, left: ['C', 'D'] });
});
