/** The dashboard item "Missing logs", until it is drawn. */
define('attain/activity/missing-logs-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.missing-logs', 'attain/activity/missing-logs-gadget');
});
