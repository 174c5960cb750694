'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const errorsOf = load('attain/kernel/rest-errors');
const preferences = load('attain/kernel/preferences');

test('projects to choose from are sales projects', async () => {
    const asked = [];
    const rest = { get: (path) => Promise.resolve(asked.push(path)).then(() => ({ projects: [{ key: 'EAST', name: 'East' }] })) };
    const projects = load('attain/kernel/projects', { 'attain/kernel/rest': rest });
    assert.deepEqual(await projects.choices(), [{ value: 'EAST', label: 'East (EAST)' }]);
    assert.deepEqual(asked, ['/projects']);
});

test('errors of Attain keep their field and line', () => {
    assert.deepEqual(errorsOf({ errors: [{ line: 3, field: 'amount', message: 'No number' }] }, '?'), [
        { field: 'amount', line: 3, message: 'No number' },
    ]);
});

test('errors of Jira are read from both of its lists', () => {
    assert.deepEqual(errorsOf({ errorMessages: ['Gone'], errors: { summary: 'Required' } }, '?').map((each) => each.message), ['Gone', 'Required']);
});

test('an answer that explains nothing gets our own words', () => {
    assert.deepEqual(errorsOf(null, 'Status 502'), [{ field: null, line: null, message: 'Status 502' }]);
    assert.equal(errorsOf({ errors: [] }, 'Status 500')[0].message, 'Status 500');
});

test('preferences lose the escapes that the dashboard put in, once', () => {
    assert.equal(preferences.text('R&amp;D &lt;East&gt; &amp;lt;'), 'R&D <East> &lt;');
});

test('absent preferences come back as words and are read as absent', () => {
    assert.deepEqual(preferences.read({ title: 'undefined', target: 'null', project: 'SALES' }), { title: '', target: '', project: 'SALES' });
    assert.equal(preferences.isConfigured({ isConfigured: 'true' }), true);
    assert.equal(preferences.isConfigured(undefined), false);
});

test('refresh is minutes or false', () => {
    assert.equal(preferences.refresh('15'), '15');
    assert.equal(preferences.refresh('false'), 'false');
});
