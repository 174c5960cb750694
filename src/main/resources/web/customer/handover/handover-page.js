/** The page "Handover": who has left and still has something, what passes from one person to others, and what did. */
define('attain/customer/handover/handover-page', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount',
    'attain/kernel/page', 'attain/kernel/person', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/run/run-view', 'attain/kernel/states',
    'attain/customer/handover/handover-counts', 'attain/customer/handover/handover-model', 'attain/customer/handover/handover-plan', 'attain/customer/handover/handover-preview',
], function (announce, busy, confirm, el, format, locale, mount, page, person, projects, rest, runs, states, counted, model, handoverPlan, preview) {
    'use strict';

    const GIVEN = () => AJS.I18n.getText('attain.handover.run.given');
    const TAKEN_BACK = () => AJS.I18n.getText('attain.handover.run.takenBack');

    /** done says what is done, where that is known. */
    const words = (done) => ({
        done: done ? done() : AJS.I18n.getText('attain.handover.run.done'), failed: AJS.I18n.getText('attain.handover.run.failed'), lost: AJS.I18n.getText('attain.handover.run.lost'),
        stopped: AJS.I18n.getText('attain.handover.run.lost'), problems: AJS.I18n.getText('attain.handover.run.problems'), leave: AJS.I18n.getText('attain.handover.run.leave'),
    });

    const STATES = {
        waiting: () => AJS.I18n.getText('attain.handover.state.waiting'), underWay: () => AJS.I18n.getText('attain.handover.state.underWay'),
        done: () => AJS.I18n.getText('attain.handover.state.done'), goingBack: () => AJS.I18n.getText('attain.handover.state.goingBack'),
        takenBack: () => AJS.I18n.getText('attain.handover.state.takenBack'),
    };

    function Page(element) {
        this.write = format(locale());
        this.frame = page(element, { title: AJS.I18n.getText('attain.handover.title'), intro: AJS.I18n.getText('attain.handover.intro'), style: 'attain-handover', lines: 8 });
    }

    Page.prototype.open = function (asked) {
        return this.frame.choose(projects.sales, asked, (key) => this.load(key));
    };

    Page.prototype.load = function (key) {
        this.key = key;
        projects.remember(key);
        return this.frame.load(() => rest.get('/handovers', { projectKey: key }), (data) => this.draw(data));
    };

    Page.prototype.draw = function (data) {
        this.outcome = el('div', { tabindex: -1 });
        this.shown = el('div', { 'aria-live': 'polite' });
        this.plan = handoverPlan(data, this.key, () => this.look());
        this.frame.put([
            this.outcome, this.leavers(data.leavers),
            el('section.attain-section', {}, [el('h2', {}, AJS.I18n.getText('attain.handover.new')), this.plan.element, this.shown]),
            this.past(data.handovers),
        ]);
        if (data.run) {
            this.follow(data.run);
        }
    };

    Page.prototype.leavers = function (all) {
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.handover.leavers')),
            all.length === 0 ? el('p.attain-subtle', {}, AJS.I18n.getText('attain.handover.noLeavers')) : el('ul.attain-handover-heirs', {}, all.map((each) => el('li', {}, [
                person(each.person, this.key), ' · ',
                el('span.attain-subtle', {}, each.left === 'jira' ? AJS.I18n.getText('attain.handover.left.jira') : AJS.I18n.getText('attain.handover.left.team')),
                ' · ', counted(each.has), ' ',
                el('button.aui-button.aui-button-link', {
                    type: 'button', 'aria-label': AJS.I18n.getText('attain.handover.begin', each.person.name), onclick: () => {
                        this.plan.choosePerson(each.person);
                        document.getElementById('attain-handover-heir').focus();
                    },
                }, AJS.I18n.getText('attain.handover.beginShort')),
            ]))),
        ]);
    };

    /** Looks at what would pass; of two answers the later question's is shown. */
    Page.prototype.look = function () {
        if (!this.plan.chosen.person) {
            return Promise.resolve();
        }
        const asked = this.asked = {};
        el.redraw(this.shown, states.loading(3));
        return rest.post('/handovers/preview', this.plan.body()).then((plan) => asked === this.asked && this.show(plan))
            .catch((reason) => asked === this.asked && this.refused(states.failureOf(reason)));
    };

    /** Where what is chosen is wrong, only another choice mends it. */
    Page.prototype.refused = function (failure) {
        el.replace(this.shown, states.refused(failure, () => this.look()));
    };

    Page.prototype.show = function (plan) {
        const chosen = this.plan.chosen;
        const give = el('button.aui-button.aui-button-primary', { type: 'button', disabled: plan.passes === 0, onclick: () => this.give(plan, give) },
            AJS.I18n.getText('attain.handover.give', this.write.count(plan.passes)));
        el.replace(this.shown, [
            preview.draw(plan, model.heirs(chosen), this.key, give, (line, heir) => {
                chosen.lines.set(line.issueId, heir);
                this.look().then(() => {
                    const again = document.getElementById('attain-handover-line-' + line.issueId);
                    return again && again.focus();
                });
            }),
        ]);
    };

    Page.prototype.give = function (plan, button) {
        this.send(rest.post('/handovers', Object.assign(this.plan.body(), { seen: plan.seen })), GIVEN, this.shown, busy(button));
    };

    /** What is written: followed if it takes long, and told when it is over. */
    Page.prototype.send = function (sending, done, place, ready) {
        return sending.then((run) => this.follow(run, done)).catch((reason) => {
            el.append(place, states.message('error', '', states.failureOf(reason).errors.map((each) => each.message)));
        }).finally(ready);
    };

    Page.prototype.follow = function (run, done) {
        const said = words(done);
        const ask = (id) => rest.get('/handovers/runs/' + id, { projectKey: this.key });
        const over = (ended) => this.load(this.key).then(() => {
            el.replace(this.outcome, runs.outcome(ended, said, this.write));
            this.outcome.focus();
            announce(ended.state === 'done' ? said.done : said.failed);
        });
        if (run.over) {
            return over(run);
        }
        const following = new runs.Follow(run, said, this.write, ask, over);
        el.replace(this.outcome, following.element);
        return following.element.focus();
    };

    Page.prototype.past = function (all) {
        return all.length > 0 && el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.handover.past')),
            el('ul.attain-handover-past', {}, all.map((each) => this.one(each))),
        ]);
    };

    Page.prototype.one = function (handover) {
        const place = el('div', { 'aria-live': 'polite' });
        const back = model.mayGoBack(handover) && el('button.aui-button', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.handover.backOf', handover.person.name),
            onclick: () => confirm({
                id: 'attain-handover-back', title: AJS.I18n.getText('attain.handover.back'), content: el('p', {}, AJS.I18n.getText('attain.handover.back.ask', handover.person.name)),
                yes: AJS.I18n.getText('attain.handover.back'),
            }, () => this.send(rest.post('/handovers/' + handover.id + '/back', { projectKey: this.key }), TAKEN_BACK, place, busy(back))),
        }, AJS.I18n.getText('attain.handover.back'));
        return el('li', {}, [
            el('p', {}, [...person.within(handover.person, this.key, (name) => AJS.I18n.getText('attain.handover.one', name, this.write.day(handover.from))), ' · ', STATES[handover.state]()]),
            preview.heirs(handover.heirs, this.key),
            el('p.attain-subtle', {}, person.within(handover.by, this.key, (name) => AJS.I18n.getText('attain.handover.by', name, this.write.moment(handover.at)))),
            this.said(handover.missed, (count) => AJS.I18n.getText('attain.handover.missed', count)),
            this.said(handover.stayed, (count) => AJS.I18n.getText('attain.handover.kept', count)),
            this.proof(handover), this.said(model.uncompared(handover), (count) => AJS.I18n.getText('attain.handover.uncompared', count)), handover.trouble && states.message('warning', '', [handover.trouble]), back, place,
        ]);
    };

    Page.prototype.said = function (count, text) {
        return count > 0 && el('p', {}, text(this.write.count(count)));
    };

    Page.prototype.proof = function (handover) {
        if (handover.issues === 0) {
            return null;
        }
        const compared = [this.write.count(handover.issues), this.write.count(handover.results)];
        return model.isProved(handover) ? el('p', {}, '✓ ' + AJS.I18n.getText('attain.handover.proved', compared[0], compared[1]))
            : states.message('warning', '', [AJS.I18n.getText('attain.handover.differs', this.write.count(handover.different), this.write.count(handover.moved))]);
    };

    mount.page('handover', (element, project) => new Page(element).open(project));
});

require(['attain/customer/handover/handover-page'], function () {});
