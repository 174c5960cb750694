/**
 * Loads the plugin's AMD modules into node: load('attain/kernel/format'). Only pure modules can be loaded, and those whose
 * other modules are handed in.
 */
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const WEB = path.join(__dirname, '../../main/resources/web');
const loaded = new Map();

/** Of a page that says nothing of its reader. */
global.document = global.document || { querySelector: () => null };

function load(name, handedIn = {}) {
    if (name in handedIn) {
        return handedIn[name];
    }
    if (!loaded.has(name)) {
        const source = fs.readFileSync(path.join(WEB, name.replace('attain/', '') + '.js'), 'utf8');
        const define = (ownName, dependencies, factory) => {
            if (ownName !== name) {
                throw new Error(name + ' is defined as ' + ownName);
            }
            loaded.set(name, factory(...dependencies.map((each) => load(each, handedIn))));
        };
        new Function('define', source)(define);
    }
    return loaded.get(name);
}

module.exports = { load, WEB };
