'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const model = load('attain/activity/log-model');

global.AJS = { I18n: I18n };

const ACME = { issueKey: 'SALES-1', summary: 'Acme', customer: null, stage: null, note: 'Called', nextStep: 'Offer', nextOn: '2026-12-01', done: [] };
const RENEWAL = { issueKey: 'SALES-7', summary: 'Renewal', customer: 'Acme', stage: 'Lead', note: '', nextStep: '', nextOn: null, done: [] };
const TRIAL = { issueKey: 'SALES-8', summary: 'Trial', customer: 'Acme', stage: 'Won', done: [] };

const asked = [];
let found = [RENEWAL, TRIAL];
const deals = load('attain/activity/my-day-deals', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/rest': { get: (path, about) => {
        asked.push([path, about]);
        return Promise.resolve(found);
    } },
    'attain/kernel/states': { failureOf: (reason) => assert.fail(reason) },
});

test('at the line of a customer its opportunities are offered, but for those that have lines', async () => {
    const chosen = [];
    const page = { saver: {}, projectKey: 'SALES', log: { lines: [ACME, TRIAL] }, draws: 0, redraw: () => {
        page.draws++;
        page.drawn = el('div', {}, deals(ACME, page, (found) => chosen.push([found, page.draws, page.drawn.texts('button').length])));
    } };
    document.getElementById = () => null;
    page.redraw();
    const press = (text) => page.drawn.all('button').find((each) => each.text.endsWith(text)).attributes.onclick({ currentTarget: null });

    await press('deals');
    assert.deepEqual(asked, [['/logs/issues', { projectKey: 'SALES', customer: 'SALES-1' }]]);
    assert.deepEqual(page.drawn.texts('button'), ['deals', '→ Renewal · Lead']);
    assert.deepEqual(page.drawn.all('button').map((each) => each.attributes['aria-label']), ['of Acme', 'take Renewal · Lead Acme']);
    await press('Renewal · Lead');
    assert.deepEqual(chosen, [[RENEWAL, page.draws, 1]], 'the offers are closed before, and nothing takes the focus after');
    assert.deepEqual(page.drawn.texts('button'), ['deals']);
});

test('of more than are shown it is said that there are more', async () => {
    const page = { saver: {}, projectKey: 'SALES', log: { lines: [ACME] }, redraw: () => {
        page.drawn = el('div', {}, deals(ACME, page, () => {}));
    } };
    const shown = async (count) => {
        found = Array.from({ length: count }, (none, at) => Object.assign({}, RENEWAL, { issueKey: 'SALES-' + (10 + at) }));
        page.choosing = null;
        page.redraw();
        await page.drawn.all('button')[0].attributes.onclick({ currentTarget: null });
        return [page.drawn.all('button').length - 1, page.drawn.texts('span').includes('more')];
    };
    assert.deepEqual(await shown(20), [20, false]);
    assert.deepEqual(await shown(21), [20, true]);
});

test('the line of a customer becomes that of an opportunity with what was typed into it', () => {
    assert.deepEqual(model.withOther({ lines: [ACME] }, 'SALES-1', RENEWAL).lines, [Object.assign({}, ACME, { issueKey: 'SALES-7', summary: 'Renewal', customer: 'Acme', stage: 'Lead' })]);
});

test('what was ticked off with a customer stays with it', () => {
    const ticked = Object.assign({}, ACME, { done: ['Visit'] });
    assert.deepEqual(model.withOther({ lines: [ticked] }, 'SALES-1', RENEWAL).lines.map((each) => each.issueKey), ['SALES-1', 'SALES-7']);
});

test('an opportunity that has a line by now gets no second one', () => {
    const log = { lines: [ACME, RENEWAL] };
    assert.deepEqual(model.withOther(log, 'SALES-1', RENEWAL), log);
});

test('a customer is told from an opportunity, and from what may not be seen', () => {
    assert.ok(model.isCustomer(ACME));
    assert.ok(!model.isCustomer(RENEWAL));
    assert.ok(!model.isCustomer({ issueKey: 'SALES-9', summary: '' }));
});
