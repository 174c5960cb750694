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

    /** What was corrected after the week had closed; figure is what of it changes first, told all of it. */
    function since(row, figure, told, write) {
        if (row.since == null) {
            return null;
        }
        const more = figure(row.since) - figure(row.now);
        return el('div.attain-weekly-since', {}, more
            ? AJS.I18n.getText('attain.activity.weekly.since', (more > 0 ? '+' : '−') + write(Math.abs(more)))
            : AJS.I18n.getText('attain.activity.weekly.byNow', told(row.since)));
    }

    /** about is {title, hint, empty, kind: of the table}; a row has a cell below each head, of which the first names it. */
    function drawn(about, heads, rows) {
        return el('section.attain-section.attain-weekly-part', {}, [
            el('h2', {}, about.title),
            about.hint && el('p.attain-subtle', {}, about.hint),
            rows.length === 0 ? nothing(about.empty) : el('table.aui.attain-cards.' + about.kind, {}, [
                el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
                el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, at) => (at === 0
                    ? el('th', { scope: 'row' }, cell) : el('td', { 'data-label': heads[at] }, cell)))))),
            ]),
            about.restricted > 0 && nothing(AJS.I18n.getText('attain.activity.weekly.restricted', String(about.restricted))),
        ]);
    }

    /** about has besides {head, people: what those behind a figure are called, if not just who}; a row is {name, now, before, people}. */
    function section(about, rows) {
        const heads = [about.head, AJS.I18n.getText('attain.activity.weekly.now'), AJS.I18n.getText('attain.activity.weekly.before'),
            about.people || AJS.I18n.getText('attain.activity.weekly.who')];
        const figure = (shown) => el('div.attain-weekly-figure', {}, shown);
        return drawn(Object.assign({ kind: 'attain-weekly-table' }, about), heads,
            rows.map((row) => [row.name, figure(row.now), figure(row.before), who(row.people)]));
    }

    /** What is listed one by one; about has besides restricted, how many of them nobody may be told of. */
    const list = (about, heads, rows) => drawn(Object.assign({ kind: 'attain-weekly-list' }, about), heads, rows);

    return { section: section, list: list, issues: issues, since: since };
});
