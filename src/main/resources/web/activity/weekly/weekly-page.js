/** The page "Weekly report": what a team did in a week, what it brought, and what to talk about. */
define('attain/activity/weekly/weekly-page', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/file-link', 'attain/kernel/later', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects',
    'attain/kernel/rest', 'attain/kernel/seen', 'attain/kernel/states', 'attain/attainment/figures/figures', 'attain/activity/completion/completion-model', 'attain/activity/completion/week-bar',
    'attain/activity/weekly/weekly-parts', 'attain/activity/weekly/weekly-touched',
], function (announce, el, fields, fileLink, later, mount, page, projects, rest, seen, states, figures, model, weekBar, parts, touched) {
    'use strict';

    /** About as many lines as conversion has. */
    const LINES = Array.from({ length: 22 });

    function Page(element) {
        const asked = new URLSearchParams(window.location.search);
        this.write = figures.write();
        this.asked = { team: asked.get('team'), week: asked.get('week') || asked.get('date') };
        this.toolbar = el('div.attain-weekly-bar');
        this.frame = page(element, { title: AJS.I18n.getText('attain.activity.weekly.title'), style: 'attain-weekly.attain-wide', lines: 20 });
        this.frame.body.before(this.toolbar);
    }

    Page.prototype.open = function (asked) {
        let first = true;
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            const team = first ? this.asked.team : null;
            first = false;
            return this.go({ team: team, week: this.asked.week });
        });
    };

    /** Shows a team's week. */
    Page.prototype.go = function (asked) {
        this.asked = asked;
        return this.frame.load(
            (key) => rest.get('/weekly-report', { projectKey: key, team: asked.team, week: asked.week, whole: false }),
            (report) => this.show(report, this.frame.project.value));
    };

    Page.prototype.show = function (report, project) {
        window.history.replaceState(null, '', rest.url('/plugins/servlet/attain/weekly-report', { project: project, team: report.team, week: report.week }));
        const asked = { projectKey: project, team: report.team, week: report.week };
        const stages = this.later(AJS.I18n.getText('attain.activity.weekly.stages'), '/weekly-report/stages', asked, LINES, parts.stages);
        const contacts = this.later(AJS.I18n.getText('attain.activity.weekly.contacts'), '/weekly-report/contacts', asked, LINES, touched);
        const notes = this.notes(report, project);
        this.whole = () => Promise.all([stages.come(), contacts.come(), notes.come()]);
        el.redraw(this.toolbar, this.bar(report, project));
        this.frame.put([
            el('h2.attain-weekly-name', {}, AJS.I18n.getText('attain.activity.weekly.of', report.name, weekBar.named(report.week, this.write))),
            report.closedAt && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.weekly.closed', this.write.moment(report.closedAt))),
            ...parts(report, project, this.write, [stages.place, contacts.place], (tag) => notes.come().then((drawn) => drawn.note && drawn.note(tag))),
            notes.place,
        ]);
        announce(weekBar.named(report.week, this.write));
    };

    /** What is loaded once it is scrolled to, or is to be printed; then it is asked for once. load(again) fills the place. */
    function whenSeen(place, load) {
        let loaded = null;
        const again = () => {
            loaded = load(again);
            return loaded;
        };
        const come = () => loaded || again();
        seen(place).then(come);
        return { place: place, come: come };
    }

    /** A part of the report for which much is read. */
    Page.prototype.later = function (title, path, asked, lines, draw) {
        const place = el('section.attain-section', {}, [el('h2', {}, title)].concat(lines.map(() => el('div.attain-skeleton-line'))));
        const load = (again) => rest.get(path, asked)
            .then((told) => el.replace(place, draw(told, asked.projectKey, this.write)))
            .catch((reason) => el.replace(place, states.error(states.failureOf(reason), again)));
        return whenSeen(place, load);
    };

    /** The notes of the meeting, which are no figures of the report: they stay as the issues are. */
    Page.prototype.notes = function (report, project) {
        const place = el('div', {}, LINES.slice(0, 3).map(() => el('div.attain-skeleton-line')));
        const load = (again) => later('weekly-notes', 'attain/activity/weekly/weekly-notes').then((notes) => {
            el.replace(place, []);
            const drawn = notes(place, { report: report, project: project, write: this.write });
            return drawn.come.then(() => drawn);
        }).catch((reason) => el.replace(place, states.error(states.failureOf(reason), again)));
        return whenSeen(el('section.attain-section.attain-weekly-part.attain-weekly-notes', {}, [
            el('h2', {}, AJS.I18n.getText('attain.activity.notes.title')), place,
        ]), load);
    };

    Page.prototype.bar = function (report, project) {
        const team = fields.select('attain-weekly-team', {
            'aria-label': AJS.I18n.getText('attain.activity.weekly.team'), onchange: () => this.go({ team: team.value || null, week: report.week }),
        });
        fields.options(team, report.teams.map((each) => ({ value: each.id == null ? '' : String(each.id), label: '\u2003'.repeat(each.level) + each.name })),
            report.team == null ? '' : String(report.team));
        const to = (weeks, sign, label) => el('button.aui-button', {
            type: 'button', 'aria-label': label, title: label, disabled: weeks > 0 && !model.hasNext(report.week, report.today),
            onclick: () => this.go({ team: report.team, week: model.later(report.week, weeks) }),
        }, sign);
        return [
            el('form.aui', {}, team),
            to(-1, '‹', AJS.I18n.getText('attain.activity.completion.before')),
            el('strong', {}, weekBar.named(report.week, this.write)),
            to(1, '›', AJS.I18n.getText('attain.activity.completion.after')),
            weekBar.running(report),
            el('span.attain-weekly-files', {}, [
                el('button.aui-button', { type: 'button', onclick: () => this.whole().then(() => window.print()) }, AJS.I18n.getText('attain.activity.weekly.print')), ' ',
                fileLink('a.aui-button', '/weekly-report/export', { projectKey: project, team: report.team, week: report.week, format: 'xlsx' }, AJS.I18n.getText('attain.activity.weekly.xlsx')),
            ]),
        ];
    };

    mount.page('weekly-report', (element, project) => new Page(element).open(project));
});

require(['attain/activity/weekly/weekly-page'], function () {});
