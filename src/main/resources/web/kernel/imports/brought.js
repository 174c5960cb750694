/**
 * What files and REST brought into a project, in one list, and takes it back: new Brought(project, write). It is not there while
 * nothing was brought.
 */
define('attain/kernel/imports/brought', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
], function (announce, busy, confirm, el, person, rest, states) {
    'use strict';

    const PATH = '/imports/batches';
    /** What stays is named by the key of its issue, or, where it is none, by what it is called. */
    const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

    function Brought(project, write) {
        Object.assign(this, { project: project, write: write });
        this.summary = el('summary', {}, AJS.I18n.getText('attain.kernel.import.brought'));
        this.problem = el('div', { 'aria-live': 'polite' });
        this.list = el('div');
        this.element = el('details.attain-columns.attain-brought', { hidden: true }, [this.summary, this.problem, this.list]);
    }

    Brought.prototype.load = function () {
        return rest.get(PATH, { projectKey: this.project }).then((batches) => this.show(batches)).catch((reason) => {
            this.element.hidden = false;
            el.replace(this.problem, states.error(states.failureOf(reason), () => this.load()));
        });
    };

    Brought.prototype.show = function (batches) {
        this.element.hidden = batches.length === 0;
        el.replace(this.problem, []);
        el.replace(this.list, this.table(batches));
    };

    const NOTHING = { left: [], refused: [], restricted: 0, skip: 0 };

    /** Much is taken back in parts, each asked for after the other; gives the keys of all that stays, and of all that Jira refused. */
    Brought.prototype.part = function (batch, before) {
        return rest.delete(PATH + '/' + batch.file + '/' + batch.number, { projectKey: this.project, skip: before.skip }).then((answer) => {
            const all = {
                left: before.left.concat(answer.left), refused: before.refused.concat(answer.refused),
                restricted: before.restricted + answer.restricted, skip: answer.skip,
            };
            return answer.over ? Object.assign({ batches: answer.batches }, all) : this.part(batch, all);
        });
    };

    const leads = (what) => [KEY.test(what) ? el('a', { href: rest.issueUrl(what) }, what) : what + ';', ' '];

    function named(title, names) {
        return names.length === 0 ? [] : states.message('warning', title, [
            el('p', {}, names.map(leads).flat()),
        ]);
    }

    /** The button is gone when that is done: the focus goes to what stays. */
    Brought.prototype.back = function (batch, button) {
        const ready = busy(button);
        return this.part(batch, NOTHING).then((answer) => {
            this.show(answer.batches);
            announce(answer.skip > 0 ? AJS.I18n.getText('attain.kernel.import.back.half') : AJS.I18n.getText('attain.kernel.import.back.done'));
            this.summary.focus();
            el.replace(this.problem, [
                named(AJS.I18n.getText('attain.kernel.import.back.refused'), answer.refused), named(AJS.I18n.getText('attain.kernel.import.back.left'), answer.left),
                answer.restricted > 0 ? states.message('warning', AJS.I18n.getText('attain.kernel.import.back.restricted', this.write.count(answer.restricted)), []) : [],
            ].flat());
        }).catch((reason) => {
            ready();
            el.replace(this.problem, states.refused(states.failureOf(reason)));
        });
    };

    /** What would become of it is told first, in numbers. */
    Brought.prototype.ask = function (batch, button) {
        const ready = busy(button);
        return rest.get(PATH + '/' + batch.file + '/' + batch.number, { projectKey: this.project }).then((ahead) => {
            ready();
            return ahead.gone + ahead.back > 0 ? this.confirm(batch, ahead, button) : this.none(ahead);
        }).catch((reason) => {
            ready();
            el.replace(this.problem, states.refused(states.failureOf(reason)));
        });
    };

    /** What stays: so many of them by their names, and how many more. */
    Brought.prototype.staying = function (ahead) {
        const more = ahead.staying - ahead.left.length;
        return ahead.staying > 0 && el('p', {}, ahead.left.map(leads).flat().concat(more > 0 ? AJS.I18n.getText('attain.kernel.import.ahead.more', this.write.count(more)) : []));
    };

    Brought.prototype.told = function (ahead) {
        return [
            el('ul', {}, [
                ahead.gone > 0 && AJS.I18n.getText('attain.kernel.import.ahead.gone', this.write.count(ahead.gone)),
                ahead.back > 0 && AJS.I18n.getText('attain.kernel.import.ahead.back', this.write.count(ahead.back)),
                ahead.staying > 0 && AJS.I18n.getText('attain.kernel.import.ahead.left', this.write.count(ahead.staying)),
            ].filter(Boolean).map((line) => el('li', {}, line))),
            this.staying(ahead),
        ].filter(Boolean);
    };

    /** There is nothing to ask for. */
    Brought.prototype.none = function (ahead) {
        const text = AJS.I18n.getText('attain.kernel.import.ahead.none');
        announce(text);
        el.replace(this.problem, states.message('info', '', [text, this.staying(ahead)].filter(Boolean)));
    };

    Brought.prototype.confirm = function (batch, ahead, button) {
        confirm({
            id: 'attain-brought-back', title: AJS.I18n.getText('attain.kernel.import.back.sure'), yes: AJS.I18n.getText('attain.kernel.import.back'),
            content: [
                el('p', {}, person.within(batch.by, this.project,
                    (name) => AJS.I18n.getText('attain.kernel.import.back.what', batch.title, name, this.write.moment(batch.at), this.write.count(batch.rows)))),
                ...this.told(ahead),
                el('p', {}, AJS.I18n.getText('attain.kernel.import.back.then')),
            ],
        }, () => this.back(batch, button));
    };

    Brought.prototype.action = function (batch) {
        if (batch.backAt != null) {
            return el('span.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.back.at', this.write.moment(batch.backAt)));
        }
        const button = el('button.aui-button', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.kernel.import.back.of', batch.title, batch.by.name, this.write.moment(batch.at)), onclick: () => this.ask(batch, button),
        }, AJS.I18n.getText('attain.kernel.import.back'));
        return button;
    };

    Brought.prototype.table = function (batches) {
        const titles = [AJS.I18n.getText('attain.kernel.import.brought.what'), AJS.I18n.getText('attain.kernel.import.brought.at'), AJS.I18n.getText('attain.kernel.import.brought.by'), AJS.I18n.getText('attain.kernel.import.brought.rows')];
        return el('div.attain-import-rows', { tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('attain.kernel.import.brought') }, el('table.aui.attain-cards', {}, [
            el('thead', {}, el('tr', {}, [
                titles.map((title, at) => el('th' + (at === 3 ? '.attain-number' : ''), { scope: 'col' }, title)),
                el('th', { scope: 'col' }, el('span.attain-assistive', {}, AJS.I18n.getText('attain.kernel.import.back'))),
            ].flat())),
            el('tbody', {}, batches.map((batch) => el('tr', {}, [
                el('td', {}, batch.title),
                el('td', { 'data-label': titles[1] }, this.write.moment(batch.at)),
                el('td', {}, person(batch.by, this.project)),
                el('td.attain-number', { 'data-label': titles[3] }, this.write.count(batch.rows)),
                el('td', {}, this.action(batch)),
            ]))),
        ]));
    };

    return Brought;
});
