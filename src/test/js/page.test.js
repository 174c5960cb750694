'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const page = load('attain/kernel/page', {
    'attain/kernel/dom': el,
    'attain/kernel/fields': { select: (id) => el('select', { id: id, value: 'SALES' }) },
    'attain/kernel/projects': {},
    'attain/kernel/states': { loading: () => 'loading', failureOf: (reason) => reason, error: (failure) => 'failed ' + failure.status },
    'attain/kernel/unsaved': () => (go) => go(),
});

/** A page, and what it loads once that comes. */
function loading() {
    const frame = page(el('div'), { title: 'Week', lines: 3 });
    const come = (answer) => {
        const coming = {};
        const answered = new Promise((resolve, reject) => Object.assign(coming, { resolve: resolve, reject: reject }));
        coming.shown = frame.load(() => answered, () => frame.put(answer));
        return coming;
    };
    return { frame: frame, come: come };
}

test('what was asked for last is shown, however late the others come or fail', async () => {
    const { frame, come } = loading();
    const [first, second, last] = [come('first week'), come('second week'), come('last week')];
    last.resolve();
    await last.shown;
    first.resolve();
    second.reject({ status: 500 });
    await Promise.all([first.shown, second.shown]);
    assert.equal(frame.body.text, 'last week');
});

test('a failure of what was asked for last is told', async () => {
    const { frame, come } = loading();
    const [first, last] = [come('first week'), come('last week')];
    last.reject({ status: 503 });
    first.resolve();
    await Promise.all([first.shown, last.shown]);
    assert.equal(frame.body.text, 'failed 503');
});
