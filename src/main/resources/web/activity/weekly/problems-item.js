/** The dashboard item "Problems this week", until it is drawn. */
define('attain/activity/weekly/problems-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.problems', 'attain/activity/weekly/problems-gadget');
});
