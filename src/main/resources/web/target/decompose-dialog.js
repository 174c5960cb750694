/** The dialog that decomposes a target into shares: choose, see each share and that nothing is left over, apply. */
define('attain/target/decompose-dialog', [
    'aui/dialog2', 'attain/kernel/dom', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/target/decompose-form', 'attain/target/decomposition-model', 'attain/target/figures', 'attain/target/shares-table',
], function (dialog2, dom, projects, rest, states, Form, model, figures, sharesTable) {
    'use strict';

    const el = dom.el;
    const PAUSE = 300;

    /** task is {node, unit, done}; done is called when shares were written. */
    function Dialog(task) {
        this.task = task;
        this.write = figures.write();
        this.asked = 0;
        this.path = '/targets/' + encodeURIComponent(task.node.key) + '/decomposition';
        this.choice = model.initial(task.node);
        this.difference = el('div.attain-difference', { 'aria-live': 'polite' });
        this.preview = el('div.attain-preview', { 'aria-busy': 'false' });
        this.apply = el('button.aui-button.aui-button-primary', { type: 'button', disabled: true, onclick: () => this.send() },
            AJS.I18n.getText('attain.target.decompose.apply'));
        this.close = el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.dialog.hide() },
            AJS.I18n.getText('attain.kernel.cancel'));
        const form = new Form(this.choice, projects.ofIssue(task.node.key), this.write, () => this.changed());
        this.content = el('div.aui-dialog2-content', {}, [
            this.head(), el('div.attain-decompose', {}, [form.element, this.preview]),
        ]);
        this.element = this.frame();
    }

    Dialog.prototype.head = function () {
        const node = this.task.node;
        return el('div.attain-decompose-head', {}, [
            el('div', {}, [
                el('strong', {}, node.summary || node.key), ' ',
                el('span.attain-subtle', {}, this.write.day(node.start) + ' – ' + this.write.lastDay(node.end)),
            ]),
            el('div', {}, figures.amount(node.target, this.task.unit, this.write, true)),
            this.difference,
        ]);
    };

    Dialog.prototype.frame = function () {
        const title = el('h2.aui-dialog2-header-main', { id: 'attain-decompose-title' }, AJS.I18n.getText('attain.target.decompose.title'));
        return el('section.aui-dialog2.aui-dialog2-xlarge.aui-layer.attain-decompose-dialog', {
            id: 'attain-decompose-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title.id, hidden: true, tabindex: -1,
            'data-aui-remove-on-hide': 'true',
        }, [
            el('header.aui-dialog2-header', {}, title),
            this.content,
            el('footer.aui-dialog2-footer', {}, el('div.aui-dialog2-footer-actions', {}, [this.apply, this.close])),
        ]);
    };

    Dialog.prototype.open = function () {
        document.body.append(this.element);
        this.dialog = dialog2(this.element);
        this.dialog.show();
        this.ask();
    };

    Dialog.prototype.changed = function () {
        clearTimeout(this.timer);
        this.apply.disabled = true;
        this.preview.setAttribute('aria-busy', 'true');
        this.timer = setTimeout(() => this.ask(), PAUSE);
    };

    /** Asks for a preview; an answer that a later change has overtaken is dropped. */
    Dialog.prototype.ask = function () {
        const question = ++this.asked;
        if (!model.splits(this.choice) || !model.isValid(this.choice)) {
            this.showNothing();
            return;
        }
        rest.post(this.path + '/preview', model.bodyOf(this.choice))
            .then((preview) => question === this.asked && this.show(preview))
            .catch((reason) => question === this.asked && this.refuse(states.failureOf(reason)));
    };

    Dialog.prototype.settle = function (children, sayDifference) {
        this.preview.setAttribute('aria-busy', 'false');
        dom.replace(this.preview, children);
        dom.replace(this.difference, sayDifference);
    };

    Dialog.prototype.showNothing = function () {
        this.settle(states.empty(model.isValid(this.choice)
            ? AJS.I18n.getText('attain.target.decompose.nothing')
            : AJS.I18n.getText('attain.target.decompose.weights')), []);
    };

    Dialog.prototype.show = function (preview) {
        const left = model.difference(preview);
        const even = left === 0;
        this.settle(sharesTable(preview, this.write), [
            AJS.I18n.getText('attain.target.decompose.left') + ' ',
            el('strong.' + (even ? 'attain-even' : 'attain-uneven'), {}, even ? '0 ✓' : this.write.exact(left, preview.unit)),
        ]);
        this.apply.disabled = !even || preview.writes === 0;
    };

    Dialog.prototype.refuse = function (failure) {
        this.settle(states.error(failure, () => this.ask()), []);
    };

    Dialog.prototype.send = function () {
        this.apply.disabled = true;
        this.close.disabled = true;
        this.apply.setAttribute('aria-busy', 'true');
        dom.replace(this.apply, [el('aui-spinner', { size: 'small' }), ' ', AJS.I18n.getText('attain.target.decompose.applying')]);
        rest.post(this.path, model.bodyOf(this.choice))
            .then((result) => this.finish(result))
            .catch((reason) => this.refuse(states.failureOf(reason)))
            .then(() => {
                this.close.disabled = false;
                this.apply.removeAttribute('aria-busy');
                dom.replace(this.apply, AJS.I18n.getText('attain.target.decompose.apply'));
            });
    };

    Dialog.prototype.finish = function (result) {
        const list = (title, keys) => keys.length > 0 && el('div', {}, [
            el('h3', {}, title),
            el('ul.attain-keys', {}, keys.map((key) => el('li', {}, el('a', { href: rest.issueUrl(key) }, key)))),
        ]);
        dom.replace(this.content, [
            states.message('success', AJS.I18n.getText('attain.target.decompose.done'), []),
            list(AJS.I18n.getText('attain.target.decompose.created', this.write.count(result.created.length)), result.created),
            list(AJS.I18n.getText('attain.target.decompose.updated', this.write.count(result.updated.length)), result.updated),
            el('h3', {}, AJS.I18n.getText('attain.target.decompose.unchanged', this.write.count(result.unchanged))),
        ]);
        this.apply.remove();
        dom.replace(this.close, AJS.I18n.getText('attain.kernel.close'));
        this.task.done();
    };

    return function decompose(task) {
        new Dialog(task).open();
    };
});
