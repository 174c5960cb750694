/** The parts of a weekly report, each drawn from what is told of it. write is the reader's format, project the key. */
define('attain/activity/weekly/weekly-parts', [
    'attain/kernel/dom', 'attain/kernel/later', 'attain/kernel/person', 'attain/kernel/rest', 'attain/attainment/figures/figures',
    'attain/activity/weekly/tag-search', 'attain/activity/weekly/weekly-model', 'attain/activity/weekly/weekly-table',
], function (el, later, person, rest, figures, tagSearch, model, table) {
    'use strict';

    const strong = (text) => el('strong', {}, text);
    const subtle = (text) => text && el('div.attain-subtle', {}, text);
    const since = table.since;
    const day = (project, date, text) => el('a', { href: rest.url('/plugins/servlet/attain/team-day', { project: project, date: date }) }, text);

    function targets(report, project, write) {
        const at = (of, unit, beside) => (of == null ? [write.notYet] : [
            strong(of.rate == null ? write.notYet : write.percent(of.rate)),
            subtle(AJS.I18n.getText('attain.activity.weekly.ofTarget', beside.amount(of.actual, unit), beside.amount(of.target, unit))),
            subtle(AJS.I18n.getText('attain.activity.weekly.expected', beside.amount(of.expected, unit))),
            of.pace && figures.pace({ pace: of.pace, actual: of.actual }, write),
        ]);
        const part = (each, name, beside) => [
            el('a', { href: rest.issueUrl(each.key) }, name), ' ',
            each.now.rate == null ? write.notYet : write.percent(each.now.rate),
            write.aside(beside.amount(each.now.actual, each.unit)), ' ',
            each.now.pace && each.now.pace !== 'onTrack' && figures.pace({ pace: each.now.pace }, write),
        ];
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.targets'), head: AJS.I18n.getText('attain.activity.weekly.target'),
            empty: AJS.I18n.getText('attain.activity.weekly.targets.none'),
        }, report.targets.map((each) => {
            const beside = write.beside(each.now.target, each.unit);
            return {
                name: [el('a', { href: rest.issueUrl(each.key) }, each.summary), subtle(each.person && person(each.person, project))],
                now: at(each.now, each.unit, beside).concat(since(each, (of) => of.actual, (of) => beside.amount(of.target, each.unit),
                    (more) => beside.amount(more, each.unit))), before: at(each.before, each.unit, beside),
                people: each.parts.map((below) => part(below, model.partName(below, each.parts), beside)),
            };
        }));
    }

    function actions(report, project, write) {
        const of = (done) => AJS.I18n.getText('attain.activity.completion.of', write.part(done.done), write.part(done.due));
        const met = (done) => AJS.I18n.getText('attain.activity.completion.of', write.part(done.met), write.part(done.due));
        const share = (done) => (done.shown == null ? write.notYet : write.percent(done.shown));
        const cell = (done) => [
            strong(share(done)), subtle(met(done)),
            done.rate != null && done.rate !== done.shown && subtle(AJS.I18n.getText('attain.activity.weekly.uncapped', write.part(done.done), write.percent(done.rate))),
        ];
        const doneBy = (each, action) => [person(each.person, project), ' ', el('button.attain-why', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.completion.why.label', each.person.name, action.name, share(each.now), of(each.now)),
            onclick: () => later.on('completion-why', 'attain/activity/completion/completion-why', (why) => why({
                title: AJS.I18n.getText('attain.activity.completion.why.title', each.person.name, action.name),
                asked: { projectKey: project, person: each.person.key, action: action.action, week: report.week },
            }, write)),
        }, share(each.now)), write.aside(of(each.now))];
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.actions'), head: AJS.I18n.getText('attain.activity.weekly.action'),
            hint: AJS.I18n.getText('attain.activity.weekly.actions.hint'), empty: AJS.I18n.getText('attain.activity.completion.empty'),
        }, report.actions.map((action) => ({
            name: action.name, now: cell(action.now).concat(since(action, (done) => done.done, of, write.part)), before: cell(action.before),
            people: action.people.map((each) => doneBy(each, action)),
        })));
    }

    function stages(report, project, write) {
        const share = (passage) => (passage.conversion == null
            ? AJS.I18n.getText('attain.activity.weekly.tooFew', write.count(passage.entered))
            : AJS.I18n.getText('attain.activity.weekly.converted', write.percent(passage.conversion), write.count(passage.movedOn), write.count(passage.entered)));
        const parts = (passage) => AJS.I18n.getText('attain.activity.weekly.passage', write.count(passage.movedOn), write.count(passage.lost),
            write.count(passage.back), write.count(passage.stillThere));
        const cell = (passage, came, ids) => [
            strong(share(passage)), subtle(parts(passage)),
            el('div', {}, table.issues(AJS.I18n.getText('attain.activity.weekly.came', write.count(came)), ids)),
        ];
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.stages'), head: AJS.I18n.getText('attain.activity.weekly.stage'),
            hint: AJS.I18n.getText('attain.activity.weekly.stages.hint', write.day(report.conversionFrom)),
            empty: AJS.I18n.getText('attain.activity.weekly.stages.none'),
        }, report.stages.map((stage) => ({
            name: stage.name, now: cell(stage.now, stage.cameNow, stage.ids).concat(since(stage, (passage) => passage.movedOn, parts, write.count)), before: cell(stage.before, stage.cameBefore, []),
            people: model.byMost(stage.people, (passage) => passage.entered).map((each) => [
                person(each.person, project), ' ', share(each.now), each.ids.length > 0 && ' · ',
                each.ids.length > 0 && table.issues(AJS.I18n.getText('attain.activity.weekly.came', write.count(each.ids.length)), each.ids),
            ]),
        })));
    }

    function deals(report, project, write) {
        const all = report.slipped.all;
        const beside = write.beside(Math.max(...[report.won, all].flatMap((each) => [each.now.amount, each.before.amount])), report.money);
        const won = (tally) => [strong(write.count(tally.count)), subtle(beside.withUnit(tally.amount, report.money))];
        const lost = (tally) => strong(write.count(tally.count));
        const people = (of, told) => model.byMost(of.people, (tally) => tally.amount || tally.count).filter((each) => each.ids.length > 0)
            .map((each) => [person(each.person, project), ' ', table.issues(told(each.now), each.ids)]);
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.deals'), head: AJS.I18n.getText('attain.activity.weekly.outcome'), hint: AJS.I18n.getText('attain.activity.weekly.slipped.hint'), empty: '',
        }, [{
            name: table.issues(AJS.I18n.getText('attain.activity.weekly.won'), report.won.ids), now: won(report.won.now).concat(since(report.won, (tally) => tally.count, (tally) => beside.amount(tally.amount, report.money), write.count)), before: won(report.won.before),
            people: people(report.won, (tally) => write.count(tally.count) + write.aside(beside.amount(tally.amount, report.money))),
        }, {
            name: table.issues(AJS.I18n.getText('attain.activity.weekly.lost'), report.lost.ids), now: [lost(report.lost.now), since(report.lost, (tally) => tally.count, (tally) => write.count(tally.count), write.count)], before: lost(report.lost.before),
            people: people(report.lost, (tally) => write.count(tally.count)),
        }, {
            name: table.issues(AJS.I18n.getText('attain.activity.weekly.slipped'), all.ids),
            now: won(all.now).concat(since(all, (tally) => tally.count, (tally) => beside.amount(tally.amount, report.money), write.count)), before: won(all.before),
            people: people(all, (tally) => write.count(tally.count) + write.aside(beside.amount(tally.amount, report.money))),
        }]);
    }

    /** Those that slipped one by one; where there are none, their figure says so. */
    function slips(report, project, write) {
        const deals = report.slipped.deals;
        const beside = write.beside(Math.max(...deals.map((each) => each.amount)), report.money);
        const to = (each) => (each.to == null ? AJS.I18n.getText('attain.activity.weekly.slipped.none')
            : each.passed ? AJS.I18n.getText('attain.activity.weekly.slipped.passed', write.day(each.to)) : write.day(each.to));
        return deals.length + report.slipped.restricted > 0 && table.list({
            title: AJS.I18n.getText('attain.activity.weekly.slips'), hint: AJS.I18n.getText('attain.activity.weekly.slips.hint'), empty: '',
            restricted: report.slipped.restricted,
        }, [
            AJS.I18n.getText('attain.activity.weekly.slips.deal'), AJS.I18n.getText('attain.activity.weekly.slips.from'), AJS.I18n.getText('attain.activity.weekly.slips.now'),
            AJS.I18n.getText('attain.activity.weekly.slips.amount'), AJS.I18n.getText('attain.activity.weekly.slips.owner'),
        ], deals.map((each) => [
            el('a', { href: rest.issueUrl(each.key) }, each.customer + ' · ' + each.summary), write.day(each.from), to(each),
            beside.withUnit(each.amount, report.money), each.owner && person(each.owner, project),
        ]));
    }

    /** Six weeks as bars, a picture of the numbers that stand in its label. */
    function trend(tag, write) {
        const label = AJS.I18n.getText('attain.activity.weekly.trend', tag.trend.map((each) => write.count(each)).join(write.comma));
        return el('span.attain-weekly-trend', { role: 'img', 'aria-label': label, title: label },
            model.heights(tag.trend).map((height) => el('span', { style: 'height: ' + Math.max(4, height) + '%' })));
    }

    function problems(report, project, write, note) {
        const by = (people) => people.flatMap((each, at) => [at > 0 && ' · ', person(each.person, project), ' ' + write.count(each.now)]);
        const example = (each) => [person(each.person, project), ' · ', day(project, each.date, write.shortWeekday(each.date)), write.colon, each.note];
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.problems'), head: AJS.I18n.getText('attain.activity.weekly.tag'),
            people: AJS.I18n.getText('attain.activity.weekly.whoAndWhat'), empty: AJS.I18n.getText('attain.activity.weekly.problems.none'),
        }, report.problems.map((tag) => ({
            name: [el('a', { href: tagSearch(tag.tag), title: AJS.I18n.getText('attain.activity.problems.search') }, tag.tag), el('div', {}, el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.notes.about.label', tag.tag), onclick: () => note(tag.tag),
            }, AJS.I18n.getText('attain.activity.notes.about')))],
            now: [strong(write.count(tag.now)), ' ', trend(tag, write), since(tag, Number, write.count, write.count)], before: write.count(tag.before),
            people: [by(tag.people.filter((each) => each.now > 0))].concat(tag.examples.map(example)),
        })));
    }

    function reasons(report, project, write) {
        return report.reasons.length > 0 && table.section({
            title: AJS.I18n.getText('attain.activity.weekly.reasons'), head: AJS.I18n.getText('attain.activity.weekly.reason'),
            hint: AJS.I18n.getText('attain.activity.weekly.reasons.hint'), empty: '',
        }, report.reasons.map((reason) => ({
            name: reason.tag,
            now: [strong(write.count(reason.now)), ' ', trend(reason, write), since(reason, Number, write.count, write.count)], before: write.count(reason.before),
            people: reason.people.filter((each) => each.now > 0).map((each) => [person(each.person, project), ' ' + write.count(each.now)]),
        })));
    }

    function logs(report, project, write) {
        const of = (rate) => AJS.I18n.getText('attain.activity.weekly.logs.of', write.count(rate.handedIn), write.count(rate.expected));
        const cell = (rate) => (rate.expected === 0 ? [write.notYet] : [
            strong(write.percent(rate.handedIn / rate.expected)),
            subtle(of(rate)),
            subtle(AJS.I18n.getText('attain.activity.weekly.logs.onTime', write.percent(rate.onTime / rate.expected))),
        ]);
        const missing = report.logs.people.filter((each) => each.missing.length > 0);
        return table.section({
            title: AJS.I18n.getText('attain.activity.weekly.logs'), head: AJS.I18n.getText('attain.activity.weekly.logs.head'),
            people: AJS.I18n.getText('attain.activity.weekly.missing'), empty: '',
        }, [{
            name: AJS.I18n.getText('attain.activity.weekly.logs.handedIn'), now: cell(report.logs.now).concat(since(report.logs, (rate) => rate.handedIn, of, write.count)), before: cell(report.logs.before),
            people: model.byMost(missing, model.missing).map((each) => [person(each.person, project), write.colon,
                ...each.missing.flatMap((date, at) => [at > 0 && write.comma, day(project, date, write.shortWeekday(date))])]),
        }]);
    }

    /** All parts but two, and the places for those; note(tag) is what notes that something is done about a problem. */
    const parts = (report, project, write, [stagesPlace, contactsPlace], note) => [
        targets(report, project, write), actions(report, project, write), stagesPlace, deals(report, project, write), slips(report, project, write), contactsPlace,
        problems(report, project, write, note), reasons(report, project, write), logs(report, project, write),
    ];

    return Object.assign(parts, { stages: stages });
});
