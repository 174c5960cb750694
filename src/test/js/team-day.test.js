'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};
global.window = { location: { search: '' }, history: { replaceState: () => {} } };
global.document.addEventListener = () => {};

let asked = [];
let read = [];
const days = {};
const drawn = Object.assign(el, { redraw: el.replace });
const rest = {
    get: (path, about) => {
        asked.push(about.date);
        return Promise.resolve(Object.assign({ date: about.date, worked: true, before: '2026-11-27', unreadDays: [], people: [] }, days[about.date]));
    },
    post: (path, body) => {
        read.push(...body.logs.map((each) => each.person));
        return Promise.resolve(body);
    },
};

const teamLogs = load('attain/activity/team-day-logs', {
    'attain/kernel/announce': () => {}, 'attain/kernel/busy': () => () => {}, 'attain/kernel/dom': drawn, 'attain/kernel/rest': rest, 'attain/kernel/states': {},
    'attain/kernel/lozenge': (kind, sign, text) => el('span', {}, text),
    'attain/activity/team-day-log': (each, project, mark) => ['log of ' + each.person.name, mark],
});

const one = (name, state) => ({ person: { key: name, name: name }, state: state, unread: state === 'logged', enteredAt: '2026-11-27T17:00:00Z', expected: 'workday' });

test('thirty logs are read by thirty keys, and one more that does not lead beyond the last', async () => {
    const people = Array.from({ length: 30 }, (none, at) => one('P' + at, 'logged'));
    const logs = teamLogs(people, { projectKey: 'SALES', date: '2026-11-27' }, () => []);
    const press = (key, target) => logs.press({ key: key, target: target || { closest: () => null }, preventDefault: () => {} });
    read = [];
    people.forEach(() => press('j'));
    await new Promise(setImmediate);
    press('j');

    assert.deepEqual(read, people.map((each) => each.person.key));
    assert.equal(logs.element.text.includes('unread'), false);
    assert.equal(logs.all.hidden, true);
    press('k');
    assert.equal(document.activeElement.text, 'log of P28');
    press('k', { closest: () => ({}) });
    assert.equal(document.activeElement.text, 'log of P28', 'a letter that is typed is one');
});

let open = null;
load('attain/activity/team-day-page', {
    'attain/kernel/dom': drawn, 'attain/kernel/locale': () => 'en', 'attain/kernel/rest': rest, 'attain/kernel/person': (each) => each.name,
    'attain/kernel/format': () => ({ count: String, colon: ': ', day: (day) => day, weekday: (day) => day, shortWeekday: () => 'Thu' }),
    'attain/kernel/lozenge': (kind, sign, text) => text,
    'attain/kernel/mount': { page: (name, start) => {
        open = start;
    } },
    'attain/kernel/page': function (place) {
        return {
            body: { before: () => {} },
            choose: (list, project, go) => go('SALES'),
            load: (ask, show) => ask().then(show),
            put: (shown) => el.replace(place, shown),
        };
    },
    'attain/kernel/projects': { remember: () => {} },
    'attain/kernel/states': { message: (kind, title, lines, action) => el('div', {}, [title, action]), empty: (text) => text },
    'attain/activity/day-bar': (date) => 'bar of ' + date,
    'attain/activity/log-export': () => null,
    'attain/kernel/today': () => '2026-11-30',
    'attain/activity/missing-logs': Object.assign(() => Promise.resolve(null), { kind: (...all) => all.join(' ') }),
    'attain/activity/places': { drawn: () => Promise.resolve(null) },
    'attain/activity/reopen-dialog': () => {},
    'attain/activity/missing-people': { reason: (expected) => expected },
    'attain/activity/team-day-logs': (people) => ({ element: el('section', {}, 'logs of ' + people.length), press: () => {} }),
});

/** What the page shows whose address asks for a day, or for none. */
async function opened(search) {
    global.window.location.search = search;
    asked = [];
    const place = el('div', {}, []);
    await open(place, 'SALES');
    return place;
}

test('in the morning the logs of the evening before are opened, once somebody has handed in those of today, and any day that is asked for', async () => {
    days['2026-11-27'] = { people: [one('lily', 'logged')] };
    days['2026-11-30'] = { people: [one('lily', 'pending')] };
    assert.ok((await opened('')).text.includes('logs of 1'));
    assert.deepEqual(asked, ['2026-11-30', '2026-11-27']);
    await opened('?date=2026-11-30');
    assert.deepEqual(asked, ['2026-11-30']);
    days['2026-11-30'] = { people: [one('lily', 'logged')] };
    await opened('');
    assert.deepEqual(asked, ['2026-11-30']);
});

test('who leads nobody, or whose day before had no log either, stays where that is said', async () => {
    days['2026-11-30'] = { people: [] };
    await opened('');
    assert.deepEqual(asked, ['2026-11-30']);
    days['2026-11-30'] = { people: [one('lily', 'pending')] };
    days['2026-11-27'] = { people: [one('lily', 'missing')], before: '2026-11-26' };
    await opened('');
    assert.deepEqual(asked, ['2026-11-30', '2026-11-27']);
});

test('a day that was closed as another kind, or for another reason, says so', async () => {
    const closed = (name, state, expected, as, why) => Object.assign(one(name, state), { expected: expected, closedAs: as, closedWhy: why });
    days['2026-11-25'] = { people: [
        closed('lily', 'leave', 'leave', 'missing', 'workday'), closed('luo', 'missing', 'half', 'missing', 'workday'), closed('wang', 'missing', 'workday', null, null),
    ] };
    const lines = (await opened('?date=2026-11-25')).texts('li');
    assert.ok(lines.some((each) => each.includes('closedAs missing workday leave')));
    assert.ok(lines.some((each) => each.includes('half closedAs missing workday missing')));
    assert.equal(lines.filter((each) => each.includes('closedAs')).length, 2);
});

test('days of which logs came that are not read lead to them', async () => {
    days['2026-11-30'] = { people: [one('lily', 'logged')], unreadDays: [{ date: '2026-11-26', count: 2 }] };
    const page = await opened('');
    const button = page.all('button').find((each) => each.text.includes('2026-11-26'));
    assert.equal(button.text, 'day Thu 2026-11-26 2');
    await button.attributes.onclick();
    assert.deepEqual(asked, ['2026-11-30', '2026-11-26']);
});
