'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/activity/completion/completion-model');

let asked = [];
let answers = [];
const gadget = load('attain/activity/completion/key-actions-gadget', {
    'attain/kernel/dom': {},
    'attain/kernel/gadget': (definition) => definition,
    'attain/kernel/locale': {},
    'attain/kernel/rest': {
        get: (path, query) => {
            asked.push([query.week, query.start]);
            return answers.shift()();
        },
    },
    'attain/kernel/states': {},
    'attain/activity/completion/completion-why': {},
    'attain/activity/completion/week-bar': {},
});

test('all people shown are of one week, also if another is asked for meanwhile', async () => {
    const item = { week: '2026-11-23', shown: 3 };
    answers = [
        () => {
            item.week = '2026-11-30';
            return Promise.resolve({ people: ['Ann', 'Bob'], count: 4 });
        },
        () => Promise.resolve({ people: ['Cy', 'Di'], count: 4 }),
    ];
    const page = await gadget.load({ project: 'SALES' }, item);
    assert.deepEqual(page.people, ['Ann', 'Bob', 'Cy', 'Di']);
    assert.deepEqual(asked, [['2026-11-23', 0], ['2026-11-23', 2]]);
});

test('weeks follow each other over the end of a year and of summer time', () => {
    assert.equal(model.later('2026-12-28', 1), '2027-01-04');
    assert.equal(model.later('2026-10-26', -1), '2026-10-19');
});

test('a week is running from its Monday to its Sunday', () => {
    assert.equal(model.isRunning('2026-11-23', '2026-11-22'), false);
    assert.equal(model.isRunning('2026-11-23', '2026-11-23'), true);
    assert.equal(model.isRunning('2026-11-23', '2026-11-29'), true);
    assert.equal(model.isRunning('2026-11-23', '2026-11-30'), false);
});

test('there is a next week once it has begun', () => {
    assert.equal(model.hasNext('2026-11-16', '2026-11-22'), false);
    assert.equal(model.hasNext('2026-11-16', '2026-11-23'), true);
});

test('a cell is coloured by its share of what was due, if anything was', () => {
    assert.deepEqual([null, 0, 0.49, 0.5, 0.99, 1].map(model.level), ['none', 'few', 'few', 'most', 'most', 'all']);
});
