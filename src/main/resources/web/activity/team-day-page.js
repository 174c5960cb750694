/** The page "Team's day": who handed in which log, what stands in the way, who is missing and who is away. */
define('attain/activity/team-day-page', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/mount', 'attain/kernel/page', 'attain/kernel/person',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/today', 'attain/activity/day-bar', 'attain/activity/log-export',
    'attain/activity/missing-logs', 'attain/activity/missing-people', 'attain/activity/places', 'attain/activity/reopen-dialog', 'attain/activity/team-day-logs', 'attain/activity/team-day-model',
], function (el, format, locale, lozenge, mount, page, person, projects, rest, states, today, dayBar, logExport, missingLogs, missingPeople, places, reopenDialog, teamLogs, model) {
    'use strict';

    function Page(element) {
        this.write = format(locale());
        const asked = new URLSearchParams(window.location.search).get('date');
        this.date = asked || today();
        this.isAsked = Boolean(asked);
        this.toolbar = el('div.attain-day-bar');
        this.frame = page(element, { title: AJS.I18n.getText('attain.activity.team.title'), style: 'attain-team-day', lines: 10 });
        this.frame.body.before(this.toolbar);
        this.logs = null;
        document.addEventListener('keydown', (event) => this.logs && this.logs.press(event));
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.go(key, this.date));
    };

    Page.prototype.go = function (projectKey, date) {
        this.projectKey = projectKey;
        this.date = date;
        projects.remember(projectKey);
        window.history.replaceState(null, '', '?project=' + encodeURIComponent(projectKey) + '&date=' + encodeURIComponent(date));
        this.drawBar(today());
        this.logs = null;
        const about = { projectKey: projectKey, date: date };
        return this.frame.load(
            () => Promise.all([rest.get('/team-day', about), places.drawn('team-day', about), missingLogs(projectKey, date, (day) => this.go(projectKey, day))]),
            ([answer, asks, missing]) => this.show(answer, asks, missing));
    };

    /** The choice of a day, up to today. */
    Page.prototype.drawBar = function (last) {
        el.redraw(this.toolbar, dayBar(this.date, last, (next) => this.go(this.projectKey, next)));
    };

    Page.prototype.show = function (answer, asks, missing) {
        const people = model.inOrder(answer.people);
        this.drawBar(answer.today); // which is another on a page that was left open overnight
        const handedIn = people.filter((each) => each.state === 'logged');
        const others = people.filter((each) => each.state !== 'logged');
        if (!this.isAsked && people.length > 0 && handedIn.length === 0 && answer.before) {
            this.isAsked = true; // who comes in the morning reads the logs of the evening before
            return this.go(this.projectKey, answer.before);
        }
        this.logs = handedIn.length > 0 ? teamLogs(handedIn, { projectKey: this.projectKey, date: this.date }, (each) => this.reopen(each, answer)) : null;
        const days = answer.people.length === 0 ? [states.empty(AJS.I18n.getText('attain.activity.team.nobody'))] : [
            handedIn.length === 0 && el('div', {}, this.nothing(answer)),
            answer.worked && el('p.attain-team-summary', {}, model.summary(people).map((each) => [this.state(each.state, this.write.count(each.count)), ' ']).flat()),
            asks,
            this.logs && this.logs.element,
            answer.worked && others.length > 0 && el('section.attain-section', {}, [
                el('h2', {}, AJS.I18n.getText('attain.activity.team.others')), el('ul.attain-team-others', {}, others.map((each) => this.other(each, answer)))]),
        ];
        return this.frame.put([this.unread(answer.unreadDays)].concat(days, missing, logExport(this.projectKey, this.date)));
    };

    /** The other days of which logs came in the last week that are not read yet. */
    Page.prototype.unread = function (days) {
        return days.length > 0 && el('p.attain-team-unread', {}, [
            el('span.attain-subtle', {}, AJS.I18n.getText('attain.activity.team.unread.days')),
            ...days.map((each) => [' ', el('button.aui-button.aui-button-link', {
                type: 'button', onclick: () => this.go(this.projectKey, each.date),
            }, AJS.I18n.getText('attain.activity.team.unread.day', this.write.shortWeekday(each.date), this.write.day(each.date), this.write.count(each.count)))]).flat(),
        ]);
    };

    /** Why there is no log to read, and the day before. */
    Page.prototype.nothing = function (answer) {
        const weekday = this.write.weekday(answer.date);
        const why = answer.worked ? AJS.I18n.getText('attain.activity.team.none')
            : answer.name ? AJS.I18n.getText('attain.activity.team.free.named', weekday, answer.name) : AJS.I18n.getText('attain.activity.team.free', weekday);
        return states.message('info', why, [], answer.before && el('button.aui-button', {
            type: 'button', onclick: () => this.go(this.projectKey, answer.before),
        }, AJS.I18n.getText('attain.activity.team.before', this.write.weekday(answer.before), this.write.day(answer.before))));
    };

    Page.prototype.state = function (state, count) {
        const of = (kind, sign, text) => lozenge(kind, sign, count == null ? text : count + ' ' + text);
        switch (state) {
            case 'logged': return of('success', '✓', AJS.I18n.getText('attain.activity.team.logged'));
            case 'missing': return of('removed', '✗', AJS.I18n.getText('attain.activity.team.missing'));
            case 'pending': return of('default', '…', AJS.I18n.getText('attain.activity.team.pending'));
            case 'leave': return of('default', '–', AJS.I18n.getText('attain.activity.team.leave'));
            default: return of('default', '–', AJS.I18n.getText('attain.activity.team.off'));
        }
    };

    /** Why a log is expected or not, where the state does not say it. */
    const why = (expected) => ['half', 'notJoined', 'left', 'holiday'].includes(expected) && el('span.attain-subtle', {}, ' ' + missingPeople.reason(expected));

    /** Who has handed in nothing, and whether anything can be done about it. */
    Page.prototype.other = function (each, answer) {
        return el('li', {}, [
            el('span.attain-team-who', {}, person(each.person, this.projectKey)), this.state(each.state), why(each.expected),
            each.closedAs && el('span.attain-subtle', {}, ' ' + AJS.I18n.getText('attain.activity.team.closedAs', missingLogs.kind(each.closedAs, each.closedWhy, each.state))),
            ...this.reopen(each, answer),
        ]);
    };

    /** Who reopened a person's day and why, or what reopens it where it is locked. */
    Page.prototype.reopen = function (each, answer) {
        return [
            each.reopened && el('span.attain-subtle', {}, person.within(each.reopened.by, this.projectKey,
                (name) => AJS.I18n.getText('attain.activity.reopened', name, this.write.day(each.reopened.until), each.reopened.reason))),
            each.locked && el('button.aui-button.aui-button-link', {
                type: 'button', onclick: () => reopenDialog(this.projectKey, each.person, answer.date, answer.today, () => this.go(this.projectKey, this.date)),
            }, AJS.I18n.getText('attain.activity.reopen.ask')),
        ];
    };

    mount.page('team-day', (element, project) => new Page(element).open(project));
});

require(['attain/activity/team-day-page'], function () {});
