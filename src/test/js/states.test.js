'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const states = load('attain/kernel/states', { 'attain/kernel/dom': el, 'wrm/context-path': () => '/jira' });
const run = () => {};
const failure = (status) => ({ status: status, errors: [{ message: 'Taken' }] });
const texts = (told) => told.texts('strong').concat(told.texts('p').slice(told.texts('strong').length));

test('only what was to be loaded is told as not loaded', () => {
    assert.deepEqual(texts(states.error(failure(409), run)), ['title', 'Taken', 'retry']);
    assert.deepEqual(texts(states.error(failure(403), run)), ['forbidden', 'Taken']);
    assert.deepEqual(texts(states.refused(failure(403))), ['Taken']);
});

test('trying again is offered where nothing must be mended first', () => {
    [400, 404, 413, 422].forEach((status) => {
        assert.deepEqual(texts(states.refused(failure(status), run)), ['Taken'], String(status));
        assert.equal(texts(states.error(failure(status), run)).includes('retry'), false, String(status));
    });
    [408, 409, 429, 500, 502, 503].forEach((status) => {
        assert.deepEqual(texts(states.refused(failure(status), run)), ['Taken', 'retry'], String(status));
        assert.deepEqual(texts(states.error(failure(status), run)), ['title', 'Taken', 'retry'], String(status));
    });
});

test('who was overtaken is led to what somebody else has saved', () => {
    let looked = false;
    const overtaken = states.refused(failure(409), null, () => {
        looked = true;
    });
    assert.deepEqual(texts(overtaken), ['Taken', 'newest']);
    overtaken.all('button')[0].attributes.onclick();
    assert.ok(looked);
    assert.deepEqual(texts(states.refused(failure(409), run)), ['Taken', 'retry']);
    assert.deepEqual(texts(states.refused(failure(400), null, run)), ['Taken']);
});

test('who gets no answer is told so, whatever was asked for', () => {
    assert.equal(states.refused(failure(0), run).text, 'Taken retry');
    assert.equal(states.error(failure(0), run).text, 'Taken retry');
});
