'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el } = require('./elements');

const person = load('attain/kernel/person', {
    'attain/kernel/dom': el,
    'attain/kernel/rest': { url: (path, query) => path + '?' + Object.values(query).join() },
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
