/** One cell of the decompose dialog's grid: its amount, its lock, and the box to type in. */
define('attain/planning/decomposition/decompose-cell', ['attain/kernel/dom', 'attain/planning/decomposition/decompose-texts'], function (el, texts) {
    'use strict';

    /** A padlock; a picture only, the word stands beside it for who cannot see it. */
    const lock = () => el.svg('svg.attain-lock', { width: 10, height: 12, viewBox: '0 0 10 12', 'aria-hidden': 'true', focusable: 'false' }, [
        el.svg('path', { d: 'M2.5 6V3.5a2.5 2.5 0 0 1 5 0V6', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
        el.svg('rect', { x: 0.5, y: 5, width: 9, height: 7, rx: 1.5, fill: 'currentColor' }),
    ]);

    return {
        /** What a cell shows when nobody types in it. */
        content: (cell, text) => [
            cell.held && lock(),
            el('span', {}, text),
            cell.held && el('span.attain-assistive', {}, ' ' + texts.held(cell.held)),
        ],
        lock: lock,

        /**
         * The box to type in. Of is {text, label, status: the id of what tells of the cell, commit: (text, step) => whether it is taken, cancel}; step is where to go
         * then: 0, or [rows, columns].
         */
        editor: function (of) {
            let closed = false;
            const close = (step) => {
                if (!closed) {
                    closed = true;
                    closed = of.commit(input.value, step);
                    input.setAttribute('aria-invalid', String(!closed));
                }
            };
            const input = el('input.text.attain-cell-input', {
                type: 'text', inputmode: 'decimal', autocomplete: 'off', 'aria-label': of.label, 'aria-describedby': of.status,
                onblur: () => close(null),
                onkeydown: (event) => {
                    const steps = { Enter: [1, 0], ArrowDown: [1, 0], ArrowUp: [-1, 0], Tab: [0, event.shiftKey ? -1 : 1] };
                    if (event.isComposing) {
                        return;
                    }
                    if (event.key === 'Escape') {
                        closed = true;
                        of.cancel();
                    } else if (steps[event.key]) {
                        event.preventDefault();
                        close(steps[event.key]);
                    }
                    event.stopPropagation();
                },
            });
            input.value = of.text;
            return input;
        },
    };
});
