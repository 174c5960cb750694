/** The grid of the decompose dialog: months or weeks across, all other combinations down, totals on both sides. */
define('attain/planning/decomposition/decompose-grid', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/targets/amount-input',
    'attain/planning/decomposition/decompose-cell', 'attain/planning/decomposition/decompose-layout', 'attain/planning/decomposition/decompose-pager', 'attain/planning/decomposition/decompose-texts',
    'attain/planning/decomposition/decomposition-grid',
], function (announce, el, locale, rest, amountInput, cells, Layout, Pager, texts, grids) {
    'use strict';

    const LINES = 50;
    const MANY_LINES = 12;

    /** changed is called when a lock was set or opened. */
    function Grid(about, choice, write, changed) {
        this.about = about;
        this.choice = choice;
        this.write = write;
        this.changed = changed;
        this.input = amountInput(locale());
        this.active = { row: 0, column: 0 };
        this.pager = new Pager(LINES, write, () => this.drawTable());
        this.find = el('input.text', {
            type: 'search', placeholder: AJS.I18n.getText('attain.target.decompose.find'),
            'aria-label': AJS.I18n.getText('attain.target.decompose.find'), oninput: () => this.drawTable(),
        });
        this.locking = el('div.aui-buttons');
        this.table = el('table.aui.attain-grid', {
            role: 'grid', 'aria-label': AJS.I18n.getText('attain.target.decompose.grid'),
            onkeydown: (event) => this.press(event), onclick: (event) => this.click(event), onfocusin: (event) => this.focused(event),
        });
        this.status = el('div.attain-cell-status', { id: 'attain-cell-status', 'aria-live': 'polite' });
        this.element = el('div', {}, [
            el('div.attain-grid-tools', {}, [this.find, this.locking]),
            el('div.attain-grid-scroll', { tabindex: -1 }, this.table),
            this.pager.element,
            this.status,
        ]);
    }

    Grid.prototype.draw = function (grid) {
        this.grid = grid;
        this.layout = new Layout(this.about, this.choice, grid, this.write);
        this.active.row = Math.min(this.active.row, grid.lines.length - 1);
        this.active.column = Math.min(this.active.column, this.layout.width() - 1);
        this.find.hidden = grid.lines.length <= MANY_LINES;
        this.drawLocking();
        this.drawTable();
    };

    Grid.prototype.drawLocking = function () {
        const locked = this.grid.cells.filter((cell) => cell.held === 'locked').length;
        const button = (label, possible, act) => el('button.aui-button', {
            type: 'button', disabled: !possible, onclick: () => {
                act();
                this.changed();
            },
        }, label);
        el.redraw(this.locking, [
            button(AJS.I18n.getText('attain.target.decompose.lockAll'), locked < this.grid.cells.length, () => grids.lockAll(this.choice, this.grid)),
            button(AJS.I18n.getText('attain.target.decompose.unlockAll', this.write.count(locked)), locked > 0, () => this.choice.locks.clear()),
        ]);
    };

    Grid.prototype.drawTable = function () {
        const wasFocused = this.table.contains(document.activeElement);
        const text = this.find.hidden ? '' : this.find.value.trim().toLowerCase();
        this.rows = this.grid.lines.map((line, index) => index)
            .filter((index) => !text || this.layout.lineName(this.grid.lines[index]).toLowerCase().includes(text));
        this.page = this.pager.of(this.rows);
        if (!this.page.includes(this.active.row)) {
            this.active.row = this.page.length ? this.page[0] : 0;
        }
        el.replace(this.table, this.layout.parts(this.page, this.active));
        if (wasFocused) {
            this.focus();
        }
        this.drawStatus();
    };

    Grid.prototype.td = function () {
        return this.table.querySelector('[data-row="' + this.active.row + '"][data-column="' + this.active.column + '"]');
    };

    Grid.prototype.focus = function () {
        const td = this.td();
        if (td) {
            td.focus();
        }
    };

    Grid.prototype.activate = function (row, column) {
        const before = this.td();
        if (before) {
            before.tabIndex = -1;
        }
        this.active = { row: row, column: column };
        const now = this.td();
        if (now) {
            now.tabIndex = 0;
        }
        this.drawStatus();
    };

    Grid.prototype.focused = function (event) {
        const td = event.target.closest('td[data-row]');
        if (td && event.target === td) {
            this.activate(Number(td.dataset.row), Number(td.dataset.column));
        }
    };

    /** Goes so many rows and columns on; past the last column the next row begins. */
    Grid.prototype.move = function (rows, columns) {
        const width = this.layout.width();
        const at = this.rows.indexOf(this.active.row) * width + this.active.column + rows * width + columns;
        if (at < 0 || at >= this.rows.length * width) {
            return;
        }
        const index = Math.floor(at / width);
        this.activate(this.rows[index], at % width);
        if (!this.page.includes(this.active.row)) {
            this.pager.show(index);
            this.drawTable();
        }
        this.focus();
    };

    Grid.prototype.click = function (event) {
        const td = event.target.closest('td[data-row]');
        if (td && !event.target.closest('input')) {
            this.activate(Number(td.dataset.row), Number(td.dataset.column));
            this.edit(null);
        }
    };

    Grid.prototype.press = function (event) {
        const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
        const last = this.layout.width() - 1;
        if (!event.target.closest('td[data-row]') || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        if (moves[event.key]) {
            this.move(...moves[event.key]);
        } else if (event.key === 'Home' || event.key === 'End') {
            this.move(0, (event.key === 'Home' ? 0 : last) - this.active.column);
        } else if (event.key === 'Enter' || event.key === 'F2') {
            this.edit(null);
        } else if (event.key === ' ') {
            this.toggle();
        } else if (/^[\d.]$/.test(event.key.normalize('NFKC'))) {
            this.edit(event.key.normalize('NFKC'));
        } else {
            return;
        }
        event.preventDefault();
    };

    Grid.prototype.current = function () {
        return grids.cellAt(this.grid, this.active.row, this.active.column);
    };

    /** Opens the box in the active cell, with its amount or with what was just typed. */
    Grid.prototype.edit = function (typed) {
        const cell = this.current();
        const before = this.input.write(cell.amount, this.about.unit);
        const editor = cells.editor({
            text: typed == null ? before : typed, status: this.status.id,
            label: this.layout.cellName(cell),
            cancel: () => this.reopen(),
            commit: (text, step) => this.commit(cell, text, before, step),
        });
        el.replace(this.td(), editor);
        editor.focus();
        if (typed == null) {
            editor.select();
        }
    };

    /** Puts the cell back as it was, with the focus on it. */
    Grid.prototype.reopen = function () {
        const cell = this.current();
        el.replace(this.td(), cells.content(cell, this.layout.figure(cell.amount)));
        this.focus();
        this.drawStatus();
    };

    /** Takes what was typed, unless it is no amount; nothing typed opens the lock. */
    Grid.prototype.commit = function (cell, text, before, step) {
        const amount = this.input.read(text, this.about.unit);
        if (text.trim() !== '' && amount == null) {
            this.say(this.input.fault(text, this.about.unit));
            return false;
        }
        if (text.trim() === '') {
            grids.unlock(this.choice, this.grid, cell);
        } else if (text !== before && !grids.lock(this.choice, this.grid, cell, amount)) {
            this.say(AJS.I18n.getText('attain.target.decompose.sum.held'));
            return false;
        }
        if (text === before) {
            el.replace(this.td(), cells.content(cell, this.layout.figure(cell.amount)));
        } else {
            this.changed();
        }
        if (step) {
            this.focus();
            this.move(step[0], step[1]);
        }
        return true;
    };

    Grid.prototype.toggle = function () {
        grids.toggle(this.choice, this.grid, this.current());
        this.changed();
        announce(this.current().held ? texts.held(this.current().held) : AJS.I18n.getText('attain.target.decompose.unlocked'));
    };

    Grid.prototype.say = function (text) {
        el.replace(this.status, el('span.attain-uneven', { role: 'alert' }, text));
    };

    /** What the active cell is, in words, and the way to lock and unlock it. */
    Grid.prototype.drawStatus = function () {
        const cell = this.current();
        const locked = cell.held === 'locked';
        el.replace(this.status, [
            el('span.attain-cell-name', {}, [
                el('strong', {}, this.layout.cellName(cell) || this.about.target.summary), ' ',
                this.write.exact(cell.amount, this.about.unit), ' ',
                cell.held && el('span.attain-cell-held', {}, [cells.lock(), ' ', texts.held(cell.held)]),
                cell.isSum && el('span.attain-choice-note', {}, AJS.I18n.getText('attain.target.decompose.sum.hint')),
            ]),
            cell.part && cell.part.key && el('a', { href: rest.issueUrl(cell.part.key), target: '_blank' }, cell.part.key),
            el('button.aui-button', { type: 'button', onclick: () => {
                this.toggle();
                this.focus();
            } }, locked ? AJS.I18n.getText('attain.target.decompose.unlock') : AJS.I18n.getText('attain.target.decompose.lock')),
        ]);
    };

    return Grid;
});
