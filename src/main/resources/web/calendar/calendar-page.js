/** The page "Working calendar": a year at a glance; weekdays, holidays, make-up workdays, leave, closed months. */
define('attain/calendar/calendar-page', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/calendar/closing-section', 'attain/calendar/days-section', 'attain/calendar/import-section', 'attain/calendar/leave-section',
    'attain/calendar/weekdays-section', 'attain/calendar/year-view',
], function (announce, el, format, locale, mount, page, projects, rest, states, closing, days, importing, leave, weekdays, YearView) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        this.year = null;
        this.frame = page(element, {
            title: AJS.I18n.getText('attain.calendar.title'), intro: AJS.I18n.getText('attain.calendar.intro'), style: 'attain-calendar', lines: 12,
        });
        this.body = this.frame.body;
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.path = function () {
        return '/projects/' + encodeURIComponent(this.projectKey) + '/calendar';
    };

    /** Shows another project, with forms of its own. */
    Page.prototype.load = function (key) {
        this.projectKey = key;
        projects.remember(key);
        return this.frame.load(() => rest.get(this.path(), { year: this.year }), (calendar) => this.draw(calendar));
    };

    Page.prototype.draw = function (calendar) {
        const year = new YearView(this.write, (next) => this.turn(next));
        const own = leave(this, calendar);
        this.parts = calendar.mayManage
            ? [year, days(this), own, weekdays(this), importing(this), closing(this)]
            : [own, year, days(this), weekdays(this), importing(this), closing(this)]; // whose leave is all there is to change
        el.replace(this.body, [
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
            .catch((reason) => this.frame.fail(reason, () => this.load(key)));
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

    /** Sends a file of holidays. */
    Page.prototype.post = function (asked, file) {
        return rest.postCalendar(this.path() + '/import', asked, file);
    };

    /** The year as it is now. */
    Page.prototype.refresh = function () {
        return this.turn(this.year);
    };

    mount.page('calendar', (element, project) => new Page(element).open(project));
});

require(['attain/calendar/calendar-page'], function () {});
