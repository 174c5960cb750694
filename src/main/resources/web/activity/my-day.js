/** The page "My day": a person's log of one working day, kept as a draft while it is written, submitted once. */
define('attain/activity/my-day', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/later', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/page',
    'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/today', 'attain/kernel/unsaved',
    'attain/activity/day-bar', 'attain/activity/log-model', 'attain/activity/log-saver', 'attain/activity/my-day-parts', 'attain/activity/my-day-plan', 'attain/activity/my-day-proposed',
    'attain/activity/my-day-reason', 'attain/activity/my-day-says', 'attain/activity/my-day-standing', 'attain/activity/my-day-week', 'attain/activity/places',
], function (busy, el, format, later, locale, mount, page, projects, rest, states, today, unsaved, dayBar, model, Saver, parts, plan, proposed, reason, says, standing, week, places) {
    'use strict';

    const LINES = 8;
    /** How long a log waits for what stands above it and for what is proposed in it, in milliseconds; what takes longer comes later. */
    const PATIENCE = 1000;

    const soon = (promise) => Promise.race([promise, new Promise((done) => window.setTimeout(done, PATIENCE))]);

    function Page(element) {
        this.write = format(locale());
        this.projectKey = '';
        this.today = today();
        this.date = new URLSearchParams(window.location.search).get('date') || this.today;
        this.log = null;
        this.saver = null;
        this.toolbar = el('div.attain-day-bar');
        this.agreements = el('p.attain-day-agreements', { hidden: true });
        this.frame = page(element, { title: AJS.I18n.getText('attain.activity.title'), style: 'attain-day', lines: LINES });
        this.body = this.frame.body;
        this.standing = el('div.attain-day-standing');
        this.week = el('div.attain-day-week');
        this.head = el('div');
        this.body.before(this.head);
        this.agreed = this.tellAgreements();
        element.addEventListener('keydown', (event) => this.press(event));
        this.leave = unsaved(() => Boolean(this.saver && this.saver.isDirty()));
    }

    /** Targets that wait for this person's word; that there is none, or that it cannot be asked now, is no news here. */
    Page.prototype.tellAgreements = function () {
        return rest.get('/agreements', { mine: true }).then((answer) => {
            const waiting = answer.agreements.filter((each) => each.standing === 'waiting').length;
            this.agreements.hidden = waiting === 0;
            el.replace(this.agreements, el('a', { href: rest.url('/plugins/servlet/attain/agreements') },
                AJS.I18n.getText('attain.activity.agreements', this.write.count(waiting))));
        }).catch(() => {});
    };

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.go(key, this.date));
    };

    /** Leaves for another day or project; what is not saved yet is saved first, and what cannot be is not left unasked. */
    Page.prototype.go = function (projectKey, date) {
        const left = this.saver ? this.saver.draft() : Promise.resolve();
        return left.then(() => {
            this.frame.project.value = this.projectKey || projectKey;
            this.drawBar();
            return this.leave(() => {
                this.frame.project.value = projectKey;
                if (projectKey !== this.projectKey) {
                    this.cover(projectKey);
                }
                this.projectKey = projectKey;
                this.date = date;
                return this.load();
            });
        });
    };

    /** Until a project's first day comes, together with what stands above it: nothing moves that one has begun to read. */
    Page.prototype.cover = function (projectKey) {
        this.above = Promise.all([standing(this.standing, projectKey), this.agreed]);
        el.replace(this.head, states.loading(LINES));
        this.body.hidden = true;
    };

    Page.prototype.uncover = function () {
        if (this.body.hidden) {
            el.replace(this.head, [this.standing, this.agreements, this.toolbar, this.week]);
            this.body.hidden = false;
        }
    };

    Page.prototype.load = function () {
        const address = '?project=' + encodeURIComponent(this.projectKey) + '&date=' + encodeURIComponent(this.date);
        window.history.replaceState(null, '', address);
        projects.remember(this.projectKey);
        this.log = null;
        this.opened = null;
        this.day = proposed.NOTHING;
        this.moving = null;
        this.saver = null;
        this.drawBar();
        const about = { projectKey: this.projectKey, date: this.date };
        const day = this.askDay().catch(() => proposed.NONE); // a log can be written without
        const received = () => rest.get('/logs/' + this.date, { projectKey: this.projectKey });
        return this.frame.load(
            () => Promise.all([received(), places.drawn('my-day', about), soon(day), soon(this.above)]).finally(() => this.uncover()),
            ([log, came, told]) => {
                this.came = came;
                this.day = told || proposed.NOTHING;
                this.opened = log;
                this.weekSays = '';
                this.show(model.received(log));
                return told || day.then((late) => log === this.opened && this.tellDay(late));
            });
    };

    Page.prototype.askDay = function () {
        return rest.get('/days/' + this.date, { projectKey: this.projectKey });
    };

    /** An opportunity is at another stage now: its line says so, and the day's records propose what speaks from it. */
    Page.prototype.moved = function (issueKey, stage) {
        const asked = this.opened;
        this.log = model.withLine(this.log, issueKey, { stage: stage });
        return this.askDay().then((day) => asked === this.opened && this.tellDay(day), () => {});
    };

    /** What the day's records propose. */
    Page.prototype.tellDay = function (day) {
        this.day = day;
        this.redraw();
    };

    /** Draws anew what has changed by more than what was typed there. */
    Page.prototype.redraw = function () {
        this.drawn.concat(this.followed).forEach((draw) => draw());
    };

    /** Takes away what is proposed, for good: another day, or another device, shall not propose it again. */
    Page.prototype.dismiss = function (codes) {
        this.day = proposed.dismissing(this.day, codes, true);
        this.followed.forEach((draw) => draw());
        return codes.reduce((before, code) => before.then(() => this.note('dismissed', code, true)), Promise.resolve());
    };

    /** Notes something of the day beside its log, or takes it back. */
    Page.prototype.note = function (kind, text, there) {
        const asked = this.opened;
        const path = '/days/' + this.date + '/notes';
        const body = { projectKey: this.projectKey, kind: kind, text: text, there: there };
        const send = () => rest.put(path, body).then((notes) => {
            if (asked === this.opened && kind === 'meeting') {
                this.day = Object.assign({}, this.day, { notes: Object.assign({}, this.day.notes, { meetings: notes.meetings }) });
                this.followed.forEach((draw) => draw());
            }
        }).catch((reason) => this.tell(states.refused(states.failureOf(reason), send)));
        return send();
    };

    /** Says what went wrong; the foot grows by it, and what one types in is scrolled clear of that. */
    Page.prototype.tell = function (message) {
        el.replace(this.notice, message);
        const typed = document.activeElement;
        if (typed && typed.form && !typed.closest('.attain-foot')) {
            window.scrollBy(0, Math.max(0, typed.getBoundingClientRect().bottom - this.notice.parentNode.getBoundingClientRect().top));
        }
    };

    Page.prototype.drawBar = function () {
        el.redraw(this.toolbar, [
            dayBar(this.date, this.today, (date) => this.go(this.projectKey, date)),
            el('a.attain-day-calendar', { href: rest.url('/plugins/servlet/attain/calendar', { project: this.projectKey }) }, AJS.I18n.getText('attain.activity.calendar')),
        ].flat());
    };

    /** Shows a log; of two texts of the day the other one stays at hand. */
    Page.prototype.show = function (log, other) {
        this.log = log;
        this.drawn = [];
        this.followed = [];
        this.savedAt = null;
        this.change = (next) => {
            this.log = next;
            this.saver.changed();
            this.followed.forEach((draw) => draw());
        };
        const saver = new Saver((submit) => this.save(submit), (state, detail, submit) => this.told(state, detail, submit),
            () => saver === this.saver && this.log.status !== 'submitted');
        this.saver = saver;
        this.notice = el('div.attain-day-notice', { 'aria-live': 'polite' });
        this.saved = el('span.attain-saved', { 'aria-live': 'polite' });
        this.submitButton = el('button.aui-button.aui-button-primary', {
            type: 'button', disabled: !log.editable, onclick: () => this.submit(), title: 'Ctrl+Enter',
        }, AJS.I18n.getText('attain.activity.submit'));
        el.replace(this.body, [says.notes(this), other && this.kept(other), this.came, log.status !== 'off' && this.form()]);
        this.redraw();
        this.sayStatus();
        this.begin();
    };

    /** The way to the text of the day that is not shown. */
    Page.prototype.kept = function (other) {
        return states.message('info', null, [AJS.I18n.getText('attain.activity.overtaken.kept')], el('button.aui-button', {
            type: 'button', onclick: () => this.take(other, this.log),
        }, AJS.I18n.getText('attain.activity.overtaken.swap')));
    };

    /** Shows one of two texts of the day, to be saved in place of the other. */
    Page.prototype.take = function (log, other) {
        this.show(model.saved(log, other), other);
        this.saver.changed();
    };

    Page.prototype.form = function () {
        const same = el('div.attain-day-same', { 'aria-live': 'polite' });
        const form = el('form.aui.top-label', { onsubmit: (event) => event.preventDefault() }, [
            plan(this), parts.counts(this), parts.lines(this), parts.demandChanges(this), parts.problems(this), parts.support(this), reason(this),
            same, el('footer.attain-foot', {}, [this.notice, this.submitButton, this.saved]),
        ]);
        const compare = () => later('same-text', 'attain/activity/same-text')
            .then((sameText) => sameText.watch(this, form, same), () => {}); // a log can be written without
        form.addEventListener('input', compare, { once: true });
        return form;
    };

    /** Who has just come, and has not gone elsewhere, begins with the first count. */
    Page.prototype.begin = function () {
        const first = this.log.editable && this.body.querySelector('.attain-count-input');
        if (first && [document.body, this.body].includes(document.activeElement)) {
            first.focus({ preventScroll: true });
        }
    };

    Page.prototype.save = function (submit) {
        const path = '/logs/' + this.date;
        return rest.put(path, model.bodyOf(this.log, this.projectKey, submit));
    };

    Page.prototype.told = function (state, detail, submit) {
        if (state === 'saving') {
            el.replace(this.saved, AJS.I18n.getText('attain.activity.saving'));
        } else if (state === 'failed') {
            el.replace(this.saved, AJS.I18n.getText('attain.activity.notSaved'));
            this.refused(states.failureOf(detail), submit);
        } else {
            this.log = detail ? model.saved(this.log, detail) : this.log;
            this.savedAt = detail ? new Date() : this.savedAt;
            el.replace(this.notice, []);
            this.sayStatus();
        }
    };

    /** Not saved. If the log was changed elsewhere meanwhile, the person says which of the two it shall be; neither text is lost. */
    Page.prototype.refused = function (failure, submit) {
        const again = () => (submit ? this.saver.submit() : this.saver.draft());
        const asked = this.saver;
        this.tell(states.refused(failure, again));
        if (failure.errors.some((each) => each.field === 'reason')) {
            document.getElementById('attain-reason').focus();
        }
        return failure.status !== 409 ? Promise.resolve() : rest.get('/logs/' + this.date, { projectKey: this.projectKey }).then((other) => {
            if (asked !== this.saver || other.version === this.log.version || !other.editable) {
                return;
            }
            const theirs = model.received(other);
            const mine = () => {
                this.take(this.log, theirs);
                return again();
            };
            this.tell(states.message('warning', null, failure.errors.map((each) => each.message).concat(AJS.I18n.getText('attain.activity.overtaken.hint')), [
                el('button.aui-button', { type: 'button', onclick: mine }, AJS.I18n.getText('attain.activity.overtaken.mine')), ' ',
                el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.show(theirs, this.log) }, AJS.I18n.getText('attain.activity.overtaken.theirs')),
            ]));
        }).catch(() => {});
    };

    Page.prototype.sayStatus = function () {
        el.replace(this.saved, says.status(this));
        if (this.weekSays !== this.log.status + this.date) {
            this.weekSays = this.log.status + this.date;
            week(this.week, this);
        }
    };

    Page.prototype.submit = function () {
        if (!this.log || !this.log.editable) {
            return Promise.resolve();
        }
        this.log = proposed.taken(this.log, this.day);
        this.redraw();
        const ready = busy(this.submitButton);
        return this.saver.submit().then(() => {
            ready();
            this.submitButton.disabled = !this.log.editable;
        });
    };

    Page.prototype.press = function (event) {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.submit();
        }
    };

    mount.page('my-day', (element, project) => new Page(element).open(project));
});

require(['attain/activity/my-day'], function () {});
