/** The dashboard item "Key actions": how much of what was due in a week each person did of each action. */
define('attain/activity/completion/key-actions-gadget', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/completion/completion-model', 'attain/activity/completion/completion-why', 'attain/activity/completion/week-bar',
], function (el, format, gadget, locale, person, rest, states, model, why, weekBar) {
    'use strict';

    const figure = (cell, write) => AJS.I18n.getText('attain.activity.completion.of', write.part(cell.done), write.part(cell.due));

    const share = (shown, write) => el('span.attain-completion-share', {}, shown == null ? write.notYet : write.percent(shown));

    function cell(each, action, who, data, project, write) {
        return el('td', {}, el('button.attain-completion-cell.attain-completion-' + model.level(each.shown), {
            type: 'button', 'data-key': who.key + action.action,
            'aria-label': AJS.I18n.getText('attain.activity.completion.why.label', who.name, action.name,
                each.shown == null ? write.notYet : write.percent(each.shown), figure(each, write)),
            onclick: () => why({
                title: AJS.I18n.getText('attain.activity.completion.why.title', who.name, action.name),
                asked: { projectKey: project, person: who.key, action: action.action, week: data.week },
            }, write),
        }, [share(each.shown, write), ' ', el('span.attain-completion-count', {}, figure(each, write))]));
    }

    function table(data, project, write) {
        return el('div.attain-completion-scroll', {}, el('table.attain-completion', {}, [
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.person')),
                data.actions.map((action) => el('th', { scope: 'col' }, action.name)),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.mean')),
            ].flat())),
            el('tbody', {}, data.people.map((line) => el('tr', {}, [
                el('th', { scope: 'row' }, person(line.person, project)),
                line.cells.map((each, index) => cell(each, data.actions[index], line.person, data, project, write)),
                el('td', {}, share(line.shown, write)),
            ].flat()))),
            data.count > 1 && el('tfoot', {}, el('tr', {}, [
                el('th', { scope: 'row' }, AJS.I18n.getText('attain.activity.completion.all', write.count(data.count))),
                data.team.map((each) => el('td', {}, [share(each.shown, write), el('span.attain-completion-count', {}, figure(each, write))])),
                el('td'),
            ].flat())),
        ]));
    }

    /** Fifty people more. */
    function more(data, item) {
        return el('p', {}, el('button.aui-button', {
            type: 'button', 'data-key': 'more',
            onclick: () => {
                item.shown = data.people.length + 1;
                return item.refresh();
            },
        }, AJS.I18n.getText('attain.activity.completion.more', data.count - data.people.length)));
    }

    function draw(data, preferences, item) {
        const write = format(locale());
        const nobody = data.count === 0 || data.actions.length === 0;
        return el('div', {}, [
            weekBar(data, item, write),
            nobody ? states.empty(AJS.I18n.getText('attain.activity.completion.empty')) : table(data, preferences.project, write),
            data.people.length < data.count && more(data, item),
        ]);
    }

    /** Pages of one week until as many people are there as were asked for. */
    function load(preferences, item) {
        const week = item.week;
        const from = (known) => rest.get('/completion', { projectKey: preferences.project, week: week, start: known.length }).then((page) => {
            const people = known.concat(page.people);
            const enough = page.people.length === 0 || people.length >= Math.min(item.shown || 1, page.count);
            return enough ? Object.assign(page, { people: people }) : from(people);
        });
        return from([]);
    }

    return gadget({ lines: 6, load: load, draw: draw });
});
