/** Keeps the room that something took last on this machine, so that what stands around it does not jump while it loads. */
define('attain/kernel/last-height', [], function () {
    'use strict';

    const PREFIX = 'attain.height.';

    return {
        reserve: (element, name) => {
            const last = Number(localStorage.getItem(PREFIX + name));
            element.style.minBlockSize = last > 0 ? last + 'px' : '';
        },
        /** What is drawn takes the room that it needs, and is remembered. */
        keep: (element, name) => {
            element.style.minBlockSize = '';
            localStorage.setItem(PREFIX + name, element.offsetHeight);
        },
    };
});
