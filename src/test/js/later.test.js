'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const asked = [];
const later = load('attain/kernel/later', {
    'wrm/require': (names) => {
        asked.push(names);
        return Promise.resolve();
    },
    'aui/flag': () => {},
});

const rooms = [];
let answers = [];
const gadgetLater = load('attain/kernel/gadget-later', {
    'attain/kernel/later': () => answers.shift()(), 'attain/kernel/last-look': { reserve: (place, name, usual) => rooms.push(usual), free: () => {} },
});
const watched = [];
let inSight = true;
global.IntersectionObserver = function (look) {
    this.disconnect = () => {};
    this.observe = (place) => {
        watched.push({ place: place, scrolledTo: () => look([{ isIntersecting: true }]) });
        look([{ isIntersecting: inSight }]);
    };
};
const placeWith = (room) => ({
    textContent: 'a view', dataset: {},
    querySelector: (selector) => (selector === '.attain-room' || (selector === '[data-zone]' && room && room.dataset) ? room : null),
});
const API = { getGadgetId: () => '10001' };

test('what is wanted at the same time is loaded in one go', async () => {
    await Promise.all([later('gadget.risk'), later('charts')]);
    await later('why');

    assert.deepEqual(asked, [['wrc!attain.gadget.risk', 'wrc!attain.charts'], ['wrc!attain.why']]);
});

test('an item is made once, when it is first drawn, and then draws itself', async () => {
    const drawn = [];
    function Real(api) {
        drawn.push(api);
    }
    Real.prototype.render = (given, preferences) => drawn.push(preferences);
    Real.prototype.renderEdit = (given, preferences) => drawn.push(preferences);
    answers = [() => Promise.resolve(Real)];
    const Item = gadgetLater('gadget.x', 'x');
    const item = new Item(API);

    assert.deepEqual(drawn, []);
    await item.renderEdit(placeWith(null), 'edit');
    await item.render(placeWith(null), 'view');

    assert.deepEqual(drawn, [API, 'edit', 'view']);
});

test('an item loads nothing until it is scrolled to', async () => {
    const place = placeWith(null);
    let asked = 0;
    answers = [() => {
        asked += 1;
        return Promise.resolve(function Real() { this.render = (given) => { given.textContent = 'drawn'; }; });
    }];
    inSight = false;
    const rendered = new (gadgetLater('gadget.x', 'x'))(API).render(place, {});
    inSight = true;
    await Promise.resolve();
    assert.equal(asked, 0);

    watched.at(-1).scrolledTo();
    await rendered;
    assert.equal(place.textContent, 'drawn');
});

test('an item whose scripts do not come says so, and tries again when it is drawn again', async () => {
    const place = placeWith(null);
    answers = [
        () => Promise.reject({ errors: [{ message: 'offline' }] }),
        () => Promise.resolve(function Real() { this.render = (given) => { given.textContent = 'drawn'; }; }),
    ];
    const Item = gadgetLater('gadget.x', 'x');
    const item = new Item(API);

    await item.render(place, {});
    assert.equal(place.textContent, 'offline');
    await item.render(place, {});
    assert.equal(place.textContent, 'drawn');
});

test('until it is drawn an item keeps the room that its page came with', async () => {
    const place = placeWith({ style: { minBlockSize: '700px' } });
    answers = [() => Promise.resolve(function Real() { this.render = () => {}; })];
    await new (gadgetLater('gadget.x', 'x'))(API).render(place, {});
    assert.equal(rooms.at(-1), 700);
    assert.equal(place.textContent, '');

    answers = [() => Promise.resolve(function Real() { this.render = () => {}; })];
    await new (gadgetLater('gadget.x', 'x'))(API).render(placeWith(null), {});
    assert.ok(rooms.at(-1) > 0);
});

test('what the page tells of its reader stays when an item is drawn or set up in its place', async () => {
    for (const method of ['render', 'renderEdit']) {
        const place = placeWith({ style: { minBlockSize: '700px' }, dataset: { zone: 'Asia/Shanghai', today: '2026-12-01' } });
        answers = [() => Promise.resolve(function Real() { this[method] = () => {}; })];
        await new (gadgetLater('gadget.x', 'x'))(API)[method](place, {});
        assert.deepEqual(place.dataset, { zone: 'Asia/Shanghai', today: '2026-12-01' });
    }
});
