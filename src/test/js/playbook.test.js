'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const model = load('attain/playbook/playbook-model');

const step = (customers, stage, code, more) => Object.assign({ customers: customers, stage: stage, code: code, name: code, times: 1, every: 'week' }, more);
const ANSWER = {
    version: 3,
    stages: [{ code: 'lead', name: 'Lead' }, { code: 'demo', name: 'Demo', archived: true }],
    actions: [{ code: 'calls', name: 'Calls' }, { code: 'visits', name: 'Visits', archived: true }],
    steps: [step('new', 'lead', 'calls', { shared: true }), step('existing', '', 'visits'), step('new', 'lead', 'step.offer', { english: 'Offer', every: 'once' })],
};

test('steps move past others of their list alone', () => {
    const rows = model.rowsOf(ANSWER);
    assert.deepEqual(model.moved(rows, 2, -1).map((row) => row.code), ['step.offer', 'visits', 'calls']);
    assert.equal(model.neighbour(rows, 1, -1), -1);
    assert.equal(model.neighbour(rows, 2, 1), -1);
    assert.equal(model.numberOf(rows, 2), 2);
});

test('what is typed is sent whole, and is no change until it differs', () => {
    const rows = model.rowsOf(ANSWER);
    assert.equal(model.isDirty(ANSWER, rows), false);
    const changed = model.changed(model.added(rows, { customers: 'new', stage: 'demo' }), 3, { english: ' Show ', times: 'two' });
    assert.equal(model.isDirty(ANSWER, changed), true);
    const body = model.bodyOf(3, changed, '2026-12-01');
    assert.equal(body.from, '2026-12-01');
    assert.deepEqual(body.steps[3], {
        customers: 'new', stage: 'demo', code: '', english: 'Show', chinese: '', times: 0, every: 'once', shared: false, required: false, hintEnglish: '', hintChinese: '',
    });
    assert.deepEqual(model.removed(changed, 3), rows);
});

test('how often is read as people type numbers', () => {
    const timesOf = (text) => model.bodyOf(3, model.changed(model.rowsOf(ANSWER), 0, { times: text }), '').steps[0].times;
    assert.deepEqual(['12', ' 12 ', '１２', '1,000', '1.5', '1,5', '-1', ''].map(timesOf), [12, 12, 12, 1000, 0, 0, 0, 0]);
});

test('what is done once is counted with each', () => {
    const rows = model.rowsOf(ANSWER);
    assert.equal(rows[0].shared, true);
    assert.equal(model.changed(rows, 0, { every: 'once' })[0].shared, false);
    assert.equal(model.changed(rows, 0, { code: '' })[0].shared, false);
    assert.equal(model.changed(rows, 0, { times: '9' })[0].shared, true);
});

test('archived stages and key actions are offered where they are', () => {
    const rows = model.rowsOf(ANSWER);
    assert.deepEqual(model.stagesOf(ANSWER, rows, 'new').map((stage) => stage.code), ['lead']);
    const there = model.added(rows, { customers: 'new', stage: 'demo' }).concat(step('new', 'gone', 'calls'));
    assert.deepEqual(model.stagesOf(ANSWER, there, 'new').map((stage) => stage.code), ['lead', 'demo', 'gone']);
    assert.deepEqual(model.actionsFor(ANSWER, rows[0]).map((action) => action.code), ['calls']);
    assert.deepEqual(model.actionsFor(ANSWER, rows[1]).map((action) => action.code), ['calls', 'visits']);
    assert.deepEqual(model.actionsFor(ANSWER, step('new', 'lead', 'action.tender')).map((action) => action.code), ['calls', 'action.tender']);
});

test('a file that was exported is read as it was, and what is none is told', () => {
    const rows = model.imported(model.exported(ANSWER), ANSWER);
    assert.equal(model.isDirty(ANSWER, rows), false);
    assert.equal(rows[0].name, 'Calls');
    ['', '{}', '[]', '{"steps":{}}', '{"steps":[1]}', '{"steps":[null]}', 'null'].forEach((text) => assert.equal(model.imported(text, ANSWER), null, text));
    assert.equal(model.imported('{"steps":[{"times":7,"stage":null}]}', ANSWER)[0].times, '7');
});

test('faults stand at their steps', () => {
    const sorted = model.sorted([{ field: 'steps.2.times', message: 'a' }, { field: 'from', message: 'b' }, { message: 'c' }]);
    assert.deepEqual(sorted, { of: { 2: { times: 'a' } }, left: ['b', 'c'] });
});
