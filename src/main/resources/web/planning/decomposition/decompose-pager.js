/** Pages through what is too long for one screen. */
define('attain/planning/decomposition/decompose-pager', ['attain/kernel/dom'], function (el) {
    'use strict';

    /** size lines a page; turned is called when another page is to be drawn. */
    function Pager(size, write, turned) {
        this.size = size;
        this.write = write;
        this.page = 0;
        this.turn = (step) => {
            this.page += step;
            turned();
        };
        this.element = el('div.attain-pager');
    }

    /** The lines of this page; draws which they are. */
    Pager.prototype.of = function (lines) {
        this.page = Math.max(0, Math.min(this.page, Math.ceil(lines.length / this.size) - 1));
        const from = this.page * this.size;
        const to = Math.min(lines.length, from + this.size);
        const button = (label, step, possible) => el('button.aui-button', {
            type: 'button', disabled: !possible, onclick: () => this.turn(step),
        }, label);
        this.element.hidden = lines.length <= this.size;
        el.redraw(this.element, [
            button(AJS.I18n.getText('attain.target.decompose.page.before'), -1, this.page > 0),
            el('span', { 'aria-live': 'polite' }, AJS.I18n.getText('attain.target.decompose.page',
                this.write.count(from + 1), this.write.count(to), this.write.count(lines.length))),
            button(AJS.I18n.getText('attain.target.decompose.page.after'), 1, to < lines.length),
        ]);
        return lines.slice(from, to);
    };

    /** Turns to the page that a line is on. */
    Pager.prototype.show = function (index) {
        this.page = Math.floor(index / this.size);
    };

    return Pager;
});
