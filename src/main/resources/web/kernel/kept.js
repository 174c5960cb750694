/** What this machine keeps for its user, where the browser lets us keep anything: in a private window it may not. */
define('attain/kernel/kept', [], function () {
    'use strict';

    /** The browser refuses by throwing, also to be asked at all; then nothing is kept. */
    const guarded = (use, otherwise) => {
        try {
            return use(window.localStorage);
        } catch (refused) {
            return otherwise;
        }
    };

    return {
        get: (name) => guarded((storage) => storage.getItem('attain.' + name), null) || '',
        /** Of nothing nothing is kept: the browser would keep its name, "undefined". */
        put: (name, value) => guarded((storage) => (value == null || value === ''
            ? storage.removeItem('attain.' + name)
            : storage.setItem('attain.' + name, value))),
    };
});
