'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const format = load('attain/kernel/format');
const EVENING = '2026-11-30T17:30:00Z';
const inZone = (name) => {
    global.document = { querySelector: () => name && { getAttribute: () => name } };
    return format('en');
};

test('moments are told in the time zone that Jira knows of their reader, whatever that of the browser is', () => {
    assert.match(inZone('Asia/Shanghai').moment(EVENING), /Dec 1, 2026, 1:30\sAM/);
    assert.match(inZone('America/New_York').moment(EVENING), /Nov 30, 2026, 12:30\sPM/);
    assert.match(inZone('Asia/Shanghai').time(new Date(EVENING)), /01:30\sAM/);
});

test('where none is told, or one that the browser does not know, its own holds', () => {
    const own = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(EVENING));

    assert.equal(inZone(null).moment(EVENING), own);
    assert.equal(inZone('Mars/Olympus').moment(EVENING), own);
});
