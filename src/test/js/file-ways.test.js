'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let setUp = null;
const sent = [];
const saved = [];
let outcome = Promise.resolve();
const ways = load('attain/kernel/imports/file-ways', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/download': (name, content, type) => saved.push([name, content, type]),
    'attain/kernel/rest': {
        get: (path) => (path === '/setup/SALES' ? setUp : Promise.reject({ status: 404 })),
        post: (path, body) => {
            sent.push([path, body]);
            return outcome;
        },
        postForFile: (path, asked, file) => Promise.resolve({ type: 'text/csv', of: [path, asked.projectKey, file.name] }),
    },
    'attain/kernel/states': { message: (kind, title, lines, action) => el('p', {}, lines.concat(action)), failureOf: (reason) => reason, refused: (reason) => String(reason.status) },
});

const lacks = (field, missing, line) => ({ field: field, missing: missing, line: line || 2, message: 'not in the list' });
const drawn = async (errors, answer, added) => {
    setUp = answer;
    const element = ways(errors, { project: 'SALES', choose: () => {}, marked: () => Promise.resolve(), added: added });
    await new Promise(setImmediate);
    return element;
};
const LISTS = { mayRun: true, sharedOptions: [], options: { regions: ['East'], productLines: ['A'], customerTypes: [] } };

test('names that the lists lack are told once, by list', () => {
    assert.deepEqual(ways.missing([lacks('region', 'West'), lacks('customerRegion', 'West'), lacks('productLine', 'B'), { field: 'region', missing: null }, lacks('color', 'red')]),
        { regions: ['West'], productLines: ['B'] });
});

test('who may adds only them, and the file is looked through again', async () => {
    let looked = 0;
    const element = await drawn([lacks('region', 'West'), lacks('region', 'North')], Promise.resolve(LISTS), () => {
        looked += 1;
    });
    await element.all('button').at(-1).attributes.onclick();
    assert.deepEqual(sent, [['/setup/SALES/options', { regions: ['West', 'North'] }]]);
    assert.equal(looked, 1);
});

test('what could not be added is told, and the file is not looked through again', async () => {
    let looked = 0;
    const element = await drawn([lacks('region', 'West')], Promise.resolve(LISTS), () => {
        looked += 1;
    });
    outcome = Promise.reject({ status: 409 });
    await element.all('button').at(-1).attributes.onclick();
    outcome = Promise.resolve();
    assert.match(element.text, /409/);
    assert.equal(looked, 0);
});

test('who may not is told who may, and so it is with a list that others choose from', async () => {
    const refused = await drawn([lacks('region', 'West')], Promise.reject({ status: 403 }));
    assert.match(refused.text, /ask West/);
    const shared = await drawn([lacks('region', 'West'), lacks('productLine', 'B')], Promise.resolve(Object.assign({}, LISTS, { sharedOptions: ['regions'] })));
    assert.match(shared.text, /shared West/);
    assert.match(shared.text, /missing B/);
});

test('a file that is wrong as a whole has no rows to mark', async () => {
    assert.deepEqual((await drawn([{ line: 1 }], LISTS)).texts('button'), ['again']);
    assert.deepEqual((await drawn([{ line: 1 }, { line: 7 }], LISTS)).texts('button'), ['again']);
    assert.deepEqual((await drawn([{ line: null }, { line: 7 }], LISTS)).texts('button'), ['again', 'marked']);
});

test('a file is saved as it comes back marked', async () => {
    await ways.marked('/imports/plan/marked', { projectKey: 'SALES' }, { name: 'plan.csv' });
    assert.deepEqual(saved, [['name plan.csv', { type: 'text/csv', of: ['/imports/plan/marked', 'SALES', 'plan.csv'] }, 'text/csv']]);
});
