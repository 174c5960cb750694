/** The dashboard item "Key actions", until it is drawn. */
define('attain/activity/completion/key-actions-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.key-actions', 'attain/activity/completion/key-actions-gadget');
});
