/** What a decomposition would do, line by line, as the server says. */
define('attain/planning/decomposition/decompose-preview', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/planning/decomposition/decompose-pager', 'attain/planning/decomposition/decompose-texts',
], function (el, rest, Pager, texts) {
    'use strict';

    const LINES = 100;
    const CHANGES = ['create', 'change', 'remove', 'stay', 'keep'];
    const LOZENGES = { create: 'success', change: 'moved', remove: 'removed', stay: 'inprogress', keep: 'default' };

    /** A rate has no sum. */
    function Preview(preview, rate, write) {
        this.preview = preview;
        this.rate = rate;
        this.write = write;
        this.only = null;
        this.pager = new Pager(LINES, write, () => this.draw());
        this.filters = el('div.attain-preview-filters', { role: 'group', 'aria-label': AJS.I18n.getText('attain.target.decompose.changes') });
        this.table = el('table.aui.attain-shares');
        this.element = el('div.attain-preview', {}, [
            this.filters,
            preview.empty > 0 && el('p.attain-choice-note', {}, AJS.I18n.getText('attain.target.decompose.empty', write.count(preview.empty))),
            el('div.attain-grid-scroll', {}, this.table),
            this.pager.element,
        ]);
        this.draw();
    }

    Preview.prototype.draw = function () {
        const counts = CHANGES.map((change) => [change, this.preview.lines.filter((line) => line.change === change).length]);
        el.redraw(this.filters, counts.filter(([, count]) => count > 0).map(([change, count]) => el('button.aui-button', {
            type: 'button', 'aria-pressed': String(this.only === change), onclick: () => {
                this.only = this.only === change ? null : change;
                this.pager.page = 0;
                this.draw();
            },
        }, [texts.change(change), ' ', el('strong', {}, this.write.count(count))])));
        const lines = this.preview.lines.filter((line) => !this.only || line.change === this.only)
            .sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change));
        el.replace(this.table, [this.head(), el('tbody', {}, this.pager.of(lines).map((line) => this.line(line))), this.foot()]);
    };

    Preview.prototype.head = function () {
        return el('thead', {}, el('tr', {}, [
            el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.change')),
            el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.share')),
            el('th.attain-wide', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.owner')),
            el('th.attain-wide', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.period')),
            el('th.attain-number.attain-wide', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.before')),
            el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.after')),
        ]));
    };

    Preview.prototype.line = function (line) {
        const write = this.write;
        const amount = (minor) => (minor == null || (line.restricted > 0 && this.rate) ? write.notYet : write.plain(minor, this.preview.unit, this.preview.unit.digits));
        const hidden = line.restricted > 0;
        const name = hidden ? AJS.I18n.getText('attain.target.decompose.restricted', write.count(line.restricted)) : line.summary;
        return el('tr', {}, [
            el('td', {}, el('span.aui-lozenge.aui-lozenge-subtle.aui-lozenge-' + LOZENGES[line.change], {}, texts.change(line.change))),
            el('td', {}, [
                line.key && el('a', { href: rest.issueUrl(line.key), target: '_blank' }, line.key), line.key && ' ', name,
                line.reason && el('div.attain-choice-note', {}, texts.reason(line.reason)),
            ]),
            el('td.attain-wide', {}, line.owner ? line.owner.name : write.notYet),
            el('td.attain-wide', {}, line.start ? write.day(line.start) + ' – ' + write.lastDay(line.end) : write.notYet),
            el('td.attain-number.attain-wide', {}, amount(line.before)),
            el('td.attain-number', {}, line.change === 'remove' ? write.notYet : amount(line.amount)),
        ]);
    };

    Preview.prototype.foot = function () {
        if (this.rate) {
            return null;
        }
        return el('tfoot', {}, el('tr', {}, [
            el('th', { scope: 'row', colspan: 2 }, AJS.I18n.getText('attain.target.decompose.sum')),
            el('td.attain-wide', { colspan: 3 }),
            el('td.attain-number', {}, this.write.plain(this.preview.sum, this.preview.unit, this.preview.unit.digits)),
        ]));
    };

    return Preview;
});
