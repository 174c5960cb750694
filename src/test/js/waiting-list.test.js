'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.setInterval = () => 0; // clocks of a page that is closed

const said = [];
let refusal = null;
const waitingList = load('attain/activity/day/waiting-list', {
    'attain/kernel/announce': (text) => said.push(text),
    'attain/kernel/busy': () => () => said.push('not busy'),
    'attain/kernel/dom': el,
    'attain/kernel/format': () => ({ count: String, moment: String, colon: ': ' }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/lozenge': (kind, sign, text) => sign + ' ' + text,
    'attain/kernel/rest': {
        put: (path, body) => {
            said.push([path, body]);
            return refusal ? Promise.reject(refusal) : Promise.resolve({});
        },
        issueUrl: (key) => '/browse/' + key,
        url: (path, params) => path + ' ' + params.jql,
    },
    'attain/kernel/states': { failureOf: (reason) => reason, refused: (reason) => el('p', {}, reason.message) },
});

const due = new Date(Date.now() + 600000).toISOString();
const request = {
    id: 7, version: 2, text: 'A sample', state: 'half', hours: 24, dueAt: due,
    counted: [{ from: new Date(Date.now() - 7200000).toISOString(), to: due, day: '2026-11-27', begins: '09:00', ends: '10:00' }],
};

function page(requests, more, others) {
    const state = { projectKey: 'SALES', followed: [], day: { plan: { owed: { now: new Date().toISOString(), requests: requests, moreRequests: more, onlyOwn: !others, contacts: [] } } } };
    const list = waitingList(state);
    state.followed.forEach((each) => each());
    return { list: list, state: state };
}

test('a customer who waits stands with what is left of the time, and is answered by one press', async () => {
    const { list, state } = page([{ key: 'SALES-9', name: 'Harbour', request: request }], 2);
    assert.match(list.texts('li')[1], /^! left minutes 10 .* Harbour: A sampleanswer$/);
    assert.equal(list.all('a')[0].attributes.href, '/browse/SALES-9');
    assert.match(list.all('a')[1].attributes.href, /responseAtRisk\(\) OR issue in overdueResponse\(\)/);

    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);
    assert.deepEqual(said[0], ['/customers/SALES-9/promises/requests/7', { to: 'answered', seen: 2 }]);
    assert.equal(list.all('button')[0].textContent, '✓ answer');

    state.day = { plan: Object.assign({}, state.day.plan, { owed: Object.assign({}, state.day.plan.owed, { contacts: ['x'] }) }) };
    state.followed.forEach((each) => each());
    assert.equal(list.all('button')[0].textContent, '✓ answer', 'what else changes in the plan draws it no anew');
});

test('of whom one acts for on leave no search finds the customers', () => {
    const { list } = page([{ key: 'SALES-9', name: 'Harbour', request: request }], 2, true);
    assert.equal(list.all('a').length, 1);
    assert.match(list.texts('li')[2], /more 2/);
});

test('a refusal stands by its request, which can be pressed again', async () => {
    const { list } = page([{ key: 'SALES-9', name: 'Harbour', request: request }], 0);
    refusal = { message: 'somebody was faster' };
    said.length = 0;
    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);
    assert.match(list.texts('li')[1], /somebody was faster/);
    assert.ok(said.includes('not busy'));
});

test('where nobody waits nothing is shown, and on another day either', () => {
    assert.equal(page([], 0).list.all('li').length, 0);
    const { list, state } = page([{ key: 'SALES-9', name: 'Harbour', request: request }], 0);
    state.day = { plan: null };
    state.followed.forEach((each) => each());
    assert.equal(list.all('li').length, 0);
});
