'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { WEB } = require('./amd');

const ROOT = path.join(__dirname, '../../..');
const filesOf = (folder, ending) => fs.readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith(ending))
    .map((name) => fs.readFileSync(path.join(ROOT, folder, name), 'utf8')).join('\n');
const descriptor = filesOf('atlassian-plugin', '.xml');
const scripts = fs.readdirSync(WEB, { recursive: true }).filter((name) => name.endsWith('.js')).map((name) => name.split(path.sep).join('/'));
const source = (name) => fs.readFileSync(path.join(WEB, name), 'utf8');
const textsOf = (texts) => [...texts.matchAll(/^([\w.-]+)\s*=\s*(.+)$/gm)];
const CHINESE = textsOf(filesOf('i18n', '_zh_CN.properties'));
const BOTH = textsOf(filesOf('i18n', '.properties'));

test('every script and style is in the descriptor, and every one there exists', () => {
    const styles = fs.readdirSync(WEB, { recursive: true }).filter((name) => name.endsWith('.css'));
    const named = new Set([...descriptor.matchAll(/location="\/web\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]));
    assert.deepEqual([...named].sort(), [...scripts, ...styles].sort());
});

test('every module is named by its path, and requires only ours and what Jira has', () => {
    const jira = new Set(['jquery', 'wrm/context-path', 'wrm/require', 'aui/flag', 'aui/dialog2']);
    scripts.forEach((name) => {
        const [, own, list] = /define\('([^']+)', \[([^\]]*)\]/.exec(source(name));
        assert.equal(own, 'attain/' + name.replace(/\.js$/, ''));
        [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]).forEach((required) =>
            assert.ok(jira.has(required) || scripts.includes(required.replace('attain/', '') + '.js'), name + ' requires ' + required));
    });
});

const modules = [...descriptor.matchAll(/<web-resource key="([^"]+)">(.*?)<\/web-resource>/gs)].map(([, key, body]) => {
    const all = (pattern) => [...body.matchAll(pattern)].map((match) => match[1]);
    return {
        key: key, contexts: all(/<context>(.+?)<\/context>/g), dependencies: all(/<dependency>\$\{plugin\.key\}:(.+?)<\/dependency>/g),
        scripts: all(/location="\/web\/([^"]+\.js)"/g),
    };
});
const withAll = (keys) => {
    const found = new Set(keys);
    found.forEach((key) => modules.find((each) => each.key === key).dependencies.forEach((dependency) => found.add(dependency)));
    return modules.filter((each) => found.has(each.key)).flatMap((each) => each.scripts);
};
const required = (name) => [...source(name).slice(0, source(name).indexOf(']')).matchAll(/'attain\/([^']+)'/g)].map((match) => match[1] + '.js');

test('every script comes with the scripts that it requires', () => {
    modules.forEach((module) => module.scripts.forEach((script) =>
        required(script).forEach((name) => assert.ok(withAll([module.key]).includes(name), module.key + ' lacks ' + name + ' for ' + script))));
});

test('what is loaded later is a context of ours, with the module that is wanted', () => {
    const calls = scripts.flatMap((name) => [...source(name).matchAll(/[lL]ater(?:\.on)?\('([^']+)'(?:, '([^']+)')?/g)].map((match) => match.slice(1)));
    assert.ok(calls.length > 2);
    calls.forEach(([context, module]) => {
        const brought = modules.filter((each) => each.contexts.includes('attain.' + context));
        assert.ok(brought.length > 0, 'attain.' + context);
        assert.ok(module == null || brought.some((each) => each.scripts.includes(module.replace('attain/', '') + '.js')), module);
    });
});

test('pages of Jira that show nothing of ours load nothing of ours', () => {
    const jiras = modules.flatMap((each) => each.contexts).filter((context) => !context.startsWith('attain.'));
    assert.deepEqual([...new Set(jiras)], ['atl.dashboard']);
});

test('every text that a script shows is a literal key of both languages', () => {
    const chinese = new Set(CHINESE.map((match) => match[1]));
    scripts.forEach((name) => {
        const calls = source(name).match(/I18n\.getText\(/g) || [];
        const keys = [...source(name).matchAll(/I18n\.getText\('([\w.]+)'[,)]/g)].map((match) => match[1]);
        assert.equal(keys.length, calls.length, name + ' has a key that is no literal');
        keys.forEach((key) => assert.ok(chinese.has(key) && BOTH.filter((match) => match[1] === key).length === 2, key + ' of ' + name));
    });
});

test('no text that a script shows holds a straight apostrophe, which a message format would swallow', () => {
    const shown = new Set(scripts.flatMap((name) => [...source(name).matchAll(/I18n\.getText\('([\w.]+)'/g)].map((match) => match[1])));
    BOTH.filter((match) => shown.has(match[1]))
        .forEach((match) => assert.ok(!match[2].includes("'"), match[1]));
});

test('no script tells null from what is not there: JSON may leave nulls out', () => {
    scripts.filter((name) => !name.startsWith('lib/')).forEach((name) => assert.doesNotMatch(source(name),
        /[!=]==\s*(?:null|undefined|void 0)\b|\b(?:null|undefined|void 0)\s*[!=]==|typeof[^=!]*[!=]==?\s*'undefined'/, name));
});

test('no script writes markup', () => {
    scripts.forEach((name) => assert.doesNotMatch(source(name), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.html\(/, name));
});
