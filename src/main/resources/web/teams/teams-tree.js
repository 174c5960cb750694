/** The tree of a project's teams: one is chosen by mouse, or by the arrows and Enter. */
define('attain/teams/teams-tree', ['attain/kernel/dom', 'attain/kernel/locale', 'attain/teams/teams-model'], function (el, locale, model) {
    'use strict';

    const nameOf = (row) => locale.named(row) || AJS.I18n.getText('attain.teams.unnamed');

    function step(event, by) {
        const all = [...event.currentTarget.querySelectorAll('button.attain-team')];
        const next = all[all.indexOf(document.activeElement) + by];
        if (next) {
            event.preventDefault();
            next.focus();
        }
    }

    function line(state, each) {
        const row = each.row;
        const isWrong = Boolean(state.errors[row.uid]);
        return el('li', { style: '--attain-depth: ' + each.depth }, el('button.attain-team' + (isWrong ? '.attain-team-wrong' : ''), {
            id: 'attain-team-' + row.uid, type: 'button', 'aria-current': row.uid === state.selected ? 'true' : null,
            onclick: () => state.select(row.uid),
        }, [
            el('strong', {}, nameOf(row)), ' ',
            row.manager && el('span.attain-subtle', {}, row.manager.name), ' ',
            el('span.attain-subtle', {}, AJS.I18n.getText('attain.teams.members.count', state.write.count(model.countOn(row, state.today)))),
            isWrong && el('span.attain-team-mark', {}, AJS.I18n.getText('attain.teams.wrong')),
        ]));
    }

    /** state: {rows, errors, selected, today, write, select(uid)}. */
    const tree = (state) => el('ul.attain-teams-tree', {
        'aria-label': AJS.I18n.getText('attain.teams.title'),
        onkeydown: (event) => (event.key === 'ArrowDown' ? step(event, 1) : event.key === 'ArrowUp' && step(event, -1)),
    }, model.shown(state.rows).map((each) => line(state, each)));

    return { tree: tree, nameOf: nameOf };
});
