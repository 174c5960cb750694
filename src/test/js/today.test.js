'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const today = load('attain/kernel/today');

test('a page says which day it is for its reader, whatever the clock of the browser says', () => {
    global.document = { querySelector: () => ({ getAttribute: () => '2026-12-01' }) };
    assert.equal(today(), '2026-12-01');
});

test('where no page is the clock of the browser says it, in its own time zone', () => {
    global.document = { querySelector: () => null };
    assert.equal(today(), new Date().toLocaleDateString('sv'));
});
