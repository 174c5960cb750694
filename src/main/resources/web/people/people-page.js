/** The page "People": who needs help today, in what, how far, since when and why, and what to do. */
define('attain/people/people-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/attainment/figures/figures', 'attain/risk/alert-text', 'attain/people/people-model', 'attain/people/standing-parts',
], function (announce, busy, el, mount, page, projects, rest, states, figures, alertText, model, parts) {
    'use strict';

    function Page(element) {
        this.write = figures.write();
        this.all = false;
        this.frame = page(element, { title: AJS.I18n.getText('attain.people.title'), style: 'attain-people', lines: 10 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => {
            projects.remember(key);
            return this.load();
        });
    };

    Page.prototype.load = function () {
        return this.frame.load(
            (key) => Promise.all([rest.get('/people', { projectKey: key }), rest.get('/risks', { projectKey: key })]),
            ([people, risks]) => {
                this.asOf = people.asOf;
                this.people = model.people(people.standings, risks.alerts);
                this.show();
            });
    };

    Page.prototype.show = function () {
        const needing = this.people.filter(model.needsHelp);
        const shown = this.all ? this.people : needing;
        const others = this.people.length - needing.length;
        this.frame.put(this.people.length === 0 ? states.empty(AJS.I18n.getText('attain.people.nobody')) : [
            el('h2.attain-people-head', {}, needing.length === 1
                ? AJS.I18n.getText('attain.people.needing.one')
                : AJS.I18n.getText('attain.people.needing', this.write.count(needing.length))),
            shown.length > 0 && this.table(shown),
            others > 0 && el('button.aui-button', { type: 'button', 'aria-expanded': String(this.all), onclick: () => this.toggle() }, this.all
                ? AJS.I18n.getText('attain.people.onlyNeeding')
                : AJS.I18n.getText('attain.people.others', this.write.count(others))),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', this.write.day(this.asOf))),
        ]);
    };

    Page.prototype.toggle = function () {
        this.all = !this.all;
        this.show();
    };

    Page.prototype.table = function (people) {
        const heads = [
            AJS.I18n.getText('attain.people.person'), AJS.I18n.getText('attain.people.what'), AJS.I18n.getText('attain.people.gap'),
            AJS.I18n.getText('attain.people.since'), AJS.I18n.getText('attain.people.why'), AJS.I18n.getText('attain.people.todo'),
        ];
        return el('table.aui.attain-cards.attain-people-table', {}, [
            el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
            el('tbody', {}, people.flatMap((each) => this.rows(each, heads))),
        ]);
    };

    /** One line for each target in which somebody lags; of who lags nowhere the first. */
    Page.prototype.rows = function (each, heads) {
        const lagging = each.standings.filter(model.isLagging);
        const told = lagging.length ? lagging : each.standings.slice(0, 1);
        const lines = told.length ? told : [null];
        return lines.map((standing, index) => {
            const first = index === 0;
            const write = standing ? this.write.beside(standing.target, standing.unit) : this.write;
            const cells = [
                el('strong' + (first ? '' : '.attain-assistive'), {}, each.person.name),
                standing && [parts.name(standing), el('div.attain-subtle', {}, parts.parts(standing, this.write))],
                standing && [el('div', {}, [parts.gap(standing, standing.unit, write), ' ', figures.pace(standing, write)]),
                    el('div.attain-subtle', {}, parts.ofExpected(standing, standing.unit, write))],
                standing && standing.since ? this.write.day(standing.since) : this.write.notYet,
                [standing && this.mostly(standing, write), ...(first ? each.alerts.map((alert) => el('div', {}, alertText(alert, this.write))) : [])],
                this.action(each, standing, first),
            ];
            return el('tr' + (first ? '' : '.attain-people-more'), {}, cells.map((cell, at) => el('td', { 'data-label': at ? heads[at] : null }, cell)));
        });
    };

    Page.prototype.mostly = function (standing, write) {
        const worst = model.worstPart(standing);
        return worst && el('div', {}, AJS.I18n.getText('attain.people.mostly', model.partName(worst, standing), write.signed(worst.gap, standing.unit)));
    };

    /** One thing to do: take note of an alert, or look where most is missing. */
    Page.prototype.action = function (each, standing, first) {
        const open = first && each.alerts.find((alert) => alert.state === 'open');
        if (open) {
            return el('button.aui-button', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.risk.acknowledge.label', each.person.name),
                onclick: (event) => this.acknowledge(open, event.currentTarget),
            }, AJS.I18n.getText('attain.risk.acknowledge'));
        }
        return standing && el('a.aui-button', { href: rest.issueUrl((model.worstPart(standing) || standing.parts[0]).key) }, AJS.I18n.getText('attain.people.look'));
    };

    Page.prototype.acknowledge = function (alert, button) {
        const ready = busy(button);
        return rest.post('/risks/' + encodeURIComponent(alert.id) + '/acknowledge?severity=' + encodeURIComponent(alert.severity)).then(() => {
            announce(AJS.I18n.getText('attain.risk.acknowledged'));
            alert.state = 'acknowledged';
            this.show();
        }).catch((reason) => {
            ready();
            button.parentNode.append(states.error(states.failureOf(reason)));
        });
    };

    mount.page('people', (element, project) => new Page(element).open(project));
});

require(['attain/people/people-page'], function () {});
