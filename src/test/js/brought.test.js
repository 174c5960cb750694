'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const MEI = { key: 'mei', name: 'Mei' };
const FIRST = { file: 'tea', title: 'Tea', number: 1, by: MEI, at: 'Monday', rows: 3, backAt: 'Tuesday' };
const SECOND = { file: 'tea', title: 'Tea', number: 2, by: MEI, at: 'Wednesday', rows: 5 };

const AHEAD = { gone: 3, back: 2, left: ['SALES-7', 'a row'], staying: 4 };

let asked = [];
let answers = [];
let announced = null;
const answer = (method) => (path, of) => {
    asked.push([method, path, of]);
    return answers.shift();
};

const Brought = load('attain/kernel/imports/brought', {
    'attain/kernel/announce': (text) => {
        announced = text;
    },
    'attain/kernel/busy': () => () => {},
    'attain/kernel/confirm': (question, run) => {
        asked.push([question.title, question.content.map((each) => each.text).join(' ')]);
        run();
    },
    'attain/kernel/dom': el,
    'attain/kernel/person': Object.assign((person) => person.name, { within: (person, key, text) => [text(person.name)] }),
    'attain/kernel/rest': { get: answer('get'), delete: answer('delete'), issueUrl: (key) => key },
    'attain/kernel/states': { message: (kind, title, shown) => el('div', {}, [title].concat(shown)), failureOf: (reason) => reason, error: (failure) => el('div', {}, failure.message), refused: (failure) => el('div', {}, failure.message) },
});

async function shown(batches) {
    asked = [];
    answers = [batches];
    announced = null;
    const brought = new Brought('SALES', { moment: String, count: String });
    await brought.load();
    return brought;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const rows = (brought) => brought.element.all('tr').slice(1).map((row) => row.texts('td'));
const press = (brought) => brought.element.all('button')[0].attributes.onclick();

test('what was brought is listed, and only what is there still can be taken back', async () => {
    const brought = await shown(Promise.resolve([SECOND, FIRST]));
    assert.deepEqual(asked, [['get', '/imports/batches', { projectKey: 'SALES' }]]);
    assert.deepEqual(rows(brought), [['Tea', 'Wednesday', 'Mei', '5', 'back'], ['Tea', 'Monday', 'Mei', '3', 'at Tuesday']]);
});

test('where nothing was brought there is no list', async () => {
    assert.equal((await shown(Promise.resolve([]))).element.hidden, true);
    assert.equal((await shown(Promise.resolve([FIRST]))).element.hidden, false);
});

test('taking back is asked for, shows what is so now, and leaves the focus where it stays', async () => {
    const brought = await shown(Promise.resolve([SECOND]));
    answers = [
        Promise.resolve(AHEAD),
        Promise.resolve({ batches: [SECOND], over: false, left: ['SALES-1'], refused: [], restricted: 0, skip: 0 }),
        Promise.resolve({ batches: [Object.assign({}, SECOND, { backAt: 'Thursday' })], over: true, left: [], refused: [], restricted: 0, skip: 0 }),
    ];
    press(brought);
    await settled();
    assert.deepEqual(asked.slice(1), [
        ['get', '/imports/batches/tea/2', { projectKey: 'SALES' }],
        ['sure', 'what Tea Mei Wednesday 5 gone 3back 2left 4 SALES-7 a row; more 2 then'], ['delete', '/imports/batches/tea/2', { projectKey: 'SALES', skip: 0 }], ['delete', '/imports/batches/tea/2', { projectKey: 'SALES', skip: 0 }],
    ]);
    assert.deepEqual(rows(brought), [['Tea', 'Wednesday', 'Mei', '5', 'at Thursday']]);
    assert.equal(announced, 'done');
    assert.match(brought.problem.text, /SALES-1/);
    assert.equal(document.activeElement, brought.summary);
});

test('nothing is asked for where nothing would go back', async () => {
    const brought = await shown(Promise.resolve([SECOND]));
    answers = [Promise.resolve(Object.assign({}, AHEAD, { gone: 0, back: 0 }))];
    press(brought);
    await settled();
    assert.deepEqual(asked.slice(1).map(([what]) => what), ['get']);
    assert.equal(announced, 'none');
    assert.match(brought.problem.text, /^noneSALES-7 a row; more 2$/);
});

test('what Jira refuses in part is told as a half, is not asked for twice, and can be taken back later', async () => {
    const brought = await shown(Promise.resolve([SECOND]));
    answers = [
        Promise.resolve(AHEAD),
        Promise.resolve({ batches: [SECOND], over: false, left: [], refused: ['SALES-3', 'SALES-2'], restricted: 1, skip: 3 }),
        Promise.resolve({ batches: [SECOND], over: true, left: [], refused: [], restricted: 1, skip: 3 }),
    ];
    press(brought);
    await settled();
    assert.deepEqual(asked.slice(3).map((each) => each[2].skip), [0, 3]);
    assert.equal(announced, 'half');
    assert.match(brought.problem.text, /SALES-3 SALES-2/);
    assert.match(brought.problem.text, /restricted 2/);
    assert.equal(brought.element.all('button').length, 1);
});

test('what is refused is told, and can be tried again', async () => {
    const brought = await shown(Promise.resolve([SECOND]));
    answers = [Promise.resolve(AHEAD), Promise.reject({ message: 'archived' })];
    press(brought);
    await settled();
    assert.equal(brought.problem.text, 'archived');
    assert.equal(brought.element.all('button').length, 1);
    assert.equal(announced, null);
});

test('a list that cannot be had says so', async () => {
    const brought = await shown(Promise.reject({ message: 'offline' }));
    assert.equal(brought.element.hidden, false);
    assert.equal(brought.problem.text, 'offline');
});
