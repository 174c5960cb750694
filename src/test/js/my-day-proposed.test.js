'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/activity/log-model');
const proposed = load('attain/activity/my-day-proposed');

const renewal = { id: 7, issueKey: 'SALES-7', summary: 'Renewal', customer: 'Acme', stage: 'Visited', why: 'moved', counts: ['visits'] };
const pumps = { id: 8, issueKey: 'SALES-8', summary: 'Pumps', customer: 'Blue', stage: 'Won', why: 'won', counts: [] };
const spare = { id: 9, issueKey: 'SALES-9', summary: 'Spare parts', customer: 'Acme', stage: 'Lead', why: null, counts: [] };
const log = (visits, ticked, lines) => ({
    counts: [{ action: 'calls', count: 0, ticked: 0 }, { action: 'visits', count: visits, ticked: ticked }], lines: lines || [],
});
const day = (...dismissed) => ({ noted: [renewal, pumps], others: [spare], notes: { meetings: [], dismissed: dismissed } });
const keys = (lines) => lines.map((line) => line.issueKey);

test('what the log has, and what was taken away, is not proposed', () => {
    assert.deepEqual(keys(proposed.lines(log(0, 0), day())), ['SALES-7', 'SALES-8']);
    assert.deepEqual(keys(proposed.lines(log(0, 0, [{ issueKey: 'SALES-7' }]), day())), ['SALES-8']);
    assert.deepEqual(keys(proposed.lines(log(0, 0), day('7'))), ['SALES-8']);
    assert.deepEqual(keys(proposed.others(log(0, 0), day('7'))), ['SALES-7', 'SALES-9'], 'it may be taken still');
    assert.deepEqual(keys(proposed.others(log(0, 0, [spare]), day())), []);
});

test('a transition and a tick of it are counted once', () => {
    assert.equal(proposed.count(log(0, 0), day(), 'visits').count, 1);
    assert.equal(proposed.count(log(1, 0), day(), 'visits'), null, 'typed already');
    assert.equal(proposed.count(log(1, 1), day(), 'visits').count, 2, 'another visit was ticked off');
    assert.equal(proposed.count(log(2, 1), day(), 'visits'), null);
    assert.equal(proposed.count(log(0, 0), day(), 'calls'), null, 'nothing speaks for it');
});

test('confirming twice counts once, in any order', () => {
    const once = proposed.taken(log(0, 0), day());
    assert.deepEqual(keys(once.lines), ['SALES-7', 'SALES-8']);
    assert.equal(once.counts[1].count, 1);
    assert.deepEqual(proposed.taken(once, day()), once);
    const by = model.withCount(model.withNewLine(log(0, 0), renewal), 'visits', 1);
    assert.equal(proposed.taken(by, day()).counts[1].count, 1);
});

test('a line that was taken away speaks for no count, and a count may be taken away alone', () => {
    assert.equal(proposed.count(log(0, 0), day('7'), 'visits'), null);
    const codes = proposed.countCodesOf('visits', proposed.count(log(0, 0), day(), 'visits'));
    const without = proposed.dismissing(day(), codes, true);
    assert.deepEqual(without.notes.dismissed, ['visits@7']);
    assert.equal(proposed.count(log(0, 0), without, 'visits'), null);
    assert.deepEqual(keys(proposed.taken(log(0, 0), without).lines), ['SALES-7', 'SALES-8']);
    assert.deepEqual(proposed.dismissing(without, codes, false).notes.dismissed, []);
});

test('of a day whose records are not known nothing is proposed', () => {
    assert.deepEqual(proposed.taken(log(3, 0), proposed.NOTHING), log(3, 0));
});
