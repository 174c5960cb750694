/**
 * A button whose work is under way: pressing it again does nothing, and it keeps the focus, which a disabled one would lose.
 * busy(button) gives what ends it.
 */
define('attain/kernel/busy', [], function () {
    'use strict';

    return function busy(button) {
        const ignore = (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
        };
        button.addEventListener('click', ignore, true); // Enter in a field of a form presses its button, too
        button.setAttribute('aria-disabled', 'true');
        button.setAttribute('aria-busy', 'true');
        return () => {
            button.removeEventListener('click', ignore, true);
            button.removeAttribute('aria-disabled');
            button.removeAttribute('aria-busy');
        };
    };
});
