'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const risk = load('attain/risk/risk-model');
const bars = load('attain/customer/tiers-model');
const setup = load('attain/setup/setup-model');

const alert = (name, severity, days, state) => ({
    person: { name: name }, severity: severity, state: state || 'open',
    days: days.map(([done, target]) => ({ date: '2026-11-20', done: done, target: target })),
});

test('of a severity those alerts come first that nobody has taken note of, then the longest streak', () => {
    const alerts = [
        alert('Ann', 'warning', [[1, 2]]), alert('Bob', 'high', [[1, 2]]), alert('Cy', 'high', [[1, 2], [1, 2]]),
        alert('Di', 'high', [[1, 2], [1, 2], [1, 2]], 'acknowledged'),
    ];
    assert.deepEqual(risk.of(alerts, 'high').map((each) => each.person.name), ['Cy', 'Bob', 'Di']);
    assert.deepEqual(risk.of(alerts, 'warning').map((each) => each.person.name), ['Ann']);
});

test('the evidence names one target only if it was the same each day', () => {
    assert.deepEqual(risk.evidence(alert('Ann', 'high', [[8, 12], [6, 12]])), { days: 2, target: 12, done: [8, 6] });
    assert.equal(risk.evidence(alert('Ann', 'high', [[8, 12], [6, 10]])).target, null);
});

test('every tier has a bar, also one without customers', () => {
    assert.deepEqual(bars([{ tier: 'B', customers: 4, purchases: 100 }, { tier: 'A', customers: 1, purchases: 300 }]), [
        { tier: 'A', customers: 1, purchases: 300, width: 25, share: 0.75 },
        { tier: 'B', customers: 4, purchases: 100, width: 100, share: 0.25 },
        { tier: 'C', customers: 0, purchases: 0, width: 0, share: 0 },
    ]);
    assert.equal(bars([])[0].share, null);
});

test('steps are grouped in the order they are made, unknown kinds last', () => {
    const steps = [{ kind: 'role', state: 'missing' }, { kind: 'novel', state: 'created' }, { kind: 'issueType', state: 'missing' }];
    assert.deepEqual(setup.groups(steps).map((group) => group.kind), ['issueType', 'role', 'novel']);
    assert.equal(setup.count(steps, 'missing'), 2);
});

test('a file shows what it would write, and counts what is too much to read', () => {
    const model = load('attain/kernel/imports/imports-model');
    const row = (line, action) => ({ line: line, action: action });
    const rows = [row(2, 'unchanged'), row(3, 'create')];

    assert.deepEqual(model.rows({ rows: rows }), { shown: [row(3, 'create')], hidden: 0, booked: 0 });
    const many = Array.from({ length: 550 }, (none, index) => row(index, 'change'));
    assert.equal(model.rows({ rows: many }).hidden, 50);
    assert.deepEqual(model.rows({ rows: rows, more: 7, booked: 3 }), { shown: [row(3, 'create')], hidden: 7, booked: 3 });
    assert.equal(model.rows({ rows: [row(2, 'create'), Object.assign(row(3, 'change'), { booked: true })] }).booked, 1);
});

test('a run shows how much of its work is done, and says so four times', () => {
    const model = load('attain/kernel/run/run-model');
    const run = (state, done, total) => ({ state: state, done: done, total: total, problems: [] });

    assert.equal(model.progress(run('writing', 30, 60)), 0.5);
    assert.equal(model.progress(run('waiting', 0, 60)), null);
    assert.equal(model.progress(run('finishing', 60, 60)), null);
    assert.equal(model.progress(run('checking', 0, 0)), null);
    const said = new Set(Array.from({ length: 61 }, (none, done) => model.milestone(run('writing', done, 60))));
    assert.equal(said.size, 5);
    assert.notEqual(model.milestone(run('takingBack', 0, 60)), model.milestone(run('writing', 0, 60)));
});

test('what went wrong on a line of a file is told by line', () => {
    const model = load('attain/kernel/run/run-model');

    assert.ok(model.isOfFile({ problems: [{ line: null, message: 'a' }, { line: 3, message: 'b' }] }));
    assert.ok(!model.isOfFile({ problems: [{ line: null, message: 'a' }] }));
});

test('rows of a file that were left out are not told as imported', () => {
    const model = load('attain/kernel/imports/imports-model');

    assert.equal(model.taken({ imported: 4, skipped: 2 }), 2);
    assert.equal(model.taken({ imported: 4 }), 4);
});

test('a workbook is sent as one, whatever the browser thinks of its name', () => {
    const files = load('attain/kernel/files');

    assert.match(files.typeOf('Plan.XLSX'), /spreadsheetml/);
    assert.match(files.typeOf('plan.csv'), /^text\/csv/);
    assert.deepEqual(files.grouped([{ line: 3, message: 'a' }, { line: null, message: 'b' }, { line: 2, message: 'c' }]).map((each) => each.lines), [[null], [2], [3]]);
    const twice = { field: 'owner', message: 'nobody' };
    assert.deepEqual(
        files.grouped([{ line: 9, ...twice }, { line: 4, field: 'amount', message: 'nobody' }, { line: 2, ...twice }]),
        [{ lines: [2, 9], ...twice }, { lines: [4], field: 'amount', message: 'nobody' }]);
});
