/**
 * Runs the tests once more, with data in which null is left out: some senders of JSON do that. Whatever a model is given,
 * also by what it asks, loses its fields that are null; to an assertion null and nothing are the same.
 */
'use strict';
const assert = require('node:assert');
const amd = require('./amd');

const isPlain = (value) => value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

function strip(value) {
    if (isPlain(value)) {
        Object.keys(value).forEach((name) => (value[name] === null ? delete value[name] : strip(value[name])));
    } else if (Array.isArray(value)) {
        value.forEach(strip);
    }
    return value;
}

const given = (value) => (typeof value === 'function' ? answering(value) : strip(value));
const answering = (ask) => (...args) => {
    const answer = ask(...args);
    return answer instanceof Promise ? answer.then(strip) : strip(answer);
};

/** A module, or what is in it or made by it, that strips what it is given. */
const stripping = (module) => new Proxy(module, {
    get: (target, name) => (typeof target[name] === 'function' && name !== 'prototype' ? stripping(target[name]) : target[name]),
    apply: (target, self, args) => {
        const answer = Reflect.apply(target, self, args.map(given));
        return isPlain(answer) && Object.values(answer).some((each) => typeof each === 'function') ? stripping(answer) : answer;
    },
    construct: (target, args) => Reflect.construct(target, args.map(given)),
});

function bare(value) {
    if (Array.isArray(value)) {
        return value.map(bare);
    }
    return isPlain(value)
        ? Object.fromEntries(Object.entries(value).filter(([, each]) => each != null).map(([name, each]) => [name, bare(each)]))
        : value ?? null;
}

[assert, assert.strict].forEach((each) => ['equal', 'strictEqual', 'deepEqual', 'deepStrictEqual'].forEach((name) => {
    const original = each[name];
    const same = name.startsWith('deep') ? bare : (value) => value ?? null;
    each[name] = (actual, expected, ...rest) => original(same(actual), same(expected), ...rest);
}));
const { load } = amd;
amd.load = (name, handedIn) => {
    const module = load(name, handedIn);
    return typeof module === 'function' || isPlain(module) ? stripping(module) : module;
};
