/**
 * The way on from a file that is refused: choose it again, corrected; take it with what is wrong with each row; and have the
 * names that the project's lists lack added, by who may. about is {project, choose(), marked() or null, added()}; of what can
 * be marked, marked(path, asked, file) saves the file as the resource at a path gives it back.
 */
define('attain/kernel/imports/file-ways', ['attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/download', 'attain/kernel/rest', 'attain/kernel/states'], function (busy, el, download, rest, states) {
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

    /** Whether rows are wrong, and not the file as a whole. */
    const marks = (errors) => errors.some((error) => error.line > 1) && !errors.some((error) => error.line === 1);

    /** Does something for a button, and says beside it what went wrong. */
    const button = (text, run) => {
        const said = el('span', { 'aria-live': 'polite' });
        const press = el('button.aui-button', {
            type: 'button', onclick: () => {
                const ready = busy(press);
                el.replace(said, []);
                return run().then(ready, (reason) => {
                    ready();
                    el.replace(said, states.refused(states.failureOf(reason)));
                });
            },
        }, text);
        return [press, said];
    };

    /** The names with what adds them; who may not is told who may. */
    function adding(lists, about) {
        const path = '/setup/' + encodeURIComponent(about.project);
        const place = el('div');
        const namesOf = (chosen) => chosen.flatMap((list) => lists[list]).join(', ');
        const ask = () => el.replace(place, states.message('info', '', [AJS.I18n.getText('attain.kernel.import.missing.ask', namesOf(Object.keys(lists)))]));
        const add = (own) => rest.post(path + '/options', Object.fromEntries(own.map((list) => [list, lists[list]]))).then(about.added);
        rest.get(path).then((answer) => {
            const isShared = (list) => answer.sharedOptions.includes(list);
            const shared = Object.keys(lists).filter(isShared);
            const own = Object.keys(lists).filter((list) => !isShared(list));
            return answer.mayRun ? el.replace(place, [
                own.length > 0 && states.message('info', '', [AJS.I18n.getText('attain.kernel.import.missing', namesOf(own))],
                    button(AJS.I18n.getText('attain.kernel.import.missing.add'), () => add(own))),
                shared.length > 0 && states.message('info', '', [AJS.I18n.getText('attain.kernel.import.missing.shared', namesOf(shared))]),
            ]) : ask();
        }).catch(ask);
        return place;
    }

    function ways(errors, about) {
        const lists = missing(errors);
        return el('div', {}, [
            el('div.attain-adder', {}, [
                el('button.aui-button', { type: 'button', onclick: about.choose }, AJS.I18n.getText('attain.kernel.import.again')),
                ...(about.marked && marks(errors) ? button(AJS.I18n.getText('attain.kernel.import.marked'), about.marked) : []),
            ]),
            Object.keys(lists).length > 0 && adding(lists, about),
        ]);
    }

    const marked = (path, asked, file) => rest.postForFile(path, asked, file)
        .then((answer) => download(AJS.I18n.getText('attain.kernel.import.marked.name', file.name), answer, answer.type));

    return Object.assign(ways, { missing: missing, marked: marked });
});
