/** Lays out the decompose dialog's grid as a table: heads, lines, cells, sums. */
define('attain/planning/decomposition/decompose-layout', [
    'attain/kernel/dom', 'attain/planning/decomposition/decompose-cell', 'attain/planning/decomposition/decompose-texts', 'attain/planning/decomposition/decomposition-grid',
], function (el, cells, texts, grids) {
    'use strict';

    /** Of one state of the grid. Whole amounts are written without decimals if all of them are whole. */
    function Layout(about, choice, grid, write) {
        const minorUnits = Math.pow(10, about.unit.digits);
        this.about = about;
        this.byTime = choice.time;
        this.grid = grid;
        this.write = write;
        this.digits = grid.cells.every((cell) => cell.amount % minorUnits === 0) ? 0 : about.unit.digits;
        this.summed = !about.rate && grid.columns.length > 1;
    }

    /** How many cells a line has, its sum among them. */
    Layout.prototype.width = function () {
        return this.grid.columns.length + (this.summed ? 1 : 0);
    };

    Layout.prototype.figure = function (amount) {
        return this.write.plain(amount, this.about.unit, this.digits);
    };

    Layout.prototype.lineName = function (line) {
        return line.labels.join(' · ') || this.about.target.summary;
    };

    Layout.prototype.columnName = function (column) {
        switch (this.byTime) {
            case 'months': return column.called || this.write.month(column.start);
            case 'weeks': return column.label;
            default: return AJS.I18n.getText('attain.target.target');
        }
    };

    Layout.prototype.cellName = function (cell) {
        const line = this.lineName(this.grid.lines[cell.row]);
        if (cell.isSum) {
            return line + ' · ' + AJS.I18n.getText('attain.target.decompose.sum');
        }
        return this.byTime === 'none' ? line : line + ' · ' + this.columnName(this.grid.columns[cell.column]);
    };

    /** The table's parts with these lines; the active cell is the one that Tab comes to. */
    Layout.prototype.parts = function (lines, active) {
        return [
            this.head(),
            el('tbody', {}, lines.map((index) => this.line(index, active))),
            !this.about.rate && this.foot(),
        ];
    };

    Layout.prototype.head = function () {
        return el('thead', {}, el('tr', {}, [
            el('th.attain-grid-line', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.share')),
            this.grid.columns.map((column) => el('th.attain-number', {
                scope: 'col', title: this.write.day(column.start) + ' – ' + this.write.lastDay(column.end),
            }, this.columnName(column))),
            this.summed && el('th.attain-number.attain-grid-sum', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.sum')),
        ].flat()));
    };

    Layout.prototype.line = function (index, active) {
        const name = this.lineName(this.grid.lines[index]);
        return el('tr', {}, [
            el('th.attain-grid-line', { scope: 'row', title: name }, name),
            Array.from({ length: this.width() }, (_, at) => this.cell(index, at, index === active.row && at === active.column)),
        ].flat());
    };

    Layout.prototype.cell = function (row, column, isActive) {
        const cell = grids.cellAt(this.grid, row, column);
        const kind = (cell.held ? '.attain-held' : '') + (cell.isSum ? '.attain-grid-sum' : '');
        return el('td.attain-number.attain-cell' + kind, {
            role: 'gridcell', tabindex: isActive ? 0 : -1, 'data-row': row, 'data-column': column,
            title: cell.held ? texts.held(cell.held) : null,
        }, cells.content(cell, this.figure(cell.amount)));
    };

    Layout.prototype.foot = function () {
        const sums = this.grid.columnSums;
        return el('tfoot', {}, el('tr', {}, [
            el('th.attain-grid-line', { scope: 'row' }, AJS.I18n.getText('attain.target.decompose.sum')),
            sums.map((sum) => el('td.attain-number', {}, this.figure(sum))),
            this.summed && el('td.attain-number.attain-grid-sum', {}, this.figure(sums.reduce((all, sum) => all + sum, 0))),
        ].flat()));
    };

    return Layout;
});
