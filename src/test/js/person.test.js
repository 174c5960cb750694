'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, url } = require('./elements');

const person = load('attain/kernel/person', {
    'attain/kernel/dom': el,
    'attain/kernel/rest': { url: url },
});

test('a name leads to how the person stands in the project', () => {
    const WANG = { key: 'wang', name: 'Wang Min' };
    assert.equal(person(WANG, 'SALES').attributes.href, '/plugins/servlet/attain/people?SALES,wang');
    assert.equal(person(WANG, 'SALES-12').attributes.href, '/plugins/servlet/attain/people?SALES,wang');
    assert.equal(person(WANG, 'SALES').text, 'Wang Min');
});

test('a name that is not told leads nowhere', () => {
    assert.equal(person({ key: '', name: 'A colleague' }, 'SALES'), 'A colleague');
});

test('in a sentence the name leads to its person, wherever it stands', () => {
    const sentence = el('p', {}, person.within({ key: 'wang', name: 'Wang Min' }, 'SALES-12', (name) => '2 days ago, by ' + name + '.'));
    assert.equal(sentence.text, '2 days ago, by Wang Min.');
    assert.deepEqual(sentence.texts('a'), ['Wang Min']);
    assert.equal(sentence.all('a')[0].attributes.href, '/plugins/servlet/attain/people?SALES,wang');
});

test('in a sentence a name that is not told is a word like the others', () => {
    const sentence = el('p', {}, person.within({ key: '', name: 'A colleague' }, 'SALES', (name) => name + ' accepts'));
    assert.equal(sentence.text, 'A colleague accepts');
    assert.deepEqual(sentence.texts('a'), []);
});
