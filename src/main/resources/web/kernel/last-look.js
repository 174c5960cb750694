/**
 * Keeps how something looked last on this machine, the room that it took and its title, so that neither jumps while it loads.
 */
define('attain/kernel/last-look', ['attain/kernel/kept'], function (kept) {
    'use strict';

    const HEIGHT = 'height.';
    const TITLE = 'title.';

    return {
        /** What was never drawn here takes about its usual height; setTitle is called with the title of last time, if there was one. */
        reserve: (element, name, usual, setTitle) => {
            const title = kept.get(TITLE + name);
            element.style.minBlockSize = (Number(kept.get(HEIGHT + name)) || usual) + 'px';
            if (title) {
                setTitle(title);
            }
        },
        /** What is drawn takes the room that it needs, and is remembered. */
        keep: (element, name) => {
            element.style.minBlockSize = '';
            kept.put(HEIGHT + name, element.offsetHeight);
        },
        title: (name, title) => kept.put(TITLE + name, title),
    };
});
