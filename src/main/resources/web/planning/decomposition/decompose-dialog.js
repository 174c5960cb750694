/** The dialog that decomposes a target: choose and lock, see what will happen, write it and see how far it is. */
define('attain/planning/decomposition/decompose-dialog', [
    'attain/kernel/busy', 'attain/kernel/dialog', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/run/run-view', 'attain/kernel/states', 'attain/kernel/unsaved', 'attain/planning/decomposition/decompose-choices',
    'attain/planning/decomposition/decompose-cut', 'attain/planning/decomposition/decompose-grid', 'attain/planning/decomposition/decompose-parts', 'attain/planning/decomposition/decompose-preview', 'attain/planning/decomposition/decompose-texts',
    'attain/planning/decomposition/decomposition-choice', 'attain/planning/decomposition/decomposition-grid', 'attain/attainment/figures/figures', 'attain/targets/quotes',
], function (busy, dialog, el, rest, runs, states, unsaved, Choices, cut, Grid, parts, Preview, texts, choices, grids, figures, quotes) {
    'use strict';

    /** task is {node, unit, done}; done is called when parts were written. */
    function Dialog(task) {
        this.task = task;
        this.write = figures.write();
        this.path = '/targets/' + encodeURIComponent(task.node.key) + '/decomposition';
        this.difference = el('div.attain-difference', { role: 'status' });
        this.body = el('div.attain-decompose-body');
        this.actions = el('div.aui-dialog2-footer-actions');
        this.saved = null;
        this.saving = unsaved(() => this.saved != null && this.saved !== choices.text(this.choice));
        this.leave = () => this.saving(() => this.hide());
        this.cut = '';
    }

    /** What the target was said as in another currency; while that is not known, nothing. */
    Dialog.prototype.quoted = function () {
        const place = el('div.attain-subtle');
        if (this.task.unit.kind === 'money') {
            quotes.load(this.task.node.key).then((data) => el.replace(place, quotes.line(data, this.write)))
                .catch((reason) => el.replace(place, states.error(states.failureOf(reason))));
        }
        return place;
    };

    Dialog.prototype.head = function () {
        const node = this.task.node;
        return el('div.attain-decompose-head', {}, [
            el('div', {}, [
                el('strong', {}, node.summary || node.key), ' ',
                el('span.attain-subtle', {}, this.write.day(node.start) + ' – ' + this.write.lastDay(node.end)),
            ]),
            el('div.attain-number', {}, [this.write.exact(node.target, this.task.unit), this.quoted()]),
            this.difference,
        ]);
    };

    Dialog.prototype.open = function () {
        this.dialog = dialog({
            id: 'attain-decompose', size: 'xlarge', leave: this.leave, title: AJS.I18n.getText('attain.target.decompose.title'),
            content: el('div.aui-dialog2-content.attain-panel', {}, [this.head(), this.body]), buttons: this.actions,
        });
        this.load();
    };

    Dialog.prototype.button = function (kind, text, act) {
        return el('button.aui-button.aui-button-' + kind, { type: 'button', onclick: act }, text);
    };

    /** What is shown takes the focus over from what was: its first button. */
    Dialog.prototype.show = function (content, buttons, difference) {
        const held = this.body.contains(document.activeElement) || this.actions.contains(document.activeElement);
        el.replace(this.body, content);
        el.replace(this.actions, buttons);
        el.replace(this.difference, difference || []);
        const first = held && this.actions.querySelector('button:not(:disabled)');
        if (first) {
            first.focus();
        }
    };

    Dialog.prototype.hide = function () {
        this.saved = null;
        this.dialog.hide();
    };

    Dialog.prototype.cancel = function () {
        return this.button('link', AJS.I18n.getText('attain.kernel.cancel'), this.leave);
    };

    Dialog.prototype.close = function () {
        return this.button('link', AJS.I18n.getText('attain.kernel.close'), this.leave);
    };

    /** The issue's own lists of sub-tasks and links are new, too. */
    Dialog.prototype.showIssue = function () {
        return this.button('primary', AJS.I18n.getText('attain.kernel.close'), () => window.location.reload());
    };

    Dialog.prototype.load = function () {
        this.show(states.loading(8), [this.cancel()]);
        rest.get(this.path, { cut: this.cut }).then((about) => this.begin(about)).catch((reason) =>
            this.show(states.error(states.failureOf(reason), () => this.load()), [this.cancel()]));
    };

    /** Shows another cut of the target. */
    Dialog.prototype.change = function (name) {
        this.saving(() => {
            this.saved = null;
            this.cut = name;
            this.load();
        });
    };

    /** A run that is under way is followed; else there is something to choose. */
    Dialog.prototype.begin = function (about) {
        this.about = about;
        this.choice = choices.initial(about);
        this.saved = choices.text(this.choice);
        if (about.run && !about.run.over) {
            this.follow(about.run);
            return;
        }
        this.next = this.button('primary', AJS.I18n.getText('attain.target.decompose.preview'), () => this.ask());
        this.note = el('div', { 'aria-live': 'polite' });
        this.shown = el('div.attain-decompose-grid');
        this.table = new Grid(about, this.choice, this.write, () => this.changed());
        this.others = el('div');
        const form = new Choices(about, this.choice, this.path, this.write, () => this.later());
        this.editing = el('div.attain-decompose', {}, [form.element, el('div.attain-decompose-main', {}, [
            cut(about, (name) => this.change(name)),
            about.run && runs.outcome(about.run, texts.run(), this.write),
            about.grid && el('p.attain-choice-note', {}, AJS.I18n.getText('attain.target.decompose.again')),
            about.weightFaults.length > 0 && states.message('warning', AJS.I18n.getText('attain.target.phasing.unread'),
                about.weightFaults.concat(AJS.I18n.getText('attain.target.decompose.unread'))),
            this.note, this.shown, this.others,
        ])]);
        this.edit();
    };

    Dialog.prototype.edit = function () {
        this.show(this.editing, [this.next, this.cancel()]);
        this.changed();
    };

    /** Somebody is typing: the grid follows with the next frame. */
    Dialog.prototype.later = function () {
        cancelAnimationFrame(this.frameAsked);
        this.frameAsked = requestAnimationFrame(() => this.changed());
    };

    Dialog.prototype.problem = function () {
        if (!choices.isValid(this.choice)) {
            return AJS.I18n.getText('attain.target.decompose.weights');
        }
        if (!choices.splits(this.choice)) {
            return AJS.I18n.getText('attain.target.decompose.nothing');
        }
        const count = choices.cellCount(this.choice);
        return count > choices.MOST_CELLS
            ? AJS.I18n.getText('attain.target.decompose.tooMany', this.write.count(count), this.write.count(choices.MOST_CELLS)) : null;
    };

    Dialog.prototype.changed = function () {
        const problem = this.problem();
        this.next.disabled = Boolean(problem);
        if (problem) {
            this.grid = null;
            el.replace(this.shown, states.empty(problem));
            el.replace(this.others, []);
            el.replace(this.difference, []);
            return;
        }
        this.grid = grids.gridOf(this.about, this.choice);
        if (!this.shown.contains(this.table.element)) {
            el.replace(this.shown, this.table.element);
        }
        this.table.draw(this.grid);
        el.replace(this.others, parts(this.grid, this.about, this.write));
        this.tellDifference(this.grid.difference);
        this.next.disabled = this.grid.difference < 0 || (this.grid.difference > 0 && this.about.cut === '');
    };

    Dialog.prototype.tellDifference = function (left) {
        if (this.about.rate) {
            el.replace(this.difference, AJS.I18n.getText('attain.target.decompose.rate'));
            return;
        }
        const exact = this.write.exact(Math.abs(left), this.about.unit);
        const hint = (text) => el('span.attain-choice-note', {}, text);
        if (left > 0 && this.about.cut !== '') {
            el.replace(this.difference, [AJS.I18n.getText('attain.target.cut.rest') + ' ', el('strong', {}, exact)]);
        } else if (left === 0) {
            el.replace(this.difference, [AJS.I18n.getText('attain.target.decompose.left') + ' ', el('strong.attain-even', {}, '0 ✓')]);
        } else if (left > 0) {
            el.replace(this.difference, [AJS.I18n.getText('attain.target.decompose.left') + ' ', el('strong.attain-uneven', {}, exact),
                hint(AJS.I18n.getText('attain.target.decompose.left.hint'))]);
        } else {
            el.replace(this.difference, [AJS.I18n.getText('attain.target.decompose.over') + ' ', el('strong.attain-uneven', {}, exact),
                hint(AJS.I18n.getText('attain.target.decompose.over.hint'))]);
        }
    };

    /** Asks the server what would happen; its answer is what counts. */
    Dialog.prototype.ask = function () {
        const ready = busy(this.next);
        const body = grids.bodyOf(this.about, this.choice, this.grid);
        el.replace(this.note, []);
        rest.post(this.path + '/preview', body)
            .then((preview) => this.look(preview, body))
            .catch((reason) => {
                el.replace(this.note, states.refused(states.failureOf(reason)));
                this.note.scrollIntoView({ block: 'nearest' });
            })
            .then(ready);
    };

    Dialog.prototype.look = function (preview, body) {
        const trouble = el('div', { 'aria-live': 'polite' });
        const apply = this.button('primary', AJS.I18n.getText('attain.target.decompose.apply', this.write.count(preview.writes)),
            () => this.send(apply, trouble, Object.assign({ preview: preview.fingerprint }, body)));
        apply.disabled = preview.faults.length > 0 || preview.writes === 0;
        this.show([
            trouble,
            preview.faults.length > 0 && states.refused({ status: 400, errors: preview.faults }),
            preview.writes === 0 && states.message('info', AJS.I18n.getText('attain.target.decompose.noChange'), []),
            new Preview(preview, this.about.rate, this.write).element,
        ], [
            apply,
            this.button('standard', AJS.I18n.getText('attain.target.decompose.back'), () => this.edit()),
            this.cancel(),
        ]);
        this.tellDifference(preview.difference);
        apply.focus();
    };

    Dialog.prototype.send = function (apply, trouble, body) {
        const ready = busy(apply);
        const told = apply.textContent;
        el.replace(apply, states.working(AJS.I18n.getText('attain.target.decompose.applying')));
        rest.post(this.path, body).then((run) => this.follow(run)).catch((reason) => {
            ready();
            el.replace(apply, told);
            el.replace(trouble, states.refused(states.failureOf(reason)));
        });
    };

    Dialog.prototype.follow = function (run) {
        this.saved = null;
        const ask = (id) => rest.get(this.path + '/runs/' + id);
        const following = new runs.Follow(run, texts.run(), this.write, ask, (over) => this.finish(over));
        if (!run.over) {
            this.show(following.element, [this.close()]);
            following.element.focus();
        }
    };

    Dialog.prototype.finish = function (run) {
        const failed = run.state !== 'done';
        this.show(runs.outcome(run, texts.run(), this.write), [
            failed && this.button('primary', AJS.I18n.getText('attain.target.decompose.back'), () => this.load()),
            failed ? this.close() : this.showIssue(),
        ]);
        this.task.done();
    };

    return function decompose(task) {
        new Dialog(task).open();
    };
});
