'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const model = load('attain/activity/log-model');

global.AJS = { I18n: I18n };

let choose = null;
const lines = load('attain/activity/my-day-lines', {
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/picker': function (id, label, none, search, chosen) {
        choose = chosen;
        this.element = el('input', { id: id });
    },
    'attain/kernel/rest': {},
    'attain/activity/issue-name': Object.assign(() => [], { done: () => null, stage: () => null }),
    'attain/activity/my-day-deals': () => [],
    'attain/activity/my-day-moves': () => [],
    'attain/activity/remove-button': () => null,
});

/** What is in a log of these lines after a meeting was logged with an opportunity. */
function logged(...before) {
    const removed = [];
    const state = {
        meeting: 'Demo at 14:00', drawn: [], day: { noted: [], others: [], notes: { meetings: [], dismissed: [] } }, redraw: () => {},
        log: { editable: true, counts: [], lines: before }, note: (kind, text, there) => removed.push([kind, text, there]),
    };
    state.change = (log) => {
        state.log = log;
    };
    document.getElementById = () => ({ focus: () => {} });
    lines(state);
    choose({ issueKey: 'SALES-7', summary: 'Renewal' });
    return { notes: state.log.lines.map((line) => line.note), removed: removed };
}

test('a meeting that is logged is said in the line, also in one that says something already', () => {
    assert.deepEqual(logged().notes, ['Demo at 14:00']);
    assert.deepEqual(logged({ issueKey: 'SALES-7', note: '' }).notes, ['Demo at 14:00']);
    assert.deepEqual(logged({ issueKey: 'SALES-7', note: 'Called' }).notes, ['Called · Demo at 14:00']);
    assert.deepEqual(logged().removed, [['meeting', 'Demo at 14:00', false]]);
});
