/** The dashboard item "Missing logs": who owes logs of the last two weeks, of which days, whoever owes the oldest first. */
define('attain/activity/missing-logs-gadget', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/missing-people',
], function (el, format, gadget, locale, rest, states, missingPeople) {
    'use strict';

    const FIRST = 10;

    const teamDay = (project, date) => rest.url('/plugins/servlet/attain/team-day', { project: project, date: date });

    const owing = (people) => people.filter((one) => one.days.length > 0).sort((a, b) => a.days[0].date.localeCompare(b.days[0].date));

    const more = (count, item) => el('p', {}, el('button.aui-button', {
        type: 'button', 'data-key': 'more',
        onclick: () => {
            item.all = true;
            return item.refresh();
        },
    }, AJS.I18n.getText('attain.activity.completion.more', format(locale()).count(count))));

    function draw(data, preferences, item) {
        const write = format(locale());
        const people = owing(data.people);
        const shown = item.all ? people : people.slice(0, FIRST);
        const day = (each, one) => el('a', { href: teamDay(preferences.project, each.date), 'data-key': one.person.key + each.date }, write.day(each.date));
        return people.length === 0 ? states.empty(AJS.I18n.getText('attain.activity.missing.none', write.day(data.from), write.day(data.to))) : el('div', {}, [
            el('p', {}, [el('strong', {}, missingPeople.count(people.reduce((sum, one) => sum + one.days.length, 0))), ' ', el('span.attain-subtle', {}, missingPeople.rate(data.rate))]),
            missingPeople(preferences.project, shown, day),
            shown.length < people.length && more(people.length - shown.length, item),
            el('p', {}, el('a', { href: teamDay(preferences.project, data.to), 'data-key': 'list' }, AJS.I18n.getText('attain.activity.team.title'))),
        ]);
    }

    return gadget({ lines: 6, load: (preferences) => rest.get('/team-day/missing', { projectKey: preferences.project }), draw: draw });
});
