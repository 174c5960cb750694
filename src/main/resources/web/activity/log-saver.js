/**
 * Saves a log as it is edited: a draft soon after the last change, never two requests at once, the newest text last.
 * Pure but for the timer and the save function that it is given, so that tests can drive it.
 */
define('attain/activity/log-saver', [], function () {
    'use strict';

    const PAUSE = 1000;

    /**
     * save(submit) sends the log as it is now; told(state, detail) hears "dirty", "saving", "saved" with the answer,
     * or "failed" with the failure. delay is setTimeout in the page.
     */
    function Saver(save, told, delay) {
        this.save = save;
        this.told = told;
        this.delay = delay || ((run) => setTimeout(run, PAUSE));
        this.revision = 0;
        this.savedRevision = 0;
        this.running = null;
    }

    Saver.prototype.isDirty = function () {
        return this.revision !== this.savedRevision;
    };

    /** Notes a change; the draft is saved when no other change follows soon. */
    Saver.prototype.changed = function (automatically) {
        const revision = ++this.revision;
        this.told('dirty');
        if (automatically) {
            this.delay(() => revision === this.revision && this.isDirty() && this.now(false));
        }
    };

    /** Saves at once, or as soon as the running request is back. */
    Saver.prototype.now = function (submit) {
        const run = () => this.send(submit);
        this.running = this.running ? this.running.then(run) : run();
        return this.running;
    };

    Saver.prototype.send = function (submit) {
        const revision = this.revision;
        this.told('saving');
        return this.save(submit).then((answer) => {
            this.savedRevision = revision;
            this.told(this.isDirty() ? 'dirty' : 'saved', answer);
        }, (failure) => this.told('failed', failure)).then(() => {
            this.running = null;
        });
    };

    return Saver;
});
