'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/people/overview-model');
const targetChoice = load('attain/targets/target-choice', { 'attain/kernel/rest': {} });

const target = (key, metric, start, end) => ({ key: key, metric: metric, start: start, end: end });
const ALL = [
    target('Q3', 'revenue', '2026-07-01', '2026-10-01'), target('CALLS', 'calls', '2026-10-01', '2027-01-01'),
    target('Q1', 'revenue', '2027-01-01', '2027-04-01'), target('Q4', 'revenue', '2026-10-01', '2027-01-01'),
];

test('what is running comes first, revenue before all, what is over or to come not at all', () => {
    assert.deepEqual(model.running(ALL, '2026-12-31').map((each) => each.key), ['Q4', 'CALLS']);
    assert.deepEqual(model.running(ALL, '2027-01-01').map((each) => each.key), ['Q1']);
    assert.deepEqual(model.running(ALL, '2027-04-01'), []);
});

test('who leads sees first who needs help, others where they stand', () => {
    const names = (leading) => model.pieces(model.running(ALL, '2026-11-29'), leading).map((each) => each.name + ' ' + each.target);
    assert.deepEqual(names(true), ['risk ', 'attainment Q4', 'attainment CALLS', 'trend Q4', 'leaderboard Q4', 'tiers ']);
    assert.deepEqual(names(false).slice(0, 3), ['attainment Q4', 'attainment CALLS', 'risk ']);
});

test('who is told of others than themselves leads', () => {
    const of = (...keys) => keys.map((key) => ({ person: { key: key } }));
    assert.equal(model.leads(of('lily', 'tom'), of('mei')), true);
    assert.equal(model.leads(of('lily'), of('lily')), false);
    assert.equal(model.leads([], of('mei')), false);
});

test('a gadget is offered the running target first, what is over last', () => {
    assert.deepEqual(targetChoice.inOrder(ALL, '2026-11-29').map((each) => each.key), ['CALLS', 'Q4', 'Q1', 'Q3']);
});
