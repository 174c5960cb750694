'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
el.append = (place, children) => el.replace(place, place.children.concat(children));

const OFFER = { kinds: [], ways: [], day: '2026-12-01', batches: [], run: null };
const HARBOUR = { key: 'SALES-7', name: 'Harbour' };
const KITE = { number: 12, name: 'Kite' };

let asked = [];
let answers = {};
let form = null;
const answer = (method) => (path, sent) => {
    asked.push([method, path, sent]);
    return answers[method + ' ' + path.split('/').pop()]();
};

const touches = load('attain/customer/tail/touches', {
    'attain/kernel/announce': () => {},
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/rest': { get: answer('get'), post: answer('post'), delete: answer('delete') },
    'attain/kernel/run/run-view': {},
    'attain/kernel/states': { message: (kind, title, shown) => el('div', { kind: kind }, shown), failureOf: (reason) => reason, refused: (failure) => el('div', {}, failure.message) },
    'attain/customer/tail/customers-model': load('attain/customer/tail/customers-model'),
    'attain/customer/tail/touch-form': (about) => {
        form = about;
        return { element: el('form', {}, 'form'), focus: () => {} };
    },
});

function shown(offer) {
    asked = [];
    form = null;
    answers = { 'get touches': () => Promise.resolve(Object.assign({}, OFFER, offer)) };
    const told = [];
    const place = el('div');
    const opener = el('button');
    const about = { project: 'SALES', place: place, view: () => ({ tier: 'C' }), write: { count: String, day: String }, again: (what) => told.push(what) };
    return { place: place, opener: opener, told: told, touching: touches(about) };
}

const tick = (touching, each, checked) => touching.tick(each).attributes.onchange({ currentTarget: { checked: checked } });
const press = (place, at) => {
    const button = place.all('button')[at];
    return button.attributes.onclick({ currentTarget: button });
};

test('who is ticked is chosen, an issue or a row, until the tick is taken away', () => {
    const { touching } = shown({});
    tick(touching, HARBOUR, true);
    tick(touching, KITE, true);
    tick(touching, HARBOUR, false);
    assert.deepEqual(touching.chosen(), [KITE]);
});

test('nothing is logged before one has seen how many it would be', async () => {
    const { touching, place, opener, told } = shown({});
    tick(touching, HARBOUR, true);
    await touching.open(opener);
    assert.equal(form.ticked, 1);
    answers['post preview'] = () => Promise.resolve({ customers: 3, rows: 2, already: 1 });
    await form.look({ whom: 'ticked', kind: 'batch', way: 'mail', note: 'Hi', day: '2026-12-01' });
    assert.match(place.text, /would 3 rows 2 already 1/);
    assert.deepEqual(asked.map(([method, path]) => method + ' ' + path.split('/').pop()), ['get touches', 'post preview']);
    assert.deepEqual(asked[1][2].keys, ['SALES-7']);
    answers['post touches'] = () => Promise.resolve({ over: true, state: 'done' });
    await press(place, 0);
    assert.deepEqual(asked[2], ['post', '/projects/SALES/customers/touches', asked[1][2]]);
    assert.equal(told[0].attributes.kind, 'success');
});

test('where all are ticked off already nothing can be logged, and what was typed is there again', async () => {
    const { touching, place, opener } = shown({});
    await touching.open(opener);
    answers['post preview'] = () => Promise.resolve({ customers: 0, rows: 0, already: 9 });
    const typed = { whom: 'found', kind: 'news', way: 'mail', note: 'Hi', day: '2026-12-01' };
    await form.look(typed);
    assert.equal(place.all('button')[0].disabled, true);
    await press(place, 1);
    assert.deepEqual(form.values, typed);
});

test('what is refused is told below what one sees, and can be pressed again', async () => {
    const { touching, place, opener, told } = shown({});
    await touching.open(opener);
    answers['post preview'] = () => Promise.resolve({ customers: 3, rows: 0, already: 0 });
    await form.look({ whom: 'found', kind: 'batch', way: 'mail', note: 'Hi', day: '2026-12-01' });
    answers['post touches'] = () => Promise.reject({ message: 'busy' });
    await press(place, 0);
    assert.match(place.text, /would 3.*busy/);
    assert.equal(told.length, 0);
});

test('a batch is taken back, and the list is there anew', async () => {
    const { touching, opener, told } = shown({});
    await touching.open(opener);
    answers['delete 9'] = () => Promise.resolve();
    await form.takeBack({ number: 9 }, el('button'));
    assert.deepEqual(asked[1].slice(0, 2), ['delete', '/projects/SALES/customers/touches/9']);
    assert.match(told[0].text, /isBack/);
});

test('whoever has no day left to write is told so, and gets no form', async () => {
    const { touching, place, opener } = shown({ day: null });
    await touching.open(opener);
    assert.equal(form, null);
    assert.match(place.text, /noDay/);
});

test('closing the form goes back to what opened it', async () => {
    const { touching, place, opener } = shown({});
    await touching.open(opener);
    form.close();
    assert.equal(place.text, '');
    assert.equal(document.activeElement, opener);
});

test('what many touches would not do is not told', async () => {
    const { touching, place, opener } = shown({});
    tick(touching, HARBOUR, true);
    await touching.open(opener);
    answers['post preview'] = () => Promise.resolve({ customers: 3, rows: 0, already: 0 });
    await form.look({ whom: 'ticked', kind: 'batch', way: 'mail', note: 'Hi', day: '2026-12-01' });
    assert.match(place.text, /would 3counts/);
});
