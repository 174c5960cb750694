/** The dashboard item "Problems this week": what stood in a team's way, how often, more or less often than the week before, and who says so. */
define('attain/activity/weekly/problems-gadget', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/completion/completion-model', 'attain/activity/completion/week-bar', 'attain/activity/weekly/tag-search',
], function (el, format, gadget, locale, person, rest, states, model, weekBar, tagSearch) {
    'use strict';

    const change = (tag, write) => (tag.now === tag.before ? AJS.I18n.getText('attain.activity.problems.same')
        : tag.now > tag.before ? AJS.I18n.getText('attain.activity.problems.more', write.count(tag.now - tag.before))
            : AJS.I18n.getText('attain.activity.problems.fewer', write.count(tag.before - tag.now)));

    const trend = (tag, write) => AJS.I18n.getText('attain.activity.problems.trend', tag.trend.map(write.count).join(write.comma));

    /** Behind its count: of whom it is, what they say, and where. */
    const behind = (tag, project, write) => [
        el('p.attain-subtle', {}, trend(tag, write)),
        el('ul', {}, tag.people.map((each) => el('li', {}, [person(each.person, project), write.colon, write.count(each.now), each.before > 0 && write.aside(AJS.I18n.getText('attain.activity.weekly.before') + write.colon + write.count(each.before))]))),
        tag.examples.length > 0 && el('ul', {}, tag.examples.map((each) => el('li', {}, [
            person(each.person, project), ' · ', el('a', { href: rest.url('/plugins/servlet/attain/team-day', { project: project, date: each.date }) }, write.day(each.date)), write.colon, each.note,
        ]))),
        el('p', {}, el('a', { href: tagSearch(tag.tag) }, AJS.I18n.getText('attain.activity.problems.search'))),
    ];

    const line = (tag, project, write) => el('li', {}, el('details', {}, [
        el('summary', { 'data-key': 'tag ' + tag.tag }, [
            el('strong', {}, tag.tag), ' ', el('span.attain-problem-count', {}, write.count(tag.now)), ' ', el('span.attain-subtle', {}, change(tag, write)),
        ]),
        behind(tag, project, write),
    ].flat()));

    const teams = (data, item) => data.teams.length > 1 && el('form.aui', {}, el('select.select', {
        'data-key': 'team', 'aria-label': AJS.I18n.getText('attain.activity.problems.team'),
        onchange: (event) => item.prefer({ team: event.target.value }),
    }, data.teams.map((team) => el('option', { value: team.id == null ? '' : team.id, selected: team.id === data.team }, '\u2003'.repeat(team.level) + team.name))));

    function draw(data, preferences, item) {
        const write = format(locale());
        return el('div', {}, [
            el('div.attain-problem-head', {}, [weekBar(data, item, write, !model.hasNext(data.week, data.today)), teams(data, item)]),
            data.problems.length === 0 ? states.empty(AJS.I18n.getText('attain.activity.problems.none'))
                : el('ol.attain-problems', {}, data.problems.map((tag) => line(tag, preferences.project, write))),
        ]);
    }

    /** A team that the viewer of a shared dashboard does not lead is left out. */
    const load = (preferences, item) => {
        const asked = { projectKey: preferences.project, week: item.week };
        return preferences.team
            ? rest.get('/weekly-report/problems', Object.assign({ team: preferences.team }, asked))
                .catch((reason) => (reason.status === 404 ? rest.get('/weekly-report/problems', asked) : Promise.reject(reason)))
            : rest.get('/weekly-report/problems', asked);
    };

    return gadget({ lines: 6, load: load, draw: draw });
});
