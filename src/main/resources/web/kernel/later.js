/**
 * Loads what a page seldom needs when it is needed: the scripts and styles of the context attain.NAME.
 * The promise gives the module, if one is named, or breaks with a failure that can be shown.
 */
define('attain/kernel/later', ['wrm/require', 'aui/flag'], function (load, flag) {
    'use strict';

    let wanted = null;

    const failure = () => ({ status: 0, errors: [{ field: null, line: null, message: AJS.I18n.getText('attain.kernel.error.offline') }] });

    /** What is wanted at the same time comes in one go. */
    function fetch(name) {
        if (!wanted) {
            const names = [];
            const come = new Promise((resolve, reject) => setTimeout(() => {
                wanted = null;
                load(names).then(() => resolve(), () => reject(failure()));
            }));
            wanted = { names: names, come: come };
        }
        wanted.names.push('wrc!attain.' + name);
        return wanted.come;
    }

    const later = (name, module) => fetch(name).then(() => module && new Promise((resolve) => require([module], resolve)));

    /** The same after a click: run gets the module, and a failure is told where flags are. */
    later.on = (name, module, run) => later(name, module)
        .then(run, (failed) => flag({ type: 'error', body: failed.errors[0].message, close: 'auto' }));
    return later;
});
