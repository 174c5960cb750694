/**
 * Keeps how something looked last to whoever is logged in on this machine, the room that it took and its title, so that neither
 * jumps while it loads.
 */
define('attain/kernel/last-look', ['attain/kernel/kept'], function (kept) {
    'use strict';

    /** Others who use this machine see other figures, and may not know of the same. */
    const own = (kind) => {
        const reader = document.querySelector('meta[name="ajs-remote-user"]');
        return kind + '.' + (reader ? reader.content : '') + '.';
    };
    const heightKey = (name) => own('height') + name;
    const titleKey = (name) => own('title') + name;
    /** So many pixels of width come and go with what is below. */
    const SCROLLBAR = 20;

    const free = (element) => {
        element.style.minBlockSize = '';
    };

    const keep = (element, name) => {
        free(element);
        kept.put(heightKey(name), element.offsetHeight + ' ' + element.offsetWidth);
    };

    /** How high it was when it was as wide as now: on a phone the same is of another height. */
    const heightOf = (element, name) => {
        const [height, width] = kept.get(heightKey(name)).split(' ').map(Number);
        return Math.abs(width - element.offsetWidth) <= SCROLLBAR ? height : 0;
    };

    return {
        /** What was never drawn here takes about its usual height; setTitle is called with the title of last time, if there was one. */
        reserve: (element, name, usual, setTitle) => {
            const title = kept.get(titleKey(name));
            element.style.minBlockSize = (heightOf(element, name) || usual) + 'px';
            if (title) {
                setTitle(title);
            }
        },
        /** What is drawn takes the room that it needs, and is remembered. */
        keep: keep,
        /** The same, but what needs less room than was reserved for it keeps that until the next look: what is below it stays. */
        settle: (element, name) => {
            const reserved = element.style.minBlockSize;
            keep(element, name);
            element.style.minBlockSize = reserved;
        },
        /** What could not be drawn takes the room of its words, which is not remembered: a page that is left breaks off what it asked for. */
        free: free,
        title: (name, title) => kept.put(titleKey(name), title),
    };
});
