'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/words/stages-model');
const words = load('attain/words/words-model');

const stage = (code, statuses) => ({ code: code, kind: 'open', name: code, english: code, chinese: '', statuses: statuses, archived: false });
const ANSWER = {
    version: 2, mayEdit: true,
    stages: [stage('lead', ['1']), stage('demo', ['2', '9']), stage('won', ['3'])],
    statuses: [{ id: '1', name: 'New' }, { id: '2', name: 'Demo' }, { id: '3', name: 'Signed' }, { id: '4', name: 'Waiting' }],
};

test('a status goes from one stage to another, and is offered while it is in none', () => {
    let rows = model.rowsOf(ANSWER);
    assert.deepEqual(model.unmapped(ANSWER, rows).map((each) => each.name), ['Waiting']);
    rows = model.leaving(model.leaving(rows, 1, '2'), 1, '9');
    assert.deepEqual(model.unmapped(ANSWER, rows).map((each) => each.name), ['Demo', 'Waiting', '9']);
    rows = model.taking(rows, 0, '2');
    assert.deepEqual(rows[0].statuses, ['1', '2']);
    assert.deepEqual(model.uncounted(ANSWER, rows).map((each) => each.id), ['4']);
    assert.equal(model.statusName(ANSWER, '9'), '9');
});

test('stages move past each other, and all of them are sent', () => {
    const rows = model.rowsOf(ANSWER);
    assert.equal(model.isDirty(ANSWER, rows), false);
    const moved = model.moved(model.added(rows), 3, -1);
    assert.equal(model.moved(rows, 0, -1), rows);
    assert.equal(model.isDirty(ANSWER, moved), true);
    assert.deepEqual(model.bodyOf(2, moved).stages.map((each) => each.code), ['lead', 'demo', '', 'won']);
    assert.deepEqual(model.bodyOf(2, moved).stages[2], { code: '', english: '', chinese: '', kind: 'open', statuses: [], archived: false });
});

test('each error goes to its field, the rest to the page', () => {
    assert.deepEqual(model.sorted([
        { field: 'stages.1.statuses', message: 'A' }, { field: 'stages.0.kind', message: 'B' }, { field: null, message: 'C' },
    ]), { of: { 0: { kind: 'B' }, 1: { statuses: 'A' } }, left: ['C'] });
});

test('a stage in use is counted by one metric', () => {
    const stages = ANSWER.stages.concat({ code: 'old', archived: true });
    const rows = words.counting([], stages[1]);
    assert.deepEqual(words.uncounted(rows, stages).map((each) => each.code), ['lead', 'won']);
    assert.equal(words.bodyOf(0, rows).words[0].stage, 'demo');
});
