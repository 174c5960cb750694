'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

const ISSUE = { key: 'SALES-1', name: 'Harbour' };
const ROW = { number: 7, name: 'Harbour Row' };
let dialog = null;
let part = null;

load('attain/customer/merging/chosen-part', {
    'attain/kernel/dom': el,
    'attain/kernel/parts': { add: (place, made) => {
        part = made;
    } },
    'attain/kernel/rest': { issueUrl: (key) => key },
    'attain/kernel/states': { message: (kind, title, shown) => el('div', {}, [kind + ' ', ...shown]) },
    'attain/customer/merging/merge-dialog': (about) => {
        dialog = about;
    },
});

function pressed(chosen) {
    const about = { project: 'SALES', leads: true, chosen: () => chosen, place: el('div'), again: (told) => el.replace(about.place, told || 'anew') };
    dialog = null;
    part(about).attributes.onclick();
    return about.place;
}

const sides = () => [dialog.key, dialog.other];

test('two that are ticked are compared, a row as one, and an issue stays before a row', () => {
    pressed([ISSUE, { key: 'SALES-2', name: 'Harbor' }]);
    assert.deepEqual(sides(), ['SALES-1', 'SALES-2']);
    pressed([ROW, ISSUE]);
    assert.deepEqual(sides(), ['SALES-1', 'row:7']);
    pressed([ROW, { number: 8, name: 'Meadow' }]);
    assert.deepEqual(sides(), ['row:7', 'row:8']);
    assert.match(pressed([ISSUE]).text, /two/);
    assert.equal(dialog, null);
});

test('what became of them is told above the list, which is there anew where rows became issues and no more', () => {
    const place = pressed([ROW, ISSUE]);
    dialog.done('SALES-1', { key: 'SALES-9' });
    assert.match(place.text, /success went SALES-9 SALES-1/);
    dialog.left();
    assert.match(place.text, /anew/);
});
