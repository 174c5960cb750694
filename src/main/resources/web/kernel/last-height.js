/** Keeps the room that something took last on this machine, so that what stands around it does not jump while it loads. */
define('attain/kernel/last-height', ['attain/kernel/kept'], function (kept) {
    'use strict';

    const PREFIX = 'height.';

    /** What was never drawn here takes about as much; without any room all would stand in sight. */
    const USUAL = 240;

    return {
        reserve: (element, name) => {
            element.style.minBlockSize = (Number(kept.get(PREFIX + name)) || USUAL) + 'px';
        },
        /** What is drawn takes the room that it needs, and is remembered. */
        keep: (element, name) => {
            element.style.minBlockSize = '';
            kept.put(PREFIX + name, element.offsetHeight);
        },
    };
});
