'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const model = load('attain/activity/log-model');

global.AJS = { I18n: I18n };

let choose = null;
let instead = null;
const lines = load('attain/activity/my-day-lines', {
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/picker': function (id, label, none, search, chosen) {
        choose = chosen;
        this.element = el('input', { id: id });
    },
    'attain/kernel/rest': {},
    'attain/activity/issue-name': Object.assign(() => [], { done: () => null, stage: () => null }),
    'attain/activity/my-day-deals': (each, state, chosen) => {
        instead = chosen;
        return [];
    },
    'attain/activity/my-day-moves': () => [],
    'attain/activity/remove-button': () => null,
    'attain/activity/touched-many': (batches, key) => batches.map((each) => `${each.what} of ${each.customers} in ${key}`).join(),
});

/** What is in a log of these lines after a meeting was logged with an opportunity. */
function logged(...before) {
    const removed = [];
    const state = {
        meeting: 'Demo at 14:00', drawn: [], day: { noted: [], others: [], notes: { meetings: [], dismissed: [] } }, redraw: () => {},
        log: { editable: true, counts: [], lines: before, batches: [] }, note: (kind, text, there) => removed.push([kind, text, there]),
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

/** What stands in a log, and what is dismissed, after Renewal was chosen at the line of Acme, which the records propose. */
function chosenAt(log) {
    const dismissed = [];
    const noted = [{ id: 1, issueKey: 'SALES-1', summary: 'Acme', why: 'changed', counts: [] }];
    const state = {
        drawn: [], day: { noted: noted, others: [], notes: { meetings: [], dismissed: dismissed } }, redraw: () => {},
        log: { editable: true, counts: [], lines: log, batches: [] }, dismiss: (codes) => dismissed.push(...codes),
    };
    state.change = (changed) => {
        state.log = changed;
    };
    document.getElementById = () => ({ focus: () => {} });
    lines(state);
    state.drawn.forEach((draw) => draw());
    instead({ issueKey: 'SALES-7', summary: 'Renewal', customer: 'Acme', stage: 'Lead' });
    return { lines: state.log.lines.map((line) => [line.issueKey, line.note]), dismissed: dismissed };
}

test('an opportunity that is chosen at a proposed customer takes its place, with what was typed', () => {
    assert.deepEqual(chosenAt([]), { lines: [['SALES-7', '']], dismissed: ['1'] });
    const typed = { issueKey: 'SALES-1', summary: 'Acme', note: 'Called' };
    assert.deepEqual(chosenAt([typed]), { lines: [['SALES-7', 'Called']], dismissed: ['1'] });
    const ticked = Object.assign({ done: ['Visit'] }, typed);
    assert.deepEqual(chosenAt([ticked]), { lines: [['SALES-1', 'Called'], ['SALES-7', '']], dismissed: [] }, 'it keeps its line for what was ticked off');
});

test('what was said to many stands above the lines that the form saves, and goes with no save', () => {
    const log = model.received({ lines: [], problems: [], batches: [{ what: 'Product news', note: 'Mail: spring list', customers: 320 }] });
    const shown = lines({ drawn: [], projectKey: 'SALES', log: log });

    assert.equal(shown[0], 'Product news of 320 in SALES');
    assert.equal(lines({ drawn: [], log: model.received({ lines: [], problems: [] }) })[0], '');
    assert.equal(model.bodyOf(Object.assign({ counts: [] }, log), 'SALES', true).batches, undefined);
});
