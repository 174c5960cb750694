/** Keeps the room that something took last on this machine, so that what stands around it does not jump while it loads. */
define('attain/kernel/last-height', ['attain/kernel/kept'], function (kept) {
    'use strict';

    const PREFIX = 'height.';

    return {
        reserve: (element, name) => {
            const last = Number(kept.get(PREFIX + name));
            element.style.minBlockSize = last > 0 ? last + 'px' : '';
        },
        /** What is drawn takes the room that it needs, and is remembered. */
        keep: (element, name) => {
            element.style.minBlockSize = '';
            kept.put(PREFIX + name, element.offsetHeight);
        },
    };
});
