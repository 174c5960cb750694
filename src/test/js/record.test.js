'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

el.svg = el;
const sent = [];
const sends = (method) => (path, body) => {
    sent.push([method, path, body]);
    return Promise.resolve();
};
let asked = null;

const HANDED_IN = {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/confirm': (question, run) => {
        asked = question.content[0].text;
        run();
    },
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        select: (id) => el('select', { id: id }), text: (id, value) => el('input', { id: id, value: value }),
        options: (select, choices, chosen) => Object.assign(select, { value: chosen }),
    },
    'attain/kernel/locale': () => 'en',
    'attain/kernel/lozenge': (kind, sign, text) => text,
    'attain/kernel/plain-form': function (about) {
        Object.assign(this, { about: about, send: (more) => about.send(Object.assign(Object.fromEntries(Object.entries(about.inputs).map(([name, input]) => [name, input.value])), more)) });
    },
    'attain/kernel/rest': { put: sends('put'), delete: sends('delete') },
};
const chainPart = load('attain/customer/record/chain-part', HANDED_IN);
const notesPart = load('attain/customer/record/notes-part', HANDED_IN);
const boughtPart = load('attain/customer/record/bought-part', HANDED_IN);

const CHOICE = (code) => ({ code: code, label: code });
const CHEN = {
    number: 4, name: 'Chen', position: 'CFO', role: CHOICE('decisionMaker'), influence: CHOICE('high'), attitude: CHOICE('for'), metOn: '2026-11-20', metBy: { name: 'Wang' },
};
const CHAIN = { version: 7, clear: true, says: 'All well.', people: [CHEN], roles: [], influences: [], attitudes: [] };
const MONEY = { kind: 'money', digits: 2 };
const NOTES = { version: 3, needs: '', plan: 'Second line', planAmount: 120050, planOn: null };

/** The panel as its parts know it: what is opened in it, and what has the focus afterwards. */
function panel() {
    const shown = { path: '/record', write: { day: String, moment: String, month: String, exact: String, told: String }, close: () => {} };
    shown.open = (form, focus) => Object.assign(shown, { form: form, focus: focus });
    shown.send = (promise, focus) => Object.assign(promise, { focus: focus });
    sent.length = 0;
    return shown;
}

const press = (place, text) => place.all('button').find((each) => each.text.startsWith(text)).attributes.onclick();

test('who may not know a decision chain is told so', () => {
    assert.equal(chainPart({ chain: null }, panel()).text, 'hidden');
});

test('each person is told with the last contact, and only who may changes anything', () => {
    const shown = chainPart({ chain: CHAIN }, panel());
    assert.match(shown.text, /Chen · CFO.*decisionMaker for.*told high · met 2026-11-20 Wang/);
    assert.equal(shown.all('button').length, 0);
    const other = Object.assign({}, CHEN, { metBy: null });
    assert.match(chainPart({ chain: Object.assign({}, CHAIN, { people: [other] }) }, panel()).text, /nobody 2026-11-20/);
    assert.match(chainPart({ chain: Object.assign({}, CHAIN, { people: [Object.assign(other, { metOn: null })] }) }, panel()).text, /never/);
});

test('what somebody said stands before what the people say, and is taken back', () => {
    const at = panel();
    const shown = chainPart({ mayEdit: true, chain: Object.assign({}, CHAIN, { ruling: { clear: true, by: { name: 'Mei' }, at: 'Monday', reason: 'Signed' } }) }, at);
    assert.match(shown.text, /clear Mei Monday Signed.*people All well\./);
    press(shown, 'takeBack');
    assert.deepEqual(sent, [['delete', '/record/ruling', { version: 7 }]]);
});

test('what the people say is overruled with a reason, and never twice alike', () => {
    const at = panel();
    press(chainPart({ mayEdit: true, chain: CHAIN }, at), 'unclear');
    at.form.send({ reason: 'He left' });
    assert.deepEqual(sent, [['put', '/record/ruling', { version: 7, clear: false, reason: 'He left' }]]);
    press(chainPart({ mayEdit: true, chain: Object.assign({}, CHAIN, { clear: false }) }, at), 'clear');
    at.form.send({ reason: 'She is met' });
    assert.equal(sent[1][2].clear, true);
});

test('somebody new begins as a decision maker of whom nothing is known, and who is there as they are', () => {
    const at = panel();
    const shown = chainPart({ mayEdit: true, chain: CHAIN, today: '2026-11-30' }, at);
    press(shown, 'add');
    at.form.send({ name: 'Li' });
    assert.deepEqual(sent.pop()[2], { version: 7, number: 0, name: 'Li', position: '', phone: '', mail: '', role: 'decisionMaker', influence: 'medium', attitude: 'unknown', metOn: '' });
    press(shown, 'edit');
    at.form.send({ attitude: 'against' });
    assert.deepEqual(sent.pop()[2], { version: 7, number: 4, name: 'Chen', position: 'CFO', phone: '', mail: '', role: 'decisionMaker', influence: 'high', attitude: 'against', metOn: '2026-11-20' });
});

test('what opens a form has an id by which it is found again, one of its own', () => {
    const at = panel();
    const shown = chainPart({ mayEdit: true, chain: Object.assign({}, CHAIN, { people: [CHEN, Object.assign({}, CHEN, { number: 5 })] }) }, at);
    const opened = shown.all('button').filter((each) => each.attributes.id).map((each) => {
        each.attributes.onclick();
        return [each.attributes.id, at.focus];
    });
    assert.equal(new Set(opened.map(([id]) => id)).size, 4);
    opened.forEach(([id, focus]) => assert.equal(focus, id));
});

test('nobody is removed unasked', () => {
    press(chainPart({ mayEdit: true, chain: CHAIN }, panel()), 'remove');
    assert.equal(asked, 'sure Chen');
    assert.deepEqual(sent, [['delete', '/record/people/4', { version: 7 }]]);
});

test('what is planned is told in a line, and nothing where nothing is noted', () => {
    assert.match(notesPart({ notes: NOTES, unit: MONEY }, panel()).text, /told Second line · 120050/);
    assert.match(notesPart({ notes: { version: 0, needs: '', plan: '' }, unit: MONEY }, panel()).text, /none/);
});

test('an amount is edited in units and sent in minor ones; none is none', () => {
    const at = panel();
    press(notesPart({ mayEdit: true, notes: NOTES, unit: MONEY, currencies: [MONEY] }, at), 'edit');
    assert.equal(at.form.about.inputs.planAmount.value, '1200.5');
    at.form.send({ needs: 'Speed', planAmount: '2万' });
    at.form.send({ needs: 'Speed', planAmount: ' ' });
    assert.deepEqual(sent.map((each) => each[2].planAmount), [2000000, null]);
    assert.deepEqual(sent[0][2], { version: 3, needs: 'Speed', plan: 'Second line', planAmount: 2000000, planOn: '' });
});

test('an amount in another currency is told with its rate, and sent in the minor units of the one that is chosen', () => {
    const yen = { kind: 'money', currency: 'JPY', digits: 0 };
    const own = Object.assign({ currency: 'CNY' }, MONEY);
    const said = { unit: yen, amount: 24000, rate: '0.05', day: '2026-11-03' };
    const data = { mayEdit: true, notes: Object.assign({}, NOTES, { planSaid: said }), unit: own, currencies: [own, yen] };
    const at = panel();
    const shown = notesPart(data, at);
    assert.match(shown.text, /said 120050 24000 0.05 2026-11-03/);
    press(shown, 'edit');
    assert.equal(at.form.about.inputs.planAmount.value, '24000');
    at.form.send({ planAmount: '30000' });
    at.form.send({ planAmount: '30000', planCurrency: 'CNY' });
    assert.deepEqual(sent.map((each) => [each[2].planAmount, each[2].planCurrency]), [[30000, 'JPY'], [3000000, 'CNY']]);
});

test('a plan keeps the currency that it was said in, though the project has no rate of any more', () => {
    const yen = { kind: 'money', currency: 'JPY', digits: 0 };
    const own = { kind: 'money', currency: 'CNY', digits: 2 };
    const said = { amount: 24000, unit: yen, rate: '0.05', day: '2026-11-02' };
    const at = panel();

    press(notesPart({ mayEdit: true, notes: Object.assign({}, NOTES, { planSaid: said }), unit: own, currencies: [own] }, at), 'edit');
    at.form.send({ needs: 'Speed' });

    assert.deepEqual(sent.map((each) => [each[2].planAmount, each[2].planCurrency]), [[24000, 'JPY']]);
});

test('somebody is called and written to by a press', () => {
    const chen = Object.assign({}, CHEN, { phone: '+86 (21) 5550-1234', mail: 'chen@harbour.example' });
    const links = chainPart({ chain: Object.assign({}, CHAIN, { people: [chen] }) }, panel()).all('a').map((each) => each.attributes.href);
    assert.deepEqual(links, ['tel:+862155501234', 'mailto:chen%40harbour.example']);
});

test('what is no amount is told at its field, and nothing is sent', async () => {
    const at = panel();
    press(notesPart({ mayEdit: true, notes: NOTES, unit: MONEY, currencies: [MONEY] }, at), 'edit');
    await assert.rejects(at.form.send({ planAmount: 'abc' }), { status: 400, errors: [{ field: 'planAmount', message: 'invalid 2 13' }] });
    assert.deepEqual(sent, []);
});

test('each month has its bar, and one in which more came back than was bought has none but stands in the table', () => {
    const bought = {
        from: 'first', to: 'last', total: 150, quarters: { trailing: 150, before: 0, lastYear: 20 },
        months: [{ month: 'May', amount: 200 }, { month: 'June', amount: -50 }, { month: 'July', amount: 0 }, { month: 'August', amount: 1 }],
        products: [{ line: 'Tea', amount: 100 }, { line: '', amount: 50 }],
    };
    const shown = boughtPart({ bought: bought, unit: MONEY }, panel().write);
    assert.deepEqual(shown.all('rect').map((bar) => bar.attributes.height), [62, 0, 0, 1]);
    assert.deepEqual(shown.texts('td'), ['200', '-50', '0', '1', '100', '50']);
    assert.ok(shown.texts('th').includes('noLine'));
    assert.match(shown.text, /quarters 150 0 20/);
});

test('where nothing was bought there is no chart', () => {
    const shown = boughtPart({ bought: { from: 'first', to: 'last', total: 0, quarters: { trailing: 0, before: 0, lastYear: 0 }, months: [], products: [] } }, panel().write);
    assert.match(shown.text, /none$/);
    assert.equal(shown.all('svg').length, 0);
});

test('what something is worth is told with what it was converted from', () => {
    const worth = load('attain/customer/record/worth');
    const write = { told: (amount, unit) => unit + ' ' + amount, day: (day) => day };
    assert.equal(worth(78, 'CNY', { unit: 'EUR', amount: 10, rate: '7.8', day: '2026-03-02' }, write), 'said CNY 78 EUR 10 7.8 2026-03-02');
    assert.equal(worth(78, 'CNY', null, write), 'CNY 78');
    assert.ok(!worth(null, 'CNY', null, write));
});
