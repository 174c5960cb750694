'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { load, WEB } = require('./amd');

const read = (name) => fs.readFileSync(path.join(WEB, 'lib/uplot', name));
const sha256 = (content) => crypto.createHash('sha256').update(content).digest('hex');

test('uPlot is what its package holds, between the lines that make it a module', () => {
    const lines = read('uplot.js').toString().split('\n');
    assert.equal(lines[0], "define('attain/lib/uplot/uplot', [], function () {");
    assert.deepEqual(lines.slice(-4), ['', 'return uPlot;', '});', '']);
    assert.equal(sha256(lines.slice(1, -3).join('\n')), '19c8d4c6ad88929a79f4ae49d6f7161566dfd0ba3d15cc495e974f787eb78f1f');
    assert.equal(sha256(read('uplot.css')), 'df630c6a8d6f8eeaff264b50f73ce5b114f646ffd9a0bb74f049b0a00135fa04');
    assert.match(read('LICENSE').toString(), /^The MIT License/);
});

test('uPlot can be loaded without a page', () => {
    assert.equal(typeof load('attain/lib/uplot/uplot'), 'function');
});
