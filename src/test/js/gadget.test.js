'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el } = require('./elements');

let said = [];
const gadget = load('attain/kernel/gadget', {
    'attain/kernel/dom': Object.assign(el.bind(null), el, { replace: () => {} }),
    'attain/kernel/format': () => ({ time: String }),
    'attain/kernel/gadget-form': function () {},
    'attain/kernel/last-look': { title: () => {}, settle: (place, name) => said.push('settled ' + name), keep: (place, name) => said.push('kept ' + name), free: () => said.push('free') },
    'attain/kernel/locale': () => 'en',
    'attain/kernel/one-stop': (element) => element,
    'attain/kernel/preferences': { read: () => ({}) },
    'attain/kernel/states': { loading: () => null, failureOf: (reason) => reason, error: () => null, stale: () => null },
});

/** What became of the room of an item whose figures come, or do not. */
function drawnBy(answer) {
    said = [];
    const Item = gadget({ titleOf: String, lines: 1, load: () => answer, draw: () => null });
    const api = {
        getGadgetId: () => '10001', setTitle: () => {}, initRefresh: () => {}, resize: () => {},
        showLoadingBar: () => {}, hideLoadingBar: () => said.push('done'),
    };
    const item = new Item(api);
    return item.render({ contains: () => false }, {}).then(() => item);
}

test('the room that an item took is remembered once its figures are shown, and given back with the next ones', async () => {
    const item = await drawnBy(Promise.resolve({}));
    assert.deepEqual(said, ['settled 10001', 'done']);

    await item.refresh();
    assert.deepEqual(said.slice(2), ['kept 10001', 'done']);
});

test('the room of what could not be shown is not: who leaves a page breaks off what it asked for', async () => {
    await drawnBy(Promise.reject({ status: 0 }));
    assert.deepEqual(said, ['free', 'done']);
});
