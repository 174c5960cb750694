/** A part of the weekly report: a table of figures, each with what it was a week before and with who makes it up. */
define('attain/activity/weekly/weekly-table', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/activity/weekly/weekly-model'], function (el, rest, model) {
    'use strict';

    /** So many people are told at once. */
    const FEW = 6;

    /** All people behind a figure; of many the first, and the others once they are asked for, and on paper. */
    function who(people) {
        const item = (each) => el('li', {}, each);
        const others = people.slice(FEW).map((each) => el('li.attain-weekly-other', { hidden: true }, each));
        const list = el('ul.attain-weekly-who', {}, people.slice(0, FEW).map(item).concat(others));
        const more = others.length > 0 && el('button.aui-button.aui-button-link', {
            type: 'button',
            onclick: (event) => {
                others.forEach((each) => { each.hidden = false; });
                event.currentTarget.remove();
            },
        }, AJS.I18n.getText('attain.activity.weekly.others', String(others.length)));
        return [list, more];
    }

    /** A number that leads to the opportunities it counts. */
    function issues(text, ids) {
        const jql = model.jql(ids);
        return jql ? el('a', { href: rest.url('/issues/', { jql: jql }) }, text) : text;
    }

    const nothing = (text) => el('p.attain-subtle', {}, text);

    /** about is {title, hint, head, empty, people: what those behind a figure are called, if not just who}; a row is {name, now, before, people}. */
    function section(about, rows) {
        const heads = [about.head, AJS.I18n.getText('attain.activity.weekly.now'), AJS.I18n.getText('attain.activity.weekly.before'),
            about.people || AJS.I18n.getText('attain.activity.weekly.who')];
        const cell = (head, shown, number) => el(number ? 'td.attain-weekly-figure' : 'td', { 'data-label': head }, shown);
        return el('section.attain-section.attain-weekly-part', {}, [
            el('h2', {}, about.title),
            about.hint && el('p.attain-subtle', {}, about.hint),
            rows.length === 0 ? nothing(about.empty) : el('table.aui.attain-cards.attain-weekly-table', {}, [
                el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
                el('tbody', {}, rows.map((row) => el('tr', {}, [
                    el('th', { scope: 'row' }, row.name), cell(heads[1], row.now, true), cell(heads[2], row.before, true), cell(heads[3], who(row.people)),
                ]))),
            ]),
        ]);
    }

    return { section: section, issues: issues };
});
