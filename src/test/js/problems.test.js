'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { GADGET, el, I18n, url } = require('./elements');

global.AJS = { I18n: I18n };

let answers = [];
let asked = [];
const gadget = load('attain/activity/weekly/problems-gadget', {
    ...GADGET,
    'attain/kernel/rest': {
        url: url,
        get: (path, query) => {
            asked.push(query.team);
            return answers.shift()();
        },
    },
    'attain/kernel/states': {},
    'attain/activity/completion/week-bar': (data, item, write, isLast) => el('p', {}, isLast ? 'last' : 'not last'),
});
const drawn = (tag, today) => gadget.draw({
    week: '2026-11-23', today: today, teams: [],
    problems: [Object.assign({ now: 2, before: 1, trend: [0, 0, 0, 0, 1, 2], people: [{ person: { name: 'Wang' }, now: 2, before: 1 }], examples: [] }, tag)],
}, { project: 'SALES' }, {});

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

test('a tag leads to a search for it', () => {
    const told = drawn({ tag: 'Price "net"' }, '2026-11-29');
    assert.deepEqual(told.texts('strong'), ['Price "net"']);
    assert.deepEqual(told.all('a').map((each) => each.attributes.href), ['/issues/?issue in withProblem("Price \\"net\\"")']);
});

test('of a week to come there is nothing to tell', () => {
    assert.equal(drawn({ tag: 'Price' }, '2026-11-29').texts('p')[0], 'last');
    assert.equal(drawn({ tag: 'Price' }, '2026-11-30').texts('p')[0], 'not last');
});
