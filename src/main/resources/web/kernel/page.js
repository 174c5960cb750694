/**
 * The frame of our pages: the title, a chooser of the project and a body that loads, shows or fails.
 * page(element, {title, intro, style, lines, isDirty}) draws it; style is a class of the page's own, lines the height of its
 * skeleton, isDirty() whether something was typed that is not saved: it is not lost without a question.
 */
define('attain/kernel/page', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/projects', 'attain/kernel/states', 'attain/kernel/unsaved',
], function (el, fields, projects, states, unsaved) {
    'use strict';

    function Page(element, about) {
        this.lines = about.lines;
        this.leave = unsaved(about.isDirty || (() => false));
        this.project = fields.select('attain-project', { 'aria-label': AJS.I18n.getText('attain.kernel.config.project') });
        this.chooser = el('form.aui', { hidden: true }, this.project);
        this.body = el('div.attain-page-body', { tabindex: -1 }, states.loading(about.lines));
        el.replace(element, el('div.attain-page' + (about.style ? '.' + about.style : ''), {}, [
            el('header.attain-page-head', {}, [el('h1', {}, about.title), this.chooser]),
            about.intro && el('p', {}, about.intro),
            this.body,
        ]));
    }

    /** Lets a select say what the page shows: changed is called with each choice, once what is typed may be lost. */
    Page.prototype.chooses = function (select, changed) {
        let before = '';
        const keep = () => {
            before = select.value;
        };
        const go = () => {
            keep();
            return changed(before);
        };
        select.onchange = () => {
            const next = select.value;
            select.value = before;
            this.leave(() => {
                select.value = next;
                go();
            });
        };
        select.onfocus = keep;
    };

    /** Lets the user choose among projects, the one asked for or used last first; changed is called with each choice. */
    Page.prototype.choose = function (from, asked, changed) {
        this.chooser.hidden = false;
        this.chooses(this.project, changed);
        return from.choices().then((choices) => {
            fields.options(this.project, choices, asked || projects.last());
            return choices.length ? changed(this.project.value) : el.replace(this.body, states.empty(from.none()));
        }).catch((reason) => this.fail(reason, () => this.choose(from, asked, changed)));
    };

    /** Shows something else in the body; who was in it by keyboard stays in it. */
    Page.prototype.put = function (shown) {
        const held = this.body.contains(document.activeElement);
        el.replace(this.body, shown);
        if (held) {
            this.body.focus({ preventScroll: true });
        }
    };

    /** Shows what is loaded, unless another project is chosen or something else is loaded meanwhile. */
    Page.prototype.load = function (load, show) {
        const key = this.project.value;
        const asked = this.asked = {};
        const isAsked = () => key === this.project.value && asked === this.asked;
        this.put(states.loading(this.lines));
        return load(key)
            .then((answer) => isAsked() && show(answer))
            .catch((reason) => isAsked() && this.fail(reason, () => this.load(load, show)));
    };

    Page.prototype.fail = function (reason, retry) {
        this.put(states.error(states.failureOf(reason), retry));
    };

    return (element, about) => new Page(element, about);
});
