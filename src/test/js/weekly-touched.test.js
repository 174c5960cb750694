'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const same = (text) => String(text);
const write = { aside: (text) => ' (' + text + ')', count: same, percent: (share) => Math.round(share * 100) + '%', day: same, notYet: '–' };
const handedIn = {
    'attain/kernel/dom': el, 'attain/kernel/person': (each) => each.name,
    'attain/kernel/rest': { url: (path, asked) => path + '?' + Object.values(asked).join('&'), issueUrl: (key) => '/browse/' + key },
};
const touched = load('attain/activity/weekly/weekly-touched', handedIn);

const share = (done, own) => ({ touched: done, own: own, rate: own === 0 ? null : done / own });
const lily = { person: { key: 'lily', name: 'Lily' }, now: share(10, 26), before: share(12, 26), since: null, ids: [1, 2], left: [3] };
const told = {
    now: { customers: 10, touches: 14 }, before: { customers: 12, touches: 12 }, since: null, ids: [1], people: [],
    own: { now: share(10, 26), before: share(12, 26), since: share(11, 26), ids: [1, 2], left: [3], people: [lily] },
    least: {
        customers: [
            { key: 'SALES-1', summary: 'Ruida', tier: 'A', owner: { name: 'Lily' }, last: '2026-11-02', days: 25 },
            { key: 'SALES-2', summary: 'Minghe', tier: 'B', owner: { name: 'Lily' }, last: null, days: null },
        ],
        restricted: 2,
    },
};

const drawn = (of) => el('div', {}, touched(of, 'SALES', write));

test('of their own customers stands how many of how many, what was corrected since, and which they are and are not', () => {
    const place = drawn(told);
    assert.equal(place.all('td')[0].text, '38%of 10 26left 16since +1');
    assert.equal(place.all('td')[1].text, '46%of 12 26');
    assert.equal(place.texts('li')[0], 'Lily of 10 26 (38%) · left 16 · neglected 14');
    assert.deepEqual(place.all('a').map((each) => each.attributes.href), [
        '/issues/?id in (3)', '/issues/?id in (1, 2)', '/issues/?id in (3)', '/plugins/servlet/attain/customers?SALES&lily&14',
        '/browse/SALES-1', '/browse/SALES-2']);
});

test('the least touched are told with their last touch, and how many of them nobody may be told of', () => {
    const place = drawn(told);
    assert.deepEqual(place.all('td').slice(3).map((each) => each.text), ['A', 'Lily', 'ago 2026-11-02 25', 'B', 'Lily', 'never']);
    assert.ok(place.texts('p').includes('restricted 2'));
});

test('of people who own no customers nothing is told', () => {
    const none = Object.assign({}, told, { own: Object.assign({}, told.own, { people: [] }) });
    assert.deepEqual(drawn(none).texts('h2'), ['contacts']);
    assert.deepEqual(drawn(none).texts('p'), ['hint', 'none']);
});
