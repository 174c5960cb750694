'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

let pages = {};
let refused = [];
const body = el('div');

/** What is offered for an agreement, by one button; some are refused, and stay as they are. */
function Actions(agreement, write, done) {
    this.element = el('button', { id: 'accept-' + agreement.key }, 'Accept');
    this.at = () => Promise.resolve(refused.includes(agreement.key) || done(Object.assign({}, agreement, { standing: 'agreed' })));
}

let waiting = [];
let edited = [];
load('attain/planning/agreement/agreements-page', {
    'attain/kernel/announce': () => {},
    'attain/kernel/busy': () => {},
    'attain/kernel/confirm': (question, run) => run(),
    'attain/kernel/dom': el,
    'attain/kernel/mount': { page: (name, draw) => {
        pages[name] = draw;
    } },
    'attain/kernel/page': () => ({ body: body, load: (read, show) => read().then(show) }),
    'attain/kernel/rest': { issueUrl: (key) => key, get: (path, query) => Promise.resolve({ total: edited.length, agreements: !query ? edited : query.mine ? waiting : [] }) },
    'attain/kernel/states': {},
    'attain/planning/agreement/agreement-actions': Actions,
    'attain/planning/agreement/agreement-edits': (now, write, settled) => now.edits.length > 0 && el('button', {
        onclick: () => settled(Object.assign({}, now, { standing: 'agreed', edits: [] })),
    }, 'Put back'),
    'attain/planning/agreement/agreement-texts': { standing: (now) => now.standing },
    'attain/attainment/figures/figures': { write: () => ({ count: String, day: String, lastDay: String, exact: String }) },
});

/** The page with so many proposals that wait, once all have been accepted but those that are refused. */
async function accepted(count, ...which) {
    refused = which;
    waiting = Array.from({ length: count }, (none, at) => ({ key: 'S-' + at, standing: 'waiting', amount: 1, start: '', end: '', edits: [] }));
    await pages.agreements();
    const all = body.all('button').find((each) => each.text.startsWith('acceptance'));
    all.focus();
    await all.attributes.onclick();
    await new Promise(setImmediate);
}

test('what is refused of all stays open, and can be accepted together again', async () => {
    await accepted(4, 'S-1', 'S-3');
    assert.deepEqual(body.texts('h2'), ['mine (2)']);
    assert.deepEqual(body.texts('button').filter((text) => text !== 'Accept'), ['acceptance 2']);

    await accepted(3, 'S-1');
    assert.deepEqual(body.texts('button').filter((text) => text !== 'Accept'), []);
});

test('the focus stays where all was accepted, and goes to what is left then', async () => {
    await accepted(3);
    assert.equal(document.activeElement.text, 'mine (0)');
});

test('whoever is at one of them meanwhile stays there', async () => {
    await accepted(2, 'S-0', 'S-1');
    const [card] = body.all('li');
    const [accept] = card.all('button');
    accept.focus();
    refused = [];
    await body.all('button').find((each) => each.text.startsWith('acceptance')).attributes.onclick();
    await new Promise(setImmediate);
    assert.equal(document.activeElement, card);
});

test('what is edited past agreement is listed until it is settled', async () => {
    waiting = [];
    edited = [{ key: 'S-1', standing: 'changed', amount: 1, start: '', end: '', edits: [{}] }, { key: 'S-2', standing: 'agreed', amount: 1, start: '', end: '', edits: [{}] }];
    await pages.agreements();
    assert.deepEqual(body.texts('h2'), ['changed (2)']);
    body.all('button').find((each) => each.text === 'Put back').attributes.onclick();
    assert.deepEqual(body.texts('h2'), ['changed (1)']);
    body.all('button').find((each) => each.text === 'Put back').attributes.onclick();
    assert.deepEqual(body.texts('h2'), ['changed (0)']);
});
