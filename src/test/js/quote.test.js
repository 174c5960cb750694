'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/planning/currency/quote-model');

const EUR = { kind: 'money', currency: 'EUR', digits: 2 };
const JPY = { kind: 'money', currency: 'JPY', digits: 0 };
const CNY = { kind: 'money', currency: 'CNY', digits: 2 };
const rate = (unit, from, value) => ({ unit: unit, from: from, rate: value });

test('an amount comes to the nearest minor unit, half up', () => {
    assert.equal(model.convert(10000000, rate(EUR, '', '7.8'), CNY), 78000000);
    assert.equal(model.convert(1, rate(EUR, '', '0.5'), CNY), 1);
    assert.equal(model.convert(1, rate(EUR, '', '0.49999999'), CNY), 0);
    assert.equal(model.convert(100, rate(JPY, '', '0.04875'), CNY), 488);
    assert.equal(model.convert(12345, rate(EUR, '', '158.25'), JPY), 19536);
    assert.equal(model.convert(999999999999999, rate(EUR, '', '999999999'), CNY), null);
});

test('the rate of a day is the last that holds by then', () => {
    const rates = [rate(EUR, '2026-10-01', '7.9'), rate(EUR, '2026-07-01', '7.8'), rate(JPY, '2026-01-01', '0.05')];
    assert.equal(model.rateOn(rates, 'EUR', '2026-09-30').rate, '7.8');
    assert.equal(model.rateOn(rates, 'EUR', '2026-10-01').rate, '7.9');
    assert.equal(model.rateOn(rates, 'EUR', '2026-06-30'), null);
    assert.deepEqual(model.currencies(rates), ['EUR', 'JPY']);
});

test('a later rate is told where it would make another amount', () => {
    const rates = [rate(EUR, '2026-10-01', '7.9'), rate(EUR, '2026-07-01', '7.8')];
    const data = { unit: CNY, rates: rates };
    const said = { unit: EUR, amount: 10000000, day: '2026-07-15', converted: 78000000 };
    assert.equal(model.otherwise(data, said, '2026-11-01').converted, 79000000);
    assert.equal(model.otherwise(data, said, '2026-09-01'), null);
    assert.equal(model.otherwise(data, Object.assign({}, said, { day: '2026-10-02' }), '2026-11-01'), null);
});
