/**
 * The page "People": who needs help today, in what, how far, since when and why, and what to do; by person or by part, or all
 * that one person holds. What is shown stands in the address: {person, by: 'part', all: 'true' with who needs no help}.
 */
define('attain/people/people-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/attainment/figures/figures', 'attain/risk/alert-text', 'attain/targets/fiscal-periods', 'attain/people/people-leavers', 'attain/people/people-model',
    'attain/people/people-parts', 'attain/people/people-table', 'attain/people/standing-section',
], function (announce, busy, el, mount, page, projects, rest, states, figures, alertText, fiscalPeriods, leavers, model, partsTable, peopleTable, section) {
    'use strict';

    const AT = '/plugins/servlet/attain/people';

    function Page(element) {
        const asked = new URLSearchParams(window.location.search);
        this.view = { person: asked.get('person'), by: asked.get('by'), all: asked.get('all') };
        this.frame = page(element, { title: AJS.I18n.getText('attain.people.title'), style: 'attain-people.attain-wide', lines: 10 });
        this.about = { write: figures.write(), acknowledge: (alert, button) => this.acknowledge(alert, button) };
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            this.about.project = key;
            return this.load(key, this.view.person);
        });
    };

    Page.prototype.load = function (project, person) {
        return this.frame.load(
            (key) => Promise.all([rest.get('/people', { projectKey: key, person: person }), rest.get('/risks', { projectKey: key }), person ? fiscalPeriods.load(key) : []]),
            ([people, risks, fiscal]) => {
                this.asOf = people.asOf;
                this.about.fiscal = fiscal;
                this.standings = people.standings;
                this.leavers = people.mayHandOver && !person && leavers(project);
                this.alerts = risks.alerts.filter((alert) => !person || alert.person.key === person);
                this.show();
            });
    };

    Page.prototype.show = function () {
        const about = this.about;
        window.history.replaceState(null, '', rest.url(AT, Object.assign({ project: about.project }, this.view)));
        const people = model.people(this.standings, this.alerts);
        this.frame.put(!this.view.person && people.length === 0 ? [states.empty(AJS.I18n.getText('attain.people.nobody')), this.leavers] : [
            ...(this.view.person ? this.one(people[0]) : this.many(people)),
            this.leavers,
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', about.write.day(this.asOf))),
        ]);
    };

    /** All that one person holds, with the alerts. */
    Page.prototype.one = function (each) {
        const about = this.about;
        const alert = (raised) => el('li', {}, [alertText(raised, about.write), ' ', raised.state === 'open' && peopleTable.acknowledge(raised, about)]);
        return [
            el('p', {}, el('a', { href: rest.url(AT, { project: about.project }) }, '‹ ' + AJS.I18n.getText('attain.people.all'))),
            each ? el('h2.attain-people-head', {}, each.person.name) : states.empty(AJS.I18n.getText('attain.people.untold')),
            each && each.alerts.length > 0 && el('ul', {}, each.alerts.map(alert)),
            ...(each ? each.standings.map((standing) => section(standing, about)) : []),
        ];
    };

    Page.prototype.many = function (people) {
        const write = this.about.write;
        const needing = people.filter(model.needsHelp);
        return [
            el('h2.attain-people-head', {}, needing.length === 1
                ? AJS.I18n.getText('attain.people.needing.one')
                : AJS.I18n.getText('attain.people.needing', write.count(needing.length))),
            el('div.attain-toolbar', {}, el('div.aui-buttons', { role: 'group', 'aria-label': AJS.I18n.getText('attain.people.by') }, [
                this.choice(null, AJS.I18n.getText('attain.people.by.person')), this.choice('part', AJS.I18n.getText('attain.people.by.part')),
            ])),
            ...(this.view.by === 'part' ? this.parts() : this.list(people, needing, peopleTable.draw,
                AJS.I18n.getText('attain.people.others', write.count(people.length - needing.length)), AJS.I18n.getText('attain.people.onlyNeeding'))),
        ];
    };

    Page.prototype.parts = function () {
        const all = model.parts(this.standings);
        const behind = all.filter((each) => model.isLagging(each.part));
        return this.list(all, behind, partsTable,
            AJS.I18n.getText('attain.people.others.parts', this.about.write.count(all.length - behind.length)), AJS.I18n.getText('attain.people.onlyBehind'));
    };

    Page.prototype.choice = function (by, text) {
        return el('button.aui-button', { type: 'button', 'aria-pressed': String((this.view.by === 'part') === (by === 'part')), onclick: () => this.change({ by: by }) }, text);
    };

    /** Those who ask for attention, and the others once they are asked for. */
    Page.prototype.list = function (all, first, draw, others, only) {
        const shown = this.view.all ? all : first;
        return [
            shown.length > 0 && draw(shown, this.about),
            all.length > first.length && el('button.aui-button', {
                type: 'button', 'aria-expanded': String(Boolean(this.view.all)), onclick: () => this.change({ all: this.view.all ? null : 'true' }),
            }, this.view.all ? only : others),
        ];
    };

    Page.prototype.change = function (view) {
        Object.assign(this.view, view);
        this.show();
    };

    Page.prototype.acknowledge = function (alert, button) {
        const ready = busy(button);
        return rest.post('/risks/' + encodeURIComponent(alert.id) + '/acknowledge?severity=' + encodeURIComponent(alert.severity)).then(() => {
            announce(AJS.I18n.getText('attain.risk.acknowledged'));
            alert.state = 'acknowledged';
            this.show();
        }).catch((reason) => {
            ready();
            button.parentNode.append(states.refused(states.failureOf(reason)));
        });
    };

    mount.page('people', (element, project) => new Page(element).open(project));
});

require(['attain/people/people-page'], function () {});
