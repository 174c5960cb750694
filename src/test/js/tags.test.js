'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const model = load('attain/words/tags-model');
const field = load('attain/words/tags-field', { 'attain/kernel/dom': el });

test('tags are edited one on a line, and empty lines are none', () => {
    const answer = { version: 1, tags: ['Price', '交期'] };
    const rows = model.rowsOf(answer);
    assert.equal(rows, 'Price\n交期');
    assert.equal(model.isDirty(answer, rows), false);
    assert.equal(model.isDirty(answer, rows + '\n'), true);
    assert.deepEqual(model.bodyOf(1, ' Price \n\n交期\n'), { version: 1, tags: ['Price', '交期'] });
});

test('what is wrong stands at the field, and what is not of it above', () => {
    const sorted = model.sorted([{ field: 'tags', message: 'twice' }, { message: 'older' }]);
    assert.deepEqual(sorted.left, ['older']);
    const typed = [];
    const shown = field({ rows: 'Price', errors: sorted.of, mayEdit: true, typed: (rows) => typed.push(rows) });
    assert.deepEqual(shown.texts('div').slice(-1), ['twice']);
    assert.equal(shown.all('textarea')[0].attributes['aria-invalid'], 'true');
    shown.all('textarea')[0].attributes.oninput({ target: { value: 'Delivery' } });
    assert.deepEqual(typed, ['Delivery']);
});

test('who may not change them reads them', () => {
    assert.equal(field({ rows: 'Price', errors: {}, mayEdit: false }).all('textarea')[0].attributes.readonly, true);
});

test('a problem is offered the tags of the project, asked for once and only where one is written', async () => {
    const asked = [];
    const parts = load('attain/activity/my-day-parts', {
        'attain/kernel/dom': Object.assign((...of) => el(...of), el, { redraw: el.replace }),
        'attain/kernel/rest': { get: (path) => Promise.resolve(asked.push(path)).then(() => ({ tags: ['Price'] })) },
        'attain/activity/my-day-counts': () => null, 'attain/activity/my-day-lines': () => null, 'attain/activity/remove-button': () => null,
    });
    const shown = parts.problems({ projectKey: 'SALES', log: { editable: true, problems: [{ tag: '', note: '' }] } });
    assert.deepEqual(asked, []);
    const tag = shown.all('input')[0];
    tag.attributes.onfocus();
    tag.attributes.onfocus();
    await new Promise(setImmediate);
    assert.deepEqual(asked, ['/projects/SALES/tags']);
    assert.deepEqual(shown.all('option').map((each) => each.attributes.value), ['Price']);
});
