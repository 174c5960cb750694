/** The logs on the page "Team's day", with what is unread of them: read by J and K, by a click, or all at once. */
define('attain/activity/team-day-logs', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/lozenge', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/team-day-log', 'attain/activity/team-day-model',
], function (busy, el, lozenge, rest, states, log, model) {
    'use strict';

    /** Where letters are typed, or mean something else. */
    const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"]';

    function Logs(people, about, reopen) {
        this.people = people;
        this.about = about;
        this.problem = el('div');
        this.all = el('button.aui-button', { type: 'button', onclick: () => this.readAll() }, AJS.I18n.getText('attain.activity.team.allRead'));
        this.marks = people.map(() => el('span'));
        this.articles = people.map((each, index) => el('article.attain-team-log', {
            tabindex: -1, 'aria-label': each.person.name, onclick: () => this.read([each]),
        }, log(each, about.projectKey, this.marks[index], reopen(each))));
        this.element = el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.activity.team.logged')),
            el('div.attain-adder', {}, [el('span.attain-subtle', {}, AJS.I18n.getText('attain.activity.team.keys')), this.all]),
            this.problem, this.articles,
        ].flat());
        this.draw();
    }

    Logs.prototype.draw = function () {
        this.people.forEach((each, index) => el.replace(this.marks[index], each.unread && lozenge('current', '●', AJS.I18n.getText('attain.activity.team.unread'))));
        this.all.hidden = !this.people.some((each) => each.unread);
    };

    Logs.prototype.read = function (people) {
        const unread = people.filter((each) => each.unread);
        if (!unread.length) {
            return Promise.resolve();
        }
        const shown = unread.map((each) => ({ person: each.person.key, enteredAt: each.enteredAt }));
        return rest.post('/team-day/read', Object.assign({ logs: shown }, this.about)).then(() => {
            unread.forEach((each) => {
                each.unread = false;
            });
            el.replace(this.problem, []);
            this.draw();
        }).catch((reason) => el.replace(this.problem, states.error(states.failureOf(reason), () => this.read(people))));
    };

    Logs.prototype.readAll = function () {
        const ready = busy(this.all);
        const first = this.articles[0];
        return this.read(this.people).then(() => this.all.hidden && first.focus({ preventScroll: true })).finally(ready);
    };

    /** J and K, unless something is typed. */
    Logs.prototype.press = function (event) {
        const by = { j: 1, k: -1 }[event.key];
        if (!by || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING)) {
            return;
        }
        const next = model.next(this.articles.findIndex((each) => each.contains(document.activeElement)), by, this.articles.length);
        event.preventDefault();
        this.articles[next].focus();
        this.read([this.people[next]]);
    };

    return (people, about, reopen) => new Logs(people, about, reopen);
});
