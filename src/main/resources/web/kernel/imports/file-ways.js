/**
 * The way on from a file that is refused: choose it again, corrected; take it with what is wrong with each row; and have the
 * names that the project's lists lack added, by who may. about is {project, choose(), marked() or null, added()}.
 */
define('attain/kernel/imports/file-ways', ['attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states'], function (busy, el, rest, states) {
    'use strict';

    /** Which list a column's values are of. */
    const LISTS = { region: 'regions', customerRegion: 'regions', productLine: 'productLines', customerType: 'customerTypes' };

    /** The names that lists lack, each once, by list. */
    function missing(errors) {
        const lists = {};
        errors.filter((error) => error.missing && LISTS[error.field]).forEach((error) => {
            const list = LISTS[error.field];
            lists[list] = [...new Set([...(lists[list] || []), error.missing])];
        });
        return lists;
    }

    /** Does something for a button, and says beside it what went wrong. */
    const button = (text, run) => {
        const said = el('span', { 'aria-live': 'polite' });
        const press = el('button.aui-button', {
            type: 'button', onclick: () => {
                const ready = busy(press);
                el.replace(said, []);
                return run().then(ready, (reason) => {
                    ready();
                    el.replace(said, states.error(states.failureOf(reason)));
                });
            },
        }, text);
        return [press, said];
    };

    /** The names with what adds them; who may not is told who may. */
    function adding(lists, about) {
        const path = '/setup/' + encodeURIComponent(about.project);
        const names = Object.values(lists).flat().join(', ');
        const place = el('div');
        const ask = () => el.replace(place, states.message('info', '', [AJS.I18n.getText('attain.kernel.import.missing.ask', names)]));
        rest.get(path).then((answer) => {
            const open = Object.keys(lists).every((list) => !answer.sharedOptions.includes(list));
            const all = () => Object.fromEntries(Object.entries(lists).map(([list, more]) => [list, answer.options[list].concat(more)]));
            return answer.mayRun && open
                ? el.replace(place, states.message('info', '', [AJS.I18n.getText('attain.kernel.import.missing', names)],
                    button(AJS.I18n.getText('attain.kernel.import.missing.add'), () => rest.post(path, all()).then(about.added))))
                : ask();
        }).catch(ask);
        return place;
    }

    function ways(errors, about) {
        const lists = missing(errors);
        return el('div', {}, [
            el('div.attain-adder', {}, [
                el('button.aui-button', { type: 'button', onclick: about.choose }, AJS.I18n.getText('attain.kernel.import.again')),
                ...(about.marked && errors.some((error) => error.line > 1) ? button(AJS.I18n.getText('attain.kernel.import.marked'), about.marked) : []),
            ]),
            Object.keys(lists).length > 0 && adding(lists, about),
        ]);
    }

    return Object.assign(ways, { missing: missing });
});
