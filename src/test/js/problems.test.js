'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

let answers = [];
let asked = [];
const gadget = load('attain/activity/weekly/problems-gadget', {
    'attain/kernel/dom': {},
    'attain/kernel/gadget': (definition) => definition,
    'attain/kernel/locale': {},
    'attain/kernel/rest': {
        get: (path, query) => {
            asked.push(query.team);
            return answers.shift()();
        },
    },
    'attain/kernel/states': {},
    'attain/activity/completion/week-bar': {},
    'wrm/context-path': () => '/jira',
});

test('who does not lead the team of a shared dashboard sees the own one', async () => {
    answers = [() => Promise.reject({ status: 404 }), () => Promise.resolve('own')];
    asked = [];
    assert.equal(await gadget.load({ project: 'SALES', team: '7' }, {}), 'own');
    assert.deepEqual(asked, ['7', undefined]);
});

test('another failure is told, not asked around', async () => {
    answers = [() => Promise.reject({ status: 503 })];
    await assert.rejects(() => gadget.load({ project: 'SALES', team: '7' }, {}), { status: 503 });
});
