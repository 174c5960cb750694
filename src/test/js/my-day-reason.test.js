'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
global.AJS = { I18n: I18n };
const model = load('attain/activity/log-model');
const reason = load('attain/activity/my-day-reason', { 'attain/kernel/dom': el });

const EMPTY = { editable: true, counts: [{ action: 'calls', count: 0 }], lines: [], batches: [], problems: [{ tag: ' ', note: '' }], demandChanges: ' ', support: '', reason: '' };

function shown(log) {
    const state = { log: Object.assign({}, EMPTY, log), followed: [] };
    state.change = (next) => {
        state.log = next;
        state.followed.forEach((draw) => draw());
    };
    const place = reason(state);
    state.followed.forEach((draw) => draw());
    return { state: state, place: place, choice: place.all('select')[0], words: place.all('input')[0] };
}

test('a log that says nothing of any kind asks why, and one that says something does not', () => {
    assert.equal(shown({}).place.hidden, false);
    assert.equal(shown({ editable: false }).place.hidden, true);
    [{ counts: [{ count: 1 }] }, { lines: [{}] }, { batches: [{}] }, { problems: [{ tag: 'Price', note: '' }] }, { support: 'An expert' }].forEach((log) => {
        assert.equal(model.isEmpty(Object.assign({}, EMPTY, log)), false);
        assert.equal(shown(log).place.hidden, true);
    });
});

test('a reason is one of the list, or in words of one’s own', () => {
    const page = shown({});
    page.choice.value = 'travel';
    page.choice.attributes.onchange();
    assert.equal(page.state.log.reason, 'travel');
    page.choice.value = 'other';
    page.words.value = ' Trade fair ';
    page.choice.attributes.onchange();
    assert.deepEqual([page.state.log.reason, page.words.hidden], ['Trade fair', false]);
    assert.deepEqual(shown({ reason: 'Trade fair' }).words.attributes.value, 'Trade fair');
    assert.equal(model.bodyOf(page.state.log, 'SALES', true).reason, 'Trade fair');
});
