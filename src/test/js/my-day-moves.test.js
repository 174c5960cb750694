'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const LINE = { issueKey: 'SALES-7', summary: 'Renewal', customer: 'Acme', stage: 'Negotiation' };
let answer = null;
let sent = [];
let said = [];
const moves = load('attain/activity/my-day-moves', {
    'attain/kernel/announce': (text) => said.push(text),
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/rest': { get: () => answer(), post: (path, body) => {
        sent.push([path, body.to]);
        return answer();
    } },
    'attain/kernel/states': { failureOf: (reason) => reason },
});

/** The page of a log with one line, and what stands at it now. */
function opened() {
    [sent, said] = [[], []];
    const page = { saver: {}, choosing: null, stage: LINE.stage, redraw: () => {
        page.drawn = el('div', {}, moves(Object.assign({}, LINE, { stage: page.stage }), page));
    }, moved: (key, stage) => {
        page.stage = stage;
    } };
    document.getElementById = () => Object.assign(page.drawn.all('div')[0], { previousElementSibling: page.drawn.all('button')[0] });
    page.redraw();
    page.press = (text, gives) => {
        answer = gives;
        return page.drawn.all('button').find((each) => each.text.endsWith(text)).attributes.onclick({ currentTarget: null });
    };
    return page;
}

const offers = () => Promise.resolve({ stage: 'Negotiation', moves: [{ to: '6', stage: 'Won' }, { to: '7', stage: 'Lost' }] });

test('a press offers the stages that Jira lets the writer choose, and a second one moves the deal', async () => {
    const page = opened();
    await page.press('move', offers);
    assert.deepEqual(page.drawn.texts('button'), ['move', '→ Won', '→ Lost']);
    await page.press('Won', () => Promise.resolve({ stage: 'Won', moves: [] }));
    assert.deepEqual(sent, [['/opportunities/SALES-7/moves', '6']]);
    assert.equal(page.stage, 'Won');
    assert.deepEqual(page.drawn.texts('button'), ['move']);
    assert.deepEqual(said, ['moved Acme · Renewal Won']);
});

test('a refused move says why at the line, which stays as it was and offers the others still', async () => {
    const page = opened();
    await page.press('move', offers);
    await page.press('Won', () => Promise.reject({ errors: [{ message: 'Enter an amount.' }] }));
    assert.equal(page.stage, 'Negotiation');
    assert.ok(page.drawn.texts('div').includes('Enter an amount.'));
    assert.deepEqual(page.drawn.texts('button'), ['move', '→ Won', '→ Lost']);
});

test('what comes of a day that was left is shown on no other', async () => {
    const page = opened();
    const coming = page.press('move', offers);
    page.saver = {};
    await coming;
    assert.equal(page.choosing, null);
});
