/** A file on its way into a project: looked through first, then imported, at once or in the background. */
define('attain/kernel/imports/importing', [
    'attain/kernel/dom', 'attain/kernel/file-errors', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/run/run-view',
    'attain/kernel/states', 'attain/kernel/imports/file-ways', 'attain/kernel/imports/imports-model',
], function (el, fileErrors, format, locale, rest, runs, states, fileWays, model) {
    'use strict';

    const words = (done) => ({
        done: done,
        failed: AJS.I18n.getText('attain.kernel.import.failed'),
        lost: AJS.I18n.getText('attain.kernel.import.lost'),
        stopped: AJS.I18n.getText('attain.kernel.import.stopped'),
        leave: AJS.I18n.getText('attain.kernel.import.leave'),
    });

    /**
     * about: {file, project} say what goes where, or post(asked, file) sends it elsewhere; inputs are what is filled in, first of all the file; form is what they stand in;
     * sent() is what goes with the file; done says that all is in; preview(answer, write, next) shows what the file would do and
     * what can be done now, imported(answer, write) what it did, followed(run, write)
     * gives, by a promise, what can be done after a run; over() hears of it.
     */
    function Importing(about) {
        this.about = about;
        this.input = about.inputs[0];
        this.write = format(locale());
        this.running = el('div');
        this.result = el('div.attain-import-result', { 'aria-live': 'polite', tabindex: -1 });
        about.inputs.forEach((input) => input.addEventListener('change', () => this.check()));
    }

    /** Shows the last import in the background (or null), if it is under way or was not long ago. */
    Importing.prototype.begin = function (run) {
        if (run != null && run.over) {
            this.tell(run);
        } else if (run != null) {
            this.follow(run);
        }
    };

    Importing.prototype.send = function (dryRun) {
        const asked = Object.assign({ dryRun: dryRun }, this.about.sent());
        return this.about.post
            ? this.about.post(asked, this.input.files[0])
            : rest.postFile('/imports/' + this.about.file, Object.assign({ projectKey: this.about.project }, asked), this.input.files[0]);
    };

    /** Gives the file back with what is wrong with each row. */
    Importing.prototype.marked = function (file) {
        return fileWays.marked('/imports/' + this.about.file + '/marked', Object.assign({ projectKey: this.about.project }, this.about.sent()), file);
    };

    /** A file of the same name is chosen anew only where none is. */
    Importing.prototype.choose = function () {
        this.empty();
        this.input.click();
    };

    Importing.prototype.disable = function (disabled) {
        this.about.inputs.forEach((input) => {
            input.disabled = disabled;
        });
    };

    /** Controls that cannot be used now lose the focus: it is held by the result, which is read out. */
    Importing.prototype.wait = function (text) {
        const focused = document.activeElement;
        const held = this.about.inputs.includes(focused) || this.result.contains(focused);
        this.disable(true);
        if (held) {
            this.result.focus({ preventScroll: true });
        }
        el.replace(this.result, states.working(text));
    };

    Importing.prototype.show = function (shown) {
        this.disable(false);
        el.replace(this.result, shown);
    };

    Importing.prototype.failed = function (reason) {
        const file = this.input.files[0];
        const ways = () => fileWays(reason.errors, {
            project: this.about.project, choose: () => this.choose(), marked: this.about.post ? null : () => this.marked(file), added: () => this.check(),
        });
        this.show(reason.status === 400 ? fileErrors(reason.errors, this.write, ways()) : states.error(states.failureOf(reason), () => this.check()));
    };

    /** Looks the file through and shows what it would do. */
    Importing.prototype.check = function () {
        if (!this.input.files.length) {
            return this.show([]);
        }
        this.wait(AJS.I18n.getText('attain.kernel.import.checking'));
        return this.send(true).then((answer) => this.show(this.about.preview(answer, this.write, el('p', {}, model.writes(answer)
            ? el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => this.run() }, AJS.I18n.getText('attain.kernel.import.run'))
            : AJS.I18n.getText('attain.kernel.import.nothing'))))).catch((reason) => this.failed(reason));
    };

    Importing.prototype.run = function () {
        this.wait(AJS.I18n.getText('attain.kernel.import.running'));
        return this.send(false)
            .then((answer) => (model.isRun(answer) ? this.follow(answer).focus() : this.imported(answer)))
            .catch((reason) => this.failed(reason));
    };

    Importing.prototype.empty = function () {
        this.input.value = '';
        this.input.dispatchEvent(new Event('emptied'));
    };

    Importing.prototype.imported = function (answer) {
        this.empty();
        this.show(this.about.imported(answer, this.write));
        return this.about.over();
    };

    /** There is one import of a kind at a time: while it runs it stands in the place of the form. */
    Importing.prototype.follow = function (run) {
        const path = (id) => '/imports/' + this.about.file + '/runs/' + id;
        const of = { projectKey: this.about.project };
        const ask = (id) => rest.get(path(id), of);
        const following = new runs.Follow(run, words(this.about.done), this.write, ask, (over) => {
            const focused = following.element.contains(document.activeElement);
            this.tell(over);
            if (focused) {
                this.result.focus();
            }
            this.about.over();
        }, (id) => rest.delete(path(id), of));
        this.show([]);
        this.about.form.hidden = true;
        el.replace(this.running, following.element);
        return following.element;
    };

    /** What came of a run. A file that is still chosen can be tried again. */
    Importing.prototype.tell = function (run) {
        this.about.form.hidden = false;
        el.replace(this.running, []);
        if (run.state === 'done') {
            this.empty();
        }
        const next = el('div');
        if (run.state === 'done' && this.about.followed) {
            this.about.followed(run, this.write).then((shown) => el.replace(next, shown));
        }
        this.show([
            runs.outcome(run, words(this.about.done), this.write),
            next,
            this.input.files.length > 0 && el('p', {}, el('button.aui-button', { type: 'button', onclick: () => this.check() }, AJS.I18n.getText('attain.kernel.retry'))),
        ]);
    };

    return Importing;
});
