/** minify.js FOLDER ESBUILD: writes name-min.js and name-min.css beside every script and style in the folder. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const [folder, tool] = process.argv.slice(2).map((each) => path.resolve(each));
const esbuild = require(tool);

/** What Jira must still find in a script: whose module it is, what that requires, and the texts it asks for. */
function promises(script) {
    const texts = [...script.matchAll(/(?:AJS|WRM)\.I18n\.getText\(\s*(['"])([\w.-]+)\1\s*[),]/g)].map((match) => match[2]);
    const modules = [...script.matchAll(/'(attain\/[^']+)'|"(attain\/[^"]+)"/g)].map((match) => match[1] || match[2]);
    return JSON.stringify([texts.sort(), modules.sort(), (script.match(/getText\(/g) || []).length]);
}

async function minify(name) {
    const [, base, kind] = /^(.*)\.(js|css)$/.exec(name);
    const source = fs.readFileSync(path.join(folder, name), 'utf8');
    const { code } = await esbuild.transform(source, { loader: kind, minify: true, charset: 'utf8', sourcefile: name });
    if (kind === 'js' && promises(code) !== promises(source)) {
        throw new Error(name + ' names other texts or modules once it is minified');
    }
    fs.writeFileSync(path.join(folder, base + '-min.' + kind), code);
    return [source.length, code.length];
}

async function all() {
    const names = fs.readdirSync(folder, { recursive: true }).filter((name) => /(?<!-min)\.(js|css)$/.test(name));
    const sizes = await Promise.all(names.map(minify));
    const sum = (index) => Math.round(sizes.reduce((total, size) => total + size[index], 0) / 1024);
    console.log('Minified ' + names.length + ' scripts and styles: ' + sum(0) + ' KB to ' + sum(1) + ' KB');
}

all().catch((reason) => {
    console.error(String(reason.message || reason));
    process.exitCode = 1;
}).finally(() => esbuild.stop());
