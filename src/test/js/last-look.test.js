'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const memory = new Map();
const lastLook = load('attain/kernel/last-look', { 'attain/kernel/kept': { get: (name) => memory.get(name) || '', put: (name, value) => memory.set(name, String(value)) } });

test('what was never drawn takes its usual room, and then the room and the title of last time', () => {
    const titles = [];
    const element = { style: {}, offsetHeight: 333 };
    lastLook.reserve(element, '10001', 640, (title) => titles.push(title));
    assert.equal(element.style.minBlockSize, '640px');
    assert.deepEqual(titles, []);

    lastLook.keep(element, '10001');
    lastLook.title('10001', 'Attainment: Q4');
    assert.equal(element.style.minBlockSize, '');

    lastLook.reserve(element, '10001', 640, (title) => titles.push(title));
    assert.equal(element.style.minBlockSize, '333px');
    assert.deepEqual(titles, ['Attainment: Q4']);
});
