/** The page "Customers": those of a project that one may see, found by what is known of them. What is asked for stands in the address. */
define('attain/customer/tail/customers-page', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/parts', 'attain/kernel/projects',
    'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/tail/customers-filter', 'attain/customer/tail/customers-model', 'attain/customer/tail/customers-table',
    'attain/customer/tail/rows-actions', 'attain/customer/tail/touches',
], function (busy, el, format, locale, mount, page, parts, projects, rest, states, filter, model, table, rowsActions, touches) {
    'use strict';

    const AT = '/plugins/servlet/attain/customers';

    function Page(element) {
        this.write = format(locale());
        this.view = model.view(new URLSearchParams(window.location.search));
        this.frame = page(element, { title: AJS.I18n.getText('attain.tail.title'), style: 'attain-customers.attain-wide', lines: 10, isDirty: () => this.rows != null && this.rows.isDirty() });
        this.filter = filter(Object.assign({}, this.view), (view) => this.frame.leave(() => this.go(this.project, view)));
        this.frame.body.before(this.filter.element);
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.go(key, this.view));
    };

    Page.prototype.go = function (project, view) {
        this.project = project;
        this.view = view;
        projects.remember(project);
        window.history.replaceState(null, '', rest.url(AT, Object.assign({ project: project }, view)));
        return this.frame.load(() => this.ask(), (answer) => this.show(answer));
    };

    /** Loads the list anew, and tells something above it. */
    Page.prototype.again = function (told) {
        this.told = told;
        return this.go(this.project, this.view).then(() => told && told.querySelector('button').focus());
    };

    Page.prototype.ask = function (after) {
        return rest.get('/projects/' + encodeURIComponent(this.project) + '/customers', Object.assign({ after: after }, this.view));
    };

    Page.prototype.show = function (answer) {
        this.filter.show(this.view, answer);
        const place = el('div.attain-customers-place', { 'aria-live': 'polite' });
        const rows = this.rows = rowsActions({ project: this.project, me: answer.me, regions: answer.regions, place: place, again: (told) => this.again(told) });
        this.touching = touches({ project: this.project, view: () => this.view, place: place, write: this.write, again: (told) => this.again(told) });
        const isNone = answer.customers.length === 0 && answer.rows.length === 0 && !answer.next;
        el.replace(place, this.told);
        this.told = null;
        this.frame.put([
            el('div.attain-customers-head', {}, [answer.left > 0 && this.count(answer), answer.maySell && this.buttons(rows, answer, place)]),
            place,
            ...(isNone ? [this.nothing()] : this.list(answer, rows)),
        ]);
    };

    Page.prototype.buttons = function (rows, answer, place) {
        const button = (text, open) => el('button.aui-button', { type: 'button', onclick: (event) => open(event.currentTarget) }, text);
        return el('div.aui-buttons', {}, [
            button(AJS.I18n.getText('attain.tail.touch'), (opener) => this.touching.open(opener)),
            button(AJS.I18n.getText('attain.tail.row.add'), (opener) => rows.add(opener)),
            ...parts.of('customers', { project: this.project, leads: answer.leads, chosen: () => this.touching.chosen(), place: place, again: (told) => this.again(told) }),
        ]);
    };

    Page.prototype.nothing = function () {
        return model.isNarrow(this.view)
            ? states.empty(AJS.I18n.getText('attain.tail.none.such'), el('button.aui-button', {
                type: 'button', onclick: () => this.go(this.project, model.view(new URLSearchParams())),
            }, AJS.I18n.getText('attain.tail.all')))
            : states.empty(AJS.I18n.getText('attain.tail.none'));
    };

    /** How many there are, which leads to them in Jira. */
    Page.prototype.count = function (answer) {
        return el('p', {}, el('a', { href: rest.url('/issues/', { jql: answer.jql + ' ORDER BY key ASC' }) }, answer.left === 1
            ? AJS.I18n.getText('attain.tail.count.one') : AJS.I18n.getText('attain.tail.count', this.write.count(answer.left))));
    };

    Page.prototype.list = function (first, rows) {
        const shown = table({ project: this.project, openStatuses: first.openStatuses, write: this.write, tick: (each) => first.maySell && this.touching.tick(each), actions: (row) => first.maySell && rows.of(row) });
        const place = el('div.attain-customers-more');
        const put = (answer) => {
            const row = shown.add(answer);
            el.replace(place, answer.next && this.more(answer, (next) => {
                const at = put(next) || shown.element;
                at.tabIndex = -1;
                at.focus();
            }));
            return row;
        };
        put(first);
        return [shown.element, place];
    };

    Page.prototype.more = function (answer, put) {
        const faults = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(button);
                this.ask(answer.next).then(put).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason)));
                });
            },
        }, answer.left > answer.customers.length
            ? AJS.I18n.getText('attain.tail.more', this.write.count(answer.left - answer.customers.length)) : AJS.I18n.getText('attain.tail.more.rows'));
        return [button, faults];
    };

    mount.page('customers', (element, project) => new Page(element).open(project));
});

require(['attain/customer/tail/customers-page'], function () {});
