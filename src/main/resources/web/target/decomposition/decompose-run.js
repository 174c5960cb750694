/** A decomposition while it is written, and what came of it. It goes on without the browser. */
define('attain/target/decomposition/decompose-run', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/target/decomposition/decompose-texts',
], function (dom, rest, states, texts) {
    'use strict';

    const el = dom.el;
    const PAUSE = 1000;
    const KEYS = 50;

    /** The keys of issues with links; so many that nobody reads them all are cut. */
    function keys(list, title, write) {
        return list.length > 0 && el('div', {}, [
            el('h3', {}, title),
            el('ul.attain-keys', {}, [
                list.slice(0, KEYS).map((key) => el('li', {}, el('a', { href: rest.issueUrl(key) }, key))),
                list.length > KEYS && el('li', {}, AJS.I18n.getText('attain.target.decompose.more', write.count(list.length - KEYS))),
            ].flat()),
        ]);
    }

    /** What came of a run that is over. */
    function outcome(run, write) {
        if (run.state !== 'done') {
            return states.message('error', texts.state(run.state, '', ''), run.problems);
        }
        return el('div', {}, [
            states.message('success', AJS.I18n.getText('attain.target.decompose.done'), run.unchanged > 0
                ? [AJS.I18n.getText('attain.target.decompose.unchanged', write.count(run.unchanged))] : []),
            run.problems.length > 0 && states.message('warning', AJS.I18n.getText('attain.target.decompose.problems'), run.problems),
            keys(run.created, AJS.I18n.getText('attain.target.decompose.created', write.count(run.created.length)), write),
            keys(run.updated, AJS.I18n.getText('attain.target.decompose.updated', write.count(run.updated.length)), write),
            keys(run.removed, AJS.I18n.getText('attain.target.decompose.removed', write.count(run.removed.length)), write),
        ]);
    }

    /** Follows a run until it is over, as long as its element is shown; over is called with it then. */
    function Follow(path, run, write, over) {
        this.path = path;
        this.write = write;
        this.over = over;
        this.bar = el('progress.attain-progress', { max: 1 });
        this.text = el('p', { id: 'attain-run-text' });
        this.bar.setAttribute('aria-labelledby', this.text.id);
        this.trouble = el('div', { 'aria-live': 'polite' });
        this.element = el('div.attain-run', {}, [this.text, this.bar, this.trouble,
            el('p.attain-choice-note', {}, AJS.I18n.getText('attain.target.decompose.leave'))]);
        this.show(run);
    }

    Follow.prototype.show = function (run) {
        this.run = run;
        if (run.over) {
            this.over(run);
            return;
        }
        dom.replace(this.trouble, []);
        dom.replace(this.text, texts.state(run.state, this.write.count(run.done), this.write.count(run.total)));
        if (run.total > 0 && run.state !== 'waiting' && run.state !== 'finishing') {
            this.bar.value = run.done / run.total;
        } else {
            this.bar.removeAttribute('value');
        }
        this.later();
    };

    Follow.prototype.later = function () {
        setTimeout(() => this.element.isConnected && this.ask(), PAUSE);
    };

    /** An answer that does not come is no end: the run goes on. */
    Follow.prototype.ask = function () {
        rest.get(this.path + '/runs/' + this.run.id).then((run) => this.show(run)).catch((reason) => {
            dom.replace(this.trouble, states.failureOf(reason).errors[0].message);
            this.later();
        });
    };

    return { Follow: Follow, outcome: outcome };
});
