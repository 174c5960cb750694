/** The page "Working calendar": a year at a glance; weekdays, holidays, make-up workdays, leave, closed months. */
define('attain/calendar/calendar-page', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/calendar/closing-section', 'attain/calendar/days-section', 'attain/calendar/import-section', 'attain/calendar/leave-section',
    'attain/calendar/weekdays-section', 'attain/calendar/year-view',
], function (announce, dom, fields, format, locale, mount, projects, rest, states, closing, days, importing, leave, weekdays, YearView) {
    'use strict';

    const el = dom.el;

    function Page(element, asked) {
        this.write = format(locale());
        this.asked = asked;
        this.year = null;
        this.project = fields.select('attain-project', {
            'aria-label': AJS.I18n.getText('attain.kernel.config.project'), onchange: () => this.load(),
        });
        this.body = el('div', {}, states.loading(12));
        dom.replace(element, el('div.attain-page.attain-calendar', {}, [
            el('header.attain-page-head', {}, [el('h1', {}, AJS.I18n.getText('attain.calendar.title')), el('form.aui', {}, this.project)]),
            el('p', {}, AJS.I18n.getText('attain.calendar.intro')), this.body,
        ]));
    }

    Page.prototype.open = function () {
        return projects.choices().then((choices) => {
            fields.options(this.project, choices, this.asked || projects.last());
            return choices.length ? this.load() : dom.replace(this.body, states.empty(AJS.I18n.getText('attain.kernel.noProjects')));
        }).catch((reason) => this.fail(reason, () => this.open()));
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.projectKey) + '/calendar';
    };

    /** Shows another project, with forms of its own. */
    Page.prototype.load = function () {
        const key = this.project.value;
        this.projectKey = key;
        dom.replace(this.body, states.loading(12));
        projects.remember(key);
        return rest.get(this.path(), { year: this.year })
            .then((calendar) => key === this.project.value && this.draw(calendar))
            .catch((reason) => this.fail(reason, () => this.load()));
    };

    Page.prototype.draw = function (calendar) {
        this.parts = [
            new YearView(this.write, (year) => this.turn(year)), days(this), leave(this, calendar), weekdays(this), importing(this), closing(this),
        ];
        dom.replace(this.body, [
            !calendar.mayManage && states.message('info', '', [AJS.I18n.getText('attain.calendar.readOnly')]),
            ...this.parts.map((part) => part.element),
        ]);
        this.show(calendar);
    };

    Page.prototype.show = function (calendar) {
        this.year = calendar.year;
        this.parts.forEach((part) => part.show(calendar));
    };

    Page.prototype.turn = function (year) {
        const key = this.projectKey;
        return rest.get(this.path(), { year: year })
            .then((calendar) => key === this.projectKey && this.show(calendar))
            .catch((reason) => this.fail(reason, () => this.load()));
    };

    /** Changes the calendar and shows it as it is then; method is put, post or delete, and delete takes parameters. */
    Page.prototype.change = function (method, path, sent) {
        const key = this.projectKey;
        const shown = { year: this.year };
        const answer = method === 'delete'
            ? rest.delete(this.path() + path, Object.assign(shown, sent))
            : rest[method](this.path() + path + '?year=' + this.year, sent);
        return answer.then((calendar) => {
            if (key === this.projectKey) {
                this.show(calendar);
                announce(AJS.I18n.getText('attain.calendar.saved'));
            }
        });
    };

    /** Takes holidays of a file, or, in a dry run, tells what would be taken. */
    Page.prototype.importFile = function (file, dryRun) {
        return rest.postCalendar(this.path() + '/import', { dryRun: dryRun }, file)
            .then((answer) => (dryRun ? answer : this.turn(this.year).then(() => answer)));
    };

    Page.prototype.fail = function (reason, retry) {
        dom.replace(this.body, states.error(states.failureOf(reason), retry));
    };

    mount.page('calendar', (element, project) => new Page(element, project).open());
});

require(['attain/calendar/calendar-page'], function () {});
