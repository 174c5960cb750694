/**
 * Issues while they are written in the background, and what came of it. It goes on without the browser.
 * The words are the writer's own: {done, failed, lost, stopped, problems, leave}.
 */
define('attain/kernel/run/run-view', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/file-errors', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/run/run-model', 'attain/kernel/states',
], function (busy, el, fileErrors, person, rest, model, states) {
    'use strict';

    const PAUSE = 1000;
    const KEYS = 50;

    /** So many keys an address holds. */
    const MOST_SEARCHED = 300;

    /** How far a run is, in words. */
    function told(run, write) {
        const done = write.count(run.done);
        const total = write.count(run.total);
        switch (run.state) {
            case 'checking': return AJS.I18n.getText('attain.kernel.run.checking', done, total);
            case 'writing': return AJS.I18n.getText('attain.kernel.run.writing', done, total);
            case 'finishing': return AJS.I18n.getText('attain.kernel.run.finishing');
            case 'takingBack': return AJS.I18n.getText('attain.kernel.run.takingBack', done, total);
            default: return AJS.I18n.getText('attain.kernel.run.waiting');
        }
    }

    /** A sentence with who began the run, whose name leads to that person once an issue tells of which project. */
    function named(run, text) {
        const key = [run.created, run.updated, run.removed].flat()[0];
        return key ? person.within(run.by, key, text) : text(run.by.name);
    }

    function startedBy(run, write) {
        return el('p.attain-subtle', {}, named(run, (name) => AJS.I18n.getText('attain.kernel.run.by', name, write.moment(run.startedAt))));
    }

    /** A text that leads to all of these issues, if an address holds so many. */
    const searched = (list, text) => (list.length > MOST_SEARCHED ? text
        : el('a', { href: rest.url('/issues/', { jql: 'key in (' + list.join(', ') + ')' }) }, text));

    /** The keys of issues with links; so many that nobody reads them all are cut. */
    function keys(list, title, write) {
        return list.length > 0 && el('div', {}, [
            el('h3', {}, title),
            el('ul.attain-keys', {}, [
                list.slice(0, KEYS).map((key) => el('li', {}, el('a', { href: rest.issueUrl(key) }, key))),
                list.length > KEYS && el('li', {}, searched(list, AJS.I18n.getText('attain.kernel.more', write.count(list.length - KEYS)))),
            ].flat()),
        ]);
    }

    /** How many issues more there are that are not for the reader. */
    function restricted(run, write) {
        return run.restricted > 0 && el('p', {}, named(run, (name) => AJS.I18n.getText('attain.kernel.run.restricted', write.count(run.restricted), name)));
    }

    function written(run, words, write) {
        return [
            states.message('success', words.done, run.unchanged > 0
                ? [AJS.I18n.getText('attain.kernel.run.unchanged', write.count(run.unchanged))] : []),
            run.problems.length > 0 && states.message('warning', words.problems, run.problems.map((each) => each.message)),
            keys(run.created, AJS.I18n.getText('attain.kernel.run.created', write.count(run.created.length)), write),
            keys(run.updated, AJS.I18n.getText('attain.kernel.run.updated', write.count(run.updated.length)), write),
            keys(run.removed, AJS.I18n.getText('attain.kernel.run.removed', write.count(run.removed.length)), write),
            restricted(run, write),
        ];
    }

    /** What a run wrote until somebody stopped it. */
    function stopped(run, words, write) {
        return [
            states.message('info', words.stopped, []),
            keys(run.updated, AJS.I18n.getText('attain.kernel.run.written', write.count(run.updated.length)), write),
            restricted(run, write),
        ];
    }

    function notWritten(run, words, write) {
        return model.isOfFile(run)
            ? fileErrors(run.problems, write)
            : states.message('error', words[run.state], run.problems.map((each) => each.message));
    }

    /** What came of a run that is over. */
    function outcome(run, words, write) {
        return el('div', {}, [
            run.state === 'done' ? written(run, words, write) : run.state === 'stopped' ? stopped(run, words, write) : notWritten(run, words, write),
            run.id > 0 && startedBy(run, write),
        ].flat());
    }

    /**
     * Follows a run until it is over, as long as its element is shown: ask gets its id, over what came of it; stop, if there is
     * one, its id.
     */
    function Follow(run, words, write, ask, over, stop) {
        this.write = write;
        this.ask = ask;
        this.over = over;
        this.bar = el('progress.attain-progress', { max: 1, 'aria-labelledby': 'attain-run-text' });
        this.text = el('p', { id: 'attain-run-text' });
        this.said = el('div.attain-assistive', { role: 'status' });
        this.trouble = el('div', { 'aria-live': 'polite' });
        this.element = el('div.attain-writing', { tabindex: -1 }, [
            this.text, this.bar, this.said, this.trouble, startedBy(run, write), el('p.attain-subtle', {}, words.leave), stop && this.stopping(stop),
        ].flat());
        this.show(run);
    }

    /** A refusal stands until stopping is tried again, whatever the run does meanwhile. */
    Follow.prototype.stopping = function (stop) {
        const refused = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(button);
                el.replace(refused, []);
                stop(this.run.id).then(() => {
                    button.replaceWith(el('p', {}, AJS.I18n.getText('attain.kernel.run.stopping')));
                    this.element.focus();
                }).catch((reason) => {
                    ready();
                    el.replace(refused, states.failureOf(reason).errors[0].message);
                });
            },
        }, AJS.I18n.getText('attain.kernel.run.stop'));
        return [button, refused];
    };

    Follow.prototype.show = function (run) {
        this.run = run;
        if (run.over) {
            this.over(run);
            return;
        }
        const progress = model.progress(run);
        el.replace(this.trouble, []);
        el.replace(this.text, told(run, this.write));
        if (progress == null) {
            this.bar.removeAttribute('value');
        } else {
            this.bar.value = progress;
        }
        this.say(model.milestone(run));
        this.later();
    };

    /** The bar moves each second: too often to be read out. */
    Follow.prototype.say = function (milestone) {
        if (milestone !== this.milestone) {
            this.milestone = milestone;
            el.replace(this.said, told(this.run, this.write));
        }
    };

    Follow.prototype.later = function () {
        setTimeout(() => this.element.isConnected && this.look(), PAUSE);
    };

    /** An answer that does not come is no end: the run goes on. */
    Follow.prototype.look = function () {
        this.ask(this.run.id).then((run) => this.show(run)).catch((reason) => {
            el.replace(this.trouble, states.failureOf(reason).errors[0].message);
            this.later();
        });
    };

    return { Follow: Follow, outcome: outcome };
});
