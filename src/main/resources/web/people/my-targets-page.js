/** The page "My targets": what one holds of each running target, how far it has come, and its parts, the running ones first. */
define('attain/people/my-targets-page', [
    'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/attainment/figures/figures', 'attain/attainment/standing/milestones', 'attain/targets/fiscal-periods', 'attain/people/people-model', 'attain/people/standing-parts',
], function (el, mount, page, projects, rest, states, figures, milestones, fiscalPeriods, model, parts) {
    'use strict';

    function Page(element) {
        this.write = figures.write();
        this.frame = page(element, { title: AJS.I18n.getText('attain.people.mine.title'), style: 'attain-people', lines: 8 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            return this.frame.load(() => Promise.all([rest.get('/people', { projectKey: key, mine: true }), fiscalPeriods.load(key)]), ([answer, fiscal]) => {
                this.fiscal = fiscal;
                this.show(answer);
            });
        });
    };

    Page.prototype.show = function (answer) {
        this.frame.put(answer.standings.length === 0 ? states.empty(AJS.I18n.getText('attain.people.mine.none')) : [
            ...answer.standings.map((standing) => this.section(standing)),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', this.write.day(answer.asOf))),
        ]);
    };

    Page.prototype.section = function (standing) {
        const write = this.write.beside(standing.target, standing.unit);
        const amount = (minor) => figures.amount(minor, standing.unit, write);
        const fact = (label, value) => el('div.attain-fact', {}, [el('dt', {}, label), el('dd', {}, value)]);
        return el('section.attain-section', {}, [
            el('h2', {}, [parts.name(standing), ' ', figures.pace(standing, write)]),
            figures.bar(standing),
            el('dl.attain-facts', {}, [
                fact(AJS.I18n.getText('attain.target.actual'), amount(standing.actual)),
                fact(AJS.I18n.getText('attain.target.expected'), amount(standing.expected)),
                fact(AJS.I18n.getText('attain.people.gap'), parts.gap(standing, standing.unit, write)),
                fact(AJS.I18n.getText('attain.target.target'), amount(standing.target)),
                standing.since && fact(AJS.I18n.getText('attain.people.since'), write.day(standing.since)),
            ]),
            standing.parts.length > 1 ? this.table(standing, write) : this.milestones(standing.parts[0]),
        ]);
    };

    /** Those that a target's only part came to, once they are known; those of several are on their issues. */
    Page.prototype.milestones = function (part) {
        const place = el('div');
        if (part && part.pace !== 'notStarted') {
            milestones.load(part.key).then((reached) => el.replace(place, milestones.line(reached)));
        }
        return place;
    };

    /** The days of a part, by their name where they have one. */
    Page.prototype.days = function (part) {
        const name = fiscalPeriods.nameOf(this.fiscal, part.start, part.end);
        const days = this.write.day(part.start) + ' – ' + this.write.lastDay(part.end);
        return name ? name + ' (' + days + ')' : days;
    };

    Page.prototype.table = function (standing, write) {
        const amount = (minor) => figures.amount(minor, standing.unit, write);
        const heads = [
            AJS.I18n.getText('attain.people.part'), AJS.I18n.getText('attain.people.days'), AJS.I18n.getText('attain.target.actual'),
            AJS.I18n.getText('attain.target.target'), AJS.I18n.getText('attain.people.gap'), AJS.I18n.getText('attain.target.pace'),
        ];
        const row = (part) => [
            el('a', { href: rest.issueUrl(part.key) }, model.partName(part, standing)),
            this.days(part),
            amount(part.actual), amount(part.target), parts.gap(part, standing.unit, write), figures.pace(Object.assign({ direction: standing.direction }, part), write),
        ];
        return el('table.aui.attain-cards', {}, [
            el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
            el('tbody', {}, model.runningFirst(standing.parts).map((part) => el('tr', {}, row(part).map((cell, at) => el('td', { 'data-label': at ? heads[at] : null }, cell))))),
        ]);
    };

    mount.page('my-targets', (element, project) => new Page(element).open(project));
});

require(['attain/people/my-targets-page'], function () {});
