/**
 * Saves a log as it is edited: a draft soon after the last change, never two requests at once, the newest text last.
 * Pure but for the timer and the save function that it is given, so that tests can drive it.
 */
define('attain/activity/log-saver', [], function () {
    'use strict';

    const PAUSE = 1000;

    /**
     * save(submit) sends the log as it is now. told(state, detail, submit) hears "dirty", "saving", "saved" with the
     * answer, or "failed" with the failure. mayDraft tells whether a draft may be saved unasked: never over a
     * submitted log. delay is setTimeout in the page.
     */
    function Saver(save, told, mayDraft, delay) {
        this.save = save;
        this.told = told;
        this.mayDraft = mayDraft;
        this.delay = delay || ((run) => setTimeout(run, PAUSE));
        this.revision = 0;
        this.sentRevision = 0;
        this.savedRevision = 0;
        this.queue = Promise.resolve();
    }

    Saver.prototype.isDirty = function () {
        return this.revision !== this.savedRevision;
    };

    /** Notes a change; the draft is saved when no other change follows soon. */
    Saver.prototype.changed = function () {
        const revision = ++this.revision;
        this.told('dirty');
        this.delay(() => revision === this.revision && this.draft(revision));
    };

    /** Saves what is not saved yet as a draft, once the requests before it are back; unasked, unless one of these was to submit it. */
    Saver.prototype.draft = function (unasked) {
        return this.enqueue(() => (this.isDirty() && this.mayDraft() && unasked !== this.sentRevision ? this.send(false) : undefined));
    };

    /** Submits, once the requests before it are back. */
    Saver.prototype.submit = function () {
        return this.enqueue(() => this.send(true));
    };

    /** Runs something once the requests before it are back; what fails does not keep back what comes after it. */
    Saver.prototype.enqueue = function (run) {
        const done = this.queue.then(run);
        this.queue = done.catch(() => {});
        return done;
    };

    Saver.prototype.send = function (submit) {
        const revision = this.revision;
        this.sentRevision = revision;
        this.told('saving');
        return this.save(submit).then((answer) => {
            this.savedRevision = revision;
            this.told('saved', answer, submit);
        }, (failure) => this.told('failed', failure, submit));
    };

    return Saver;
});
