'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { GADGET, el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

/** A target with so many parts, of which so many lag, in its first cut and in the cut "Regions". */
let counts = null;
let asked = [];
const answer = (path, query) => {
    asked.push(query);
    const total = query.lagging ? counts.lagging : counts.all;
    return Promise.resolve({
        unit: 'EUR', rule: {}, asOf: '2026-11-30', cuts: { 'SALES-1': [{ name: 'Regions', target: null, rest: 0 }] },
        node: { key: 'SALES-1', summary: 'Company', target: 100, actual: 0, partsTotal: total, children: [], next: null },
    });
};

const gadget = load('attain/attainment/figures/attainment-gadget', {
    'attain/kernel/announce': () => {},
    ...GADGET,
    'attain/kernel/person': () => null,
    'attain/kernel/projects': { ofIssue: () => 'SALES' },
    'attain/kernel/rest': { url: String, issueUrl: String, get: answer },
    'attain/kernel/states': { empty: (text, action) => el('p', {}, [text, action]), loading: () => el('div'), failureOf: (reason) => assert.fail(reason) },
    'attain/attainment/figures/attainment-head': () => null,
    'attain/attainment/figures/attainment-tree': function () {
        this.element = el('ul', {}, el('li', {}, 'tree'));
    },
    'attain/attainment/figures/export-links': () => null,
    'attain/targets/target-choice': () => null,
});

/** What the gadget of such a target shows. */
async function shown(parts, preference) {
    counts = parts;
    asked = [];
    const preferences = { target: 'SALES-1', shown: preference };
    const item = { named: () => {}, api: { resize: () => {}, getGadgetId: () => '1' } };
    return gadget.draw(await gadget.load(preferences, item), preferences, item);
}

const isChoice = (drawn) => drawn.texts('button').includes('lagging');

test('a target without parts says how to get some, also where only what is behind is shown', async () => {
    for (const preference of ['all', 'lagging']) {
        assert.ok((await shown({ all: 0, lagging: 0 }, preference)).texts('p').includes('emptyaction'), preference);
    }
});

test('of parts of which none is behind that is said, and all can be shown again', async () => {
    const drawn = await shown({ all: 3, lagging: 0 }, 'lagging');
    assert.ok(drawn.texts('p').includes('✓ noneLags'));
    assert.ok(isChoice(drawn));
    assert.deepEqual((await shown({ all: 3, lagging: 1 }, 'lagging')).texts('li'), ['tree']);
    assert.equal(asked.length, 1, 'it is not asked for more than it needs');
});

test('of another cut only what is behind is asked for, too', async () => {
    const toggled = async (parts, preference) => {
        const drawn = await shown(parts, preference);
        const cut = drawn.all('details')[0];
        cut.all('div')[0].firstChild = null;
        cut.attributes.ontoggle({ target: { open: true } });
        await new Promise(setImmediate);
        return cut.all('div')[0].text;
    };
    assert.equal(await toggled({ all: 3, lagging: 0 }, 'lagging'), '✓ noneLags');
    assert.deepEqual(asked.at(-1), { cut: 'Regions', lagging: true });
    assert.equal(await toggled({ all: 3, lagging: 0 }, 'all'), 'restricted 3');
    assert.deepEqual(asked.at(-1), { cut: 'Regions', lagging: null });
});
