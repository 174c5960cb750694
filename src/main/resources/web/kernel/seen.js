/** seen(place) waits until a place is scrolled to. */
define('attain/kernel/seen', [], function () {
    'use strict';

    /** Of what has only its title in sight there is nothing to see. */
    const MARGIN = '0px 0px -64px 0px';

    return (place) => new Promise((resolve) => {
        const watch = new IntersectionObserver((entries) => {
            if (entries.some((each) => each.isIntersecting)) {
                watch.disconnect();
                resolve();
            }
        }, { rootMargin: MARGIN });
        watch.observe(place);
    });
});
