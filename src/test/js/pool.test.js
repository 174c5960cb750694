'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
global.AJS = { I18n: { getText: (...said) => said.join(' ') } };
const { el, url } = require('./elements');
const person = load('attain/kernel/person', { 'attain/kernel/dom': el, 'attain/kernel/rest': { url: url } });
const words = load('attain/customer/pool/pool-words', { 'attain/kernel/person': person });
const poolSaid = load('attain/customer/pool/pool-said', { 'attain/kernel/person': person });

/** What a reader reads of parts of a sentence. */
const read = (parts) => [parts].flat().map((part) => part.text || part).join('');

const write = { day: (day) => day, count: String, notYet: '–' };
const recall = (state, more) => Object.assign({ key: 'SALES-1', state: state, rule: 2, limit: '2027-06-01', proposed: '2027-06-08', held: null, last: null }, more);

test('the days to a proposal are calendar days, across a change of clocks too', () => {
    assert.equal(words.daysTo('2027-03-27', '2027-03-29'), 2);
    assert.equal(words.daysTo('2027-06-08', '2027-06-08'), 0);
});

test('a countdown says how many days are left, and by which rule', () => {
    const sentence = (day) => words.sentence(recall('warned'), day, write);
    assert.match(sentence('2027-06-03'), /inDays.*5/);
    assert.match(sentence('2027-06-07'), /tomorrow/);
});

test('who keeps a customer is said with the reason and the last day', () => {
    const held = { by: { key: 'lily', name: 'Lily' }, until: '2027-07-01', reason: 'They build' };
    const said = words.sentence(recall('kept', { held: held }), '2027-06-10', write);
    assert.match(read(said), /Lily.*2027-07-01.*They build/);
    assert.ok(said.some((part) => part.attributes && part.attributes.href.endsWith('SALES,lily')), 'the name leads to who keeps it');
});

test('a customer that nobody is known to have spoken with says so', () => {
    assert.match(words.last(recall('proposed'), write), /none/);
    assert.equal(words.last(recall('proposed', { last: '2027-01-01' }), write), '2027-01-01');
});

test('who decided of an own customer alone is told as such', () => {
    const said = (by) => read(poolSaid({ kind: 'released', by: { key: by, name: by }, owner: { key: 'mei', name: 'Mei' }, on: '2027-06-10', reason: 'Nobody calls', until: null }, 'SALES', write));
    assert.match(said('mei'), /word\.own/);
    assert.doesNotMatch(said('zhou'), /word\.own/);
});

test('what was said names who said it, which leads to that person', () => {
    const said = poolSaid({ on: '2027-06-01', kind: 'released', by: { key: 'mei', name: 'Mei' }, until: null, reason: 'Nobody calls' }, 'SALES', write);
    assert.match(read(said), /2027-06-01 · .*released · Mei · Nobody calls/);
    assert.equal(said.find((part) => part.attributes).attributes.href, '/plugins/servlet/attain/people?SALES,mei');
});
